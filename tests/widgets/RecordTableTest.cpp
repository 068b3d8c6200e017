#include "ui/widgets/RecordTable.h"

#include "support/Catch.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/RecordView.h"
#include "widgets/Keys.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bandom::ui;
using bandom::test::typeText;

namespace {

struct Actor
{
    std::string id;
    std::string name;
    std::optional<double> area;
    std::optional<std::string> province;
    std::vector<std::string> roles;
    std::optional<std::chrono::year_month_day> met;
    bool consent = false;
    std::string note;
};

/// A list in memory and the table over it, in a window of its own.
struct List
{
    std::vector<Actor> stored;
    int edits = 0;
    int made = 0;
    bool diskFull = false;
    std::unique_ptr<RecordModel<Actor>> model;
    std::unique_ptr<RecordTable> table;

    explicit List(std::vector<Actor> actors = {}) : stored(std::move(actors))
    {
        RecordSource<Actor> source;
        source.load = [this] { return stored; };
        source.id = [](const Actor &actor) { return QString::fromStdString(actor.id); };
        source.blank = [this] {
            Actor actor;
            actor.id = "new" + std::to_string(++made);
            return actor;
        };
        source.add = [this](const Actor &actor) { return change([&] { stored.push_back(actor); }); };
        source.save = [this](const Actor &actor) { return change([&] { find(actor.id) = actor; }); };
        source.remove = [this](const QStringList &ids) {
            return change([&] {
                std::erase_if(stored,
                              [&](const Actor &a) { return ids.contains(QString::fromStdString(a.id)); });
            });
        };
        source.move = [this](const QString &id, int position) {
            return change([&] {
                const Actor moved = find(id.toStdString());
                std::erase_if(stored, [&](const Actor &a) { return a.id == moved.id; });
                stored.insert(stored.begin() + position, moved);
            });
        };
        source.paste = [this](const std::vector<Actor> &changed, const std::vector<Actor> &added) {
            return change([&] {
                for (const Actor &actor : changed)
                    find(actor.id) = actor;
                stored.insert(stored.end(), added.begin(), added.end());
            });
        };

        using C = Column<Actor>;
        std::vector<C> columns{
            C::of(ColumnKind::Text, "Name", &Actor::name),
            C::of(ColumnKind::Number, "Area", &Actor::area),
            C::of(ColumnKind::Choice, "Province", &Actor::province),
            C::of(ColumnKind::Tags, "Roles", &Actor::roles),
            C::of(ColumnKind::Date, "Met on", &Actor::met),
            C::of(ColumnKind::Check, "Consent", &Actor::consent),
            C::of(ColumnKind::LongText, "Note", &Actor::note),
        };
        columns[0].required = true;
        columns[2].choices = fixedChoices({{"KH-19", "Stung Treng"}, {"KH-10", "Kratie"}});
        columns[3].choices =
            fixedChoices({{"producer", "Producer"}, {"vendor", "Vendor"}, {"buyer", "Buyer"}});
        model = std::make_unique<RecordModel<Actor>>(std::move(source), std::move(columns));
        model->reload();
        table = std::make_unique<RecordTable>(model.get());
        table->resize(1000, 500);
        table->show();
        table->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(table.get()));
        table->setFocus();
    }

    std::optional<QString> change(const std::function<void()> &edit)
    {
        if (diskFull)
            return "The disk is full.";
        edit();
        ++edits;
        return std::nullopt;
    }

    Actor &find(const std::string &id)
    {
        return *std::find_if(stored.begin(), stored.end(), [&](const Actor &a) { return a.id == id; });
    }

    RecordView *view() const { return table->view(); }
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    void go(int row, int column) const { view()->setCurrentIndex(view()->model()->index(row, column)); }

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return table->findChild<Widget *>(QLatin1String(name));
    }

    template<typename Editor>
    Editor *editor() const
    {
        return qobject_cast<Editor *>(view()->indexWidget(view()->currentIndex()));
    }

    /// Types into the current cell, opening it.
    void type(const QString &text) const
    {
        typeText(view(), text.left(1));
        QWidget *open = view()->indexWidget(view()->currentIndex());
        REQUIRE(open);
        typeText(open, text.mid(1));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *open = view()->indexWidget(view()->currentIndex());
        QTest::keyClick(open ? open : view(), key, modifiers);
    }
};

Actor actor(const std::string &id, const std::string &name, std::optional<double> area = {})
{
    Actor made;
    made.id = id;
    made.name = name;
    made.area = area;
    return made;
}

List threeAreas()
{
    return List({actor("a", "Sesan", 12), actor("b", "Siem Bouk"), actor("c", "Thala Barivat", 3)});
}

} // namespace

