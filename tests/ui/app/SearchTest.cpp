#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QListWidget>

using namespace bandom;
using test::WindowFixture;

namespace {

void search(const WindowFixture &fixture, const QString &text)
{
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(WindowFixture::focus() == "search");
    fixture.type(text);
}

QStringList hits()
{
    QStringList lines;
    if (const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget())) {
        for (int row = 0; row < popup->model()->rowCount(); ++row)
            lines.append(popup->model()->index(row, 0).data().toString());
    }
    return lines;
}

} // namespace

TEST_CASE("part of a name finds its record and Enter goes there")
{
    WindowFixture fixture;
    fixture.create("areas");
    for (const char *name : {"Thala Barivat", "Siem Pang", "Sesan"}) {
        fixture.type(QLatin1String(name));
        fixture.key(Qt::Key_Return);
    }
    fixture.window->showPage("home");
    search(fixture, "pang");
    CHECK(hits() == QStringList{"Area – Siem Pang"});
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "areas");
    CHECK(fixture.part<ui::RecordTable>("areas")->currentId() ==
          QString::fromStdString(
              fixture.stored<std::string>("SELECT id FROM area WHERE name_latin = 'Siem Pang'")));
    CHECK(WindowFixture::focus() == "recordView");
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("a Khmer name is found by its beginning in another spelling")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("ខេត្តស្ទឹងត្រែង");
    fixture.key(Qt::Key_Return);
    fixture.window->showPage("home");
    // ត and ដ look alike under a letter.
    search(fixture, "ខេត្ដស្ទឹង");
    CHECK(hits() == QStringList{"Area – ខេត្តស្ទឹងត្រែង"});
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "areas");
}

TEST_CASE("the arrow keys choose among several hits")
{
    WindowFixture fixture;
    fixture.create("areas");
    for (const char *name : {"Siem Bouk", "Siem Pang"}) {
        fixture.type(QLatin1String(name));
        fixture.key(Qt::Key_Return);
    }
    search(fixture, "siem");
    REQUIRE(hits().size() == 2);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.part<ui::RecordTable>("areas")->currentId() ==
          QString::fromStdString(
              fixture.stored<std::string>("SELECT id FROM area WHERE name_latin = 'Siem Pang'")));
}

TEST_CASE("a person is found on the page where that person stands")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.goTo(fixture.part<ui::RecordTable>("team"), 0, 0);
    fixture.type("Team leader");
    fixture.key(Qt::Key_Return);
    fixture.window->showPage("key-informants");
    WindowFixture::settle();
    fixture.type("Commune chief");
    fixture.key(Qt::Key_Return);

    search(fixture, "leader");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "programme");
    CHECK_FALSE(fixture.part<ui::RecordTable>("team")->currentId().isEmpty());
    search(fixture, "chief");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "key-informants");
    CHECK_FALSE(fixture.part<ui::RecordTable>("keyInformants")->currentId().isEmpty());
}

TEST_CASE("a finding is found in its area and section")
{
    WindowFixture fixture;
    fixture.createTraining();
    const auto id = fixture.stored<std::string>(
        "SELECT id FROM finding WHERE section = 'constraints' ORDER BY position DESC LIMIT 1");
    const auto statement = fixture.stored<std::string>(
        "SELECT statement FROM finding WHERE section = 'constraints' ORDER BY position DESC LIMIT 1");
    search(fixture, QString::fromStdString(statement).left(25));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "findings");
    CHECK(fixture.part<ui::RecordTable>("findings")->currentId() == QString::fromStdString(id));
    CHECK(WindowFixture::focus() == "recordView");
}

TEST_CASE("a search without a hit says so and Enter stays")
{
    WindowFixture fixture;
    fixture.create("criteria");
    search(fixture, "zzzz");
    CHECK(hits() == QStringList{"Nothing found"});
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "criteria");
}

TEST_CASE("Escape leaves the search and goes back to the work")
{
    WindowFixture fixture;
    fixture.create("programme");
    search(fixture, "zzz");
    fixture.key(Qt::Key_Escape);
    fixture.key(Qt::Key_Escape);
    CHECK(WindowFixture::focus() == "name");
}
