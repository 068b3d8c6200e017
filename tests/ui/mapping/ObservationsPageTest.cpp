#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int waterRow = 1;
constexpr int marketRow = 5;
constexpr int photosRow = 7;

struct Observations : WindowFixture
{
    Observations()
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
        window->showPage("observations");
        settle();
    }

    void topic(int row) const { clickItem(part<QListWidget>("topics"), row); }
    ui::RecordTable *table(const char *name = "observations") const { return part<ui::RecordTable>(name); }
    QListWidget *photos() const { return part<QListWidget>("photos"); }

    QString picture(const char *name, QColor color) const
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(color);
        const QString path = file(name);
        REQUIRE(image.save(path));
        return path;
    }

    QString badFile(const char *name) const
    {
        const QString path = file(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write("no picture");
        return path;
    }

    /// What the user's file manager does.
    void begin(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QWidget *panel = photos()->parentWidget()->parentWidget();
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel, &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel, &event);
    }

    void drop(const QStringList &paths) const
    {
        begin(paths);
        untilRead();
    }

    /// The other thread hands back what it read.
    void untilRead() const
    {
        const auto *bar = window->findChild<QToolButton *>(QStringLiteral("cancelTask"));
        REQUIRE(QTest::qWaitFor([bar] { return !bar->isVisible(); }, 20000));
        settle();
    }

    int count() const { return stored<int>("SELECT count(*) FROM photo"); }
    QString said() const { return ui::withoutBreaks(part<ui::InlineMessage>("photoMessage")->text()); }
};

} // namespace

TEST_CASE("what was seen is typed topic by topic")
{
    const Observations seen;
    seen.topic(waterRow);
    WindowFixture::goTo(seen.table(), 0, 0);
    seen.type("The river is near");
    seen.key(Qt::Key_Return);
    CHECK(seen.stored<std::string>("SELECT topic || ' ' || statement FROM observation") ==
          "water The river is near");
    CHECK(holds(seen.part<QListWidget>("topics")->item(waterRow)->text(), "(1)"));
    seen.topic(0);
    CHECK(WindowFixture::rows(seen.table()) == 0);
    CHECK(holds(seen.part<QLabel>("prompts")->text(), "truck"));
}

TEST_CASE("the way to a market is typed as people say it and refused without a unit")
{
    const Observations seen;
    seen.topic(marketRow);
    auto *table = seen.table("marketDistances");
    WindowFixture::goTo(table, 0, 0);
    seen.type("Samaky market");
    seen.key(Qt::Key_Tab);
    seen.type("25");
    seen.key(Qt::Key_Return);
    CHECK(seen.stored<int>("SELECT coalesce(distance_lowest, -1) FROM observation") == -1);
    seen.key(Qt::Key_Escape);
    WindowFixture::goTo(table, 0, 1);
    seen.type("about 20-25 km");
    seen.key(Qt::Key_Return);
    CHECK(
        seen.stored<std::string>("SELECT distance_lowest || ' ' || distance_highest || ' ' || distance_unit "
                                 "|| ' ' || distance_approximate FROM observation") == "20.0 25.0 km 1");
    CHECK(WindowFixture::cell(table, 0, 1) == "about 20 to 25 km");
}

TEST_CASE("the next observation of a topic is of the same day by the same person")
{
    const Observations seen;
    seen.execute("INSERT INTO observation (id, area_id, topic, position, statement, seen_on, seen_by) VALUES "
                 "('o', 'a', 'roads', 0, 'Paved', '2018-09-11', 'Officer')");
    WindowFixture::goTo(seen.table(), 1, 0);
    seen.type("Bridge closed");
    seen.key(Qt::Key_Return);
    CHECK(seen.stored<std::string>("SELECT seen_on || ' ' || seen_by FROM observation WHERE position = 1") ==
          "2018-09-11 Officer");
}

TEST_CASE("photos that are dropped enter with one edit and what can't be taken is listed")
{
    const Observations seen;
    seen.topic(photosRow);
    seen.drop(
        {seen.picture("one.png", Qt::red), seen.badFile("notes.jpg"), seen.picture("two.jpg", Qt::blue)});
    CHECK(seen.count() == 2);
    CHECK(seen.photos()->count() == 2);
    CHECK(holds(seen.said(), "2 photos were added. Not added:"));
    CHECK(holds(seen.said(), "“notes.jpg” is no picture"));
    CHECK(holds(seen.part<QListWidget>("topics")->item(photosRow)->text(), "(2)"));
    seen.window->undo();
    WindowFixture::settle();
    CHECK(seen.photos()->count() == 0);
    seen.window->redo();
    WindowFixture::settle();
    CHECK(seen.photos()->count() == 2);
}