TEST_CASE("a missing value is shown as a dash and not as zero")
{
    const List list({actor("a", "Sesan", 0), actor("b", "Siem Bouk")});
    CHECK(list.cell(0, 1) == "0");
    CHECK(list.cell(1, 1) == "–");
    CHECK(list.cell(2, 0) == "Type here to add");
}

TEST_CASE("typing and Enter change a cell in one edit and go down")
{
    List list({actor("a", "Sesan"), actor("b", "Siem Bouk")});
    list.go(0, 0);
    list.type("Sesan district");
    list.key(Qt::Key_Return);
    CHECK(list.stored[0].name == "Sesan district");
    CHECK(list.edits == 1);
    CHECK(list.view()->currentIndex().row() == 1);
    CHECK(list.view()->currentIndex().column() == 0);
    list.key(Qt::Key_Return);
    REQUIRE(list.editor<QLineEdit>());
    CHECK(list.editor<QLineEdit>()->text() == "Siem Bouk");
    list.key(Qt::Key_Escape);
    CHECK(list.edits == 1);
}

TEST_CASE("the last row adds records and Tab goes on in the one that was added")
{
    List list;
    list.go(0, 0);
    list.type("Sesan");
    list.key(Qt::Key_Tab);
    REQUIRE(list.stored.size() == 1);
    CHECK(list.view()->currentIndex().row() == 0);
    CHECK(list.view()->currentIndex().column() == 1);
    list.type("12,000");
    list.key(Qt::Key_Return);
    CHECK(list.stored[0].area == 12000);
    CHECK(list.stored.size() == 1);
    CHECK(list.view()->currentIndex().row() == 1);
    CHECK(list.cell(1, 0) == "Type here to add");
    list.go(1, 0);
    list.type("Siem Bouk");
    list.key(Qt::Key_Return);
    CHECK(list.stored.size() == 2);
    CHECK(list.view()->currentIndex().row() == 2);
}

TEST_CASE("the add button opens the row for a new record")
{
    List list({actor("a", "Sesan")});
    QTest::mouseClick(list.child<QToolButton>("addRecord"), Qt::LeftButton);
    REQUIRE(list.editor<QLineEdit>());
    QTest::keyClicks(list.editor<QLineEdit>(), "Sekong");
    list.key(Qt::Key_Return);
    REQUIRE(list.stored.size() == 2);
    CHECK(list.stored[1].name == "Sekong");
}

TEST_CASE("a value that cannot be accepted stays in its editor with the reason beside it")
{
    List list({actor("a", "Sesan", 12)});
    list.go(0, 1);
    list.type("abc");
    list.key(Qt::Key_Return);
    auto *reason = list.child<QLabel>("cellProblem");
    REQUIRE(list.editor<QLineEdit>());
    CHECK(list.editor<QLineEdit>()->text() == "abc");
    CHECK(reason->isVisible());
    CHECK(reason->text() == "“abc” is not a number.");
    CHECK(list.edits == 0);

    // A click on another cell does not lose it either.
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {},
                      list.view()->visualRect(list.view()->model()->index(0, 0)).center());
    QApplication::processEvents();
    REQUIRE(list.editor<QLineEdit>());
    CHECK(list.editor<QLineEdit>()->text() == "abc");
    CHECK(list.view()->currentIndex().column() == 1);

    list.editor<QLineEdit>()->setText("13");
    list.key(Qt::Key_Return);
    CHECK(list.stored[0].area == 13);
    CHECK(reason->isHidden());
}

TEST_CASE("an edit that could not be saved stays in its editor")
{
    List list({actor("a", "Sesan")});
    list.diskFull = true;
    list.go(0, 0);
    list.type("Sekong");
    list.key(Qt::Key_Tab);
    REQUIRE(list.editor<QLineEdit>());
    CHECK(list.editor<QLineEdit>()->text() == "Sekong");
    CHECK(list.child<QLabel>("cellProblem")->text() == "The disk is full.");
    list.diskFull = false;
    list.key(Qt::Key_Tab);
    CHECK(list.stored[0].name == "Sekong");
}

TEST_CASE("a required cell cannot be emptied and another can")
{
    List list({actor("a", "Sesan", 12)});
    list.go(0, 1);
    list.key(Qt::Key_Backspace);
    CHECK_FALSE(list.stored[0].area);
    list.go(0, 0);
    list.key(Qt::Key_Backspace);
    REQUIRE(list.editor<QLineEdit>());
    list.editor<QLineEdit>()->clear();
    list.key(Qt::Key_Return);
    CHECK(list.child<QLabel>("cellProblem")->isVisible());
    CHECK(list.stored[0].name == "Sesan");
}

TEST_CASE("choices and tags and checks are set with the keyboard")
{
    List list({actor("a", "Sesan")});
    list.go(0, 2);
    list.key(Qt::Key_F2);
    REQUIRE(list.editor<QComboBox>());
    QTest::keyClick(list.editor<QComboBox>(), Qt::Key_Down);
    list.key(Qt::Key_Tab);
    CHECK(list.stored[0].province == "KH-19");

    list.key(Qt::Key_F2);
    REQUIRE(list.editor<QListWidget>());
    QTest::keyClick(list.editor<QListWidget>(), Qt::Key_Space);
    QTest::keyClick(list.editor<QListWidget>(), Qt::Key_Down);
    QTest::keyClick(list.editor<QListWidget>(), Qt::Key_Space);
    list.key(Qt::Key_Tab);
    CHECK(list.stored[0].roles == std::vector<std::string>{"producer", "vendor"});
    CHECK(list.cell(0, 3) == "Producer, Vendor");

    list.type("១១ កញ្ញា ២០១៨");
    list.key(Qt::Key_Tab);
    CHECK(list.cell(0, 4) == "11 September 2018");

    list.key(Qt::Key_Space);
    CHECK(list.stored[0].consent);
}

TEST_CASE("the Tab key leaves the table at its ends and Ctrl+Tab leaves it at once")
{
    const List list({actor("a", "Sesan")});
    list.go(0, 5);
    list.key(Qt::Key_Tab);
    CHECK(list.view()->currentIndex().column() == 6);
    list.key(Qt::Key_Tab);
    CHECK(list.view()->currentIndex().row() == 1);
    CHECK(list.view()->hasFocus());
    list.key(Qt::Key_Backtab);
    CHECK(list.view()->currentIndex().row() == 0);
    list.go(1, 6);
    list.key(Qt::Key_Tab);
    CHECK_FALSE(list.view()->hasFocus());
    list.view()->setFocus();
    list.go(0, 3);
    list.key(Qt::Key_Tab, Qt::ControlModifier);
    CHECK_FALSE(list.view()->hasFocus());
}

TEST_CASE("a long text takes line breaks")
{
    List list({actor("a", "Sesan")});
    list.go(0, 6);
    list.type("one");
    list.key(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(list.editor<QPlainTextEdit>(), "two");
    list.key(Qt::Key_Return);
    CHECK(list.stored[0].note == "one\ntwo");
}

TEST_CASE("Delete removes the records of the selection without asking")
{
    List list = threeAreas();
    list.go(0, 0);
    list.view()->selectionModel()->select(list.view()->model()->index(1, 0), QItemSelectionModel::Select);
    list.key(Qt::Key_Delete);
    REQUIRE(list.stored.size() == 1);
    CHECK(list.stored[0].id == "c");
    CHECK(list.edits == 1);
}

TEST_CASE("records move up and down in their stored order")
{
    List list = threeAreas();
    list.go(2, 0);
    QTest::mouseClick(list.child<QToolButton>("moveUp"), Qt::LeftButton);
    CHECK(list.stored[1].id == "c");
    CHECK(list.view()->currentIndex().row() == 1);
    list.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(list.stored[0].id == "c");
    CHECK_FALSE(list.child<QToolButton>("moveUp")->isEnabled());
}

TEST_CASE("sorting changes what is seen and not what is stored")
{
    List list = threeAreas();
    list.view()->sortByColumn(1, Qt::AscendingOrder);
    CHECK(list.cell(0, 0) == "Thala Barivat");
    CHECK(list.cell(1, 0) == "Sesan");
    CHECK(list.cell(2, 0) == "Siem Bouk");
    CHECK(list.cell(3, 0) == "Type here to add");
    list.view()->sortByColumn(1, Qt::DescendingOrder);
    CHECK(list.cell(0, 0) == "Sesan");
    CHECK(list.cell(2, 0) == "Siem Bouk");
    CHECK(list.cell(3, 0) == "Type here to add");
    CHECK(list.stored[0].id == "a");
    list.go(0, 0);
    CHECK_FALSE(list.child<QToolButton>("moveDown")->isEnabled());

    list.go(3, 0);
    list.type("Kratie");
    list.key(Qt::Key_Return);
    CHECK(list.stored.size() == 4);
    CHECK(list.cell(4, 0) == "Type here to add");
}

TEST_CASE("the filter finds folded text in any column")
{
    List list({actor("a", "Sesan"), actor("b", "បណ្ដុំ"), actor("c", "Kratié")});
    auto *filter = list.child<QLineEdit>("recordFilter");
    QTest::keyClick(list.view(), Qt::Key_L, Qt::ControlModifier);
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, "KRATIE");
    CHECK(list.view()->model()->rowCount() == 2);
    CHECK(list.cell(0, 0) == "Kratié");
    CHECK(list.child<QLabel>("recordCount")->text().startsWith("1 of 3"));
    filter->setText("បណ្តុំ");
    CHECK(list.cell(0, 0) == "បណ្ដុំ");
    list.go(1, 0);
    list.type("Sekong");
    list.key(Qt::Key_Return);
    CHECK(filter->text().isEmpty());
    CHECK(list.view()->model()->rowCount() == 5);
}