TEST_CASE("a message above the photos leaves the fields of a photo their height")
{
    const Observations seen;
    seen.window->resize(1366, 768);
    seen.topic(photosRow);
    seen.drop({seen.picture("one.png", Qt::red)});
    seen.clickItem(seen.photos(), 0);
    const auto *place = seen.part<QLineEdit>("photoPlace");
    const int height = place->height();
    seen.drop({seen.badFile("notes.jpg"), seen.badFile("list.jpg"), seen.badFile("plan.jpg")});
    CHECK(place->height() == height);
    CHECK(seen.part<QLineEdit>("photoDay")->y() > place->y() + place->height());
}

TEST_CASE("a photo that is there already is not added a second time")
{
    Observations seen;
    seen.topic(photosRow);
    const QString one = seen.picture("one.png", Qt::red);
    seen.questions.files = QStringList{one};
    seen.click(seen.part<QToolButton>("addPhotos"));
    seen.untilRead();
    seen.drop({one});
    CHECK(seen.count() == 1);
    CHECK(holds(seen.said(), "“one.png” is there already."));
}

TEST_CASE("captions are typed beside the photo that is chosen")
{
    const Observations seen;
    seen.topic(photosRow);
    seen.drop({seen.picture("one.png", Qt::red), seen.picture("two.png", Qt::blue)});
    seen.clickItem(seen.photos(), 0);
    seen.part<QPlainTextEdit>("captionEnglish")->setFocus();
    seen.type("The river in April");
    seen.clickItem(seen.photos(), 1);
    CHECK(seen.part<QPlainTextEdit>("captionEnglish")->toPlainText().isEmpty());
    CHECK(seen.stored<std::string>("SELECT group_concat(coalesce(caption_en, '-'), '|') FROM "
                                   "(SELECT * FROM photo ORDER BY position)") == "The river in April|-");
    CHECK(holds(ui::withoutBreaks(seen.photos()->item(0)->text()), "The river in April"));
}

TEST_CASE("photos are put in another order and removed")
{
    const Observations seen;
    seen.topic(photosRow);
    seen.drop({seen.picture("one.png", Qt::red), seen.picture("two.png", Qt::blue)});
    const auto first = seen.stored<std::string>("SELECT id FROM photo ORDER BY position");
    seen.clickItem(seen.photos(), 0);
    seen.click(seen.part<QToolButton>("photoLater"));
    CHECK(seen.stored<std::string>("SELECT id FROM photo ORDER BY position DESC") == first);
    CHECK(seen.photos()->currentRow() == 1);
    CHECK_FALSE(seen.part<QToolButton>("photoLater")->isEnabled());
    seen.photos()->setFocus();
    seen.key(Qt::Key_Delete);
    CHECK(seen.count() == 1);
    CHECK(seen.stored<int>("SELECT count(*) FROM blob") == 2);
    seen.window->undo();
    WindowFixture::settle();
    CHECK(seen.photos()->count() == 2);
}

TEST_CASE("photos belong to the area that they were dropped on though another is shown meanwhile")
{
    const Observations seen;
    seen.topic(photosRow);
    seen.begin({seen.picture("one.png", Qt::red)});
    auto *area = seen.part<QComboBox>("area");
    area->setCurrentIndex(1);
    emit area->activated(1);
    seen.untilRead();
    CHECK(seen.stored<std::string>("SELECT area_id FROM photo") == "a");
    CHECK(seen.photos()->count() == 0);
}

TEST_CASE("what was found of a photo or an observation leads to it")
{
    const Observations seen;
    seen.execute("INSERT INTO observation (id, area_id, topic, position, statement) VALUES "
                 "('o', 'b', 'market_distance', 0, 'Far')");
    seen.execute("INSERT INTO photo (id, hash, area_id, position, caption_en, width, height) VALUES "
                 "('p', 'none', 'b', 0, 'Road', 3, 2)");
    seen.window->showPage("observations", "o");
    WindowFixture::settle();
    CHECK(seen.part<QComboBox>("area")->currentText() == "Siem Pang");
    CHECK(seen.table("marketDistances")->currentId() == "o");
    seen.window->showPage("observations", "p");
    WindowFixture::settle();
    CHECK(seen.photos()->isVisible());
    CHECK(seen.part<QPlainTextEdit>("captionEnglish")->toPlainText() == "Road");
}