TEST_CASE("pasted rows enter in one edit and the bad ones are named")
{
    List list({actor("a", "Sesan", 12)});
    list.go(0, 0);
    QApplication::clipboard()->setText(
        "Sesan\t13\tKratie\nSekong\tmuch\tKratie\n\"Siem\nBouk\"\t4,000\tKH-19\n");
    list.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(list.edits == 1);
    REQUIRE(list.stored.size() == 2);
    CHECK(list.stored[0].area == 13);
    CHECK(list.stored[0].province == "KH-10");
    CHECK(list.stored[1].name == "Siem Bouk");
    CHECK(list.stored[1].area == 4000);
    auto *message = list.child<InlineMessage>("inlineMessage");
    REQUIRE(message->isVisible());
    CHECK(message->text() == "1 pasted rows were left out:\nRow 2: “much” is not a number. (Area)");
    QTest::mouseClick(list.child<QToolButton>("messageClose"), Qt::LeftButton);
    CHECK(message->isHidden());
}

TEST_CASE("the row for a new record is one line high however narrow its first column")
{
    List list({actor("a", "Sesan", 12)});
    auto *view = list.child<QTableView>("recordView");
    view->setColumnWidth(0, 40);
    QTest::qWait(20);
    CHECK(view->rowHeight(1) < 2 * view->fontMetrics().lineSpacing());
}

TEST_CASE("rows that are pasted beside their first column are refused with where they belong")
{
    List list({actor("a", "Sesan", 12)});
    list.go(1, 1);
    QApplication::clipboard()->setText("Sekong\t13\nSiem Bouk\t14\n");
    list.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(list.stored.size() == 1);
    const QString text = list.child<InlineMessage>("inlineMessage")->text();
    CHECK(
        text.startsWith("Nothing was pasted. Whole rows begin in the column “Name”: go there and paste them "
                        "again.\n2 pasted rows were left out:"));
}

TEST_CASE("what is copied can be pasted")
{
    const List list = threeAreas();
    list.view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.view()->selectionModel()->select(
        QItemSelection(list.view()->model()->index(0, 0), list.view()->model()->index(1, 1)),
        QItemSelectionModel::ClearAndSelect);
    list.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "Sesan\t12\nSiem Bouk\t");
}

TEST_CASE("a reload keeps the current record and what is being typed")
{
    List list = threeAreas();
    list.go(1, 0);
    list.type("Siem P");
    list.stored.insert(list.stored.begin(), actor("z", "Sekong"));
    list.stored[2].area = 7;
    std::swap(list.stored[1], list.stored[3]);
    list.model->reload();
    CHECK(list.table->currentId() == "b");
    REQUIRE(list.editor<QLineEdit>());
    CHECK(list.editor<QLineEdit>()->text() == "Siem P");
    list.key(Qt::Key_Return);
    CHECK(list.find("b").name == "Siem P");
    CHECK(list.find("b").area == 7);
}

TEST_CASE("a list that can only be read offers no change")
{
    RecordSource<Actor> source;
    source.load = [] { return std::vector<Actor>{actor("a", "Sesan")}; };
    source.id = [](const Actor &a) { return QString::fromStdString(a.id); };
    RecordModel<Actor> model(std::move(source), {Column<Actor>::of(ColumnKind::Text, "Name", &Actor::name)});
    model.reload();
    RecordTable table(&model);
    table.show();
    CHECK(table.view()->model()->rowCount() == 1);
    CHECK_FALSE(table.view()->model()->index(0, 0).flags() & Qt::ItemIsEditable);
    CHECK(table.findChild<QToolButton *>("addRecord")->isHidden());
    QSignalSpy opened(&table, &RecordTable::opened);
    table.view()->setCurrentIndex(table.view()->model()->index(0, 0));
    QTest::keyClick(table.view(), Qt::Key_Return);
    CHECK(opened.count() == 1);
}
