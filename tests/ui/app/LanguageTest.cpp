#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/StepPage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

using namespace bandom;
using test::holds;
using test::WindowFixture;

TEST_CASE("the language changes at once and the page stays")
{
    WindowFixture fixture;
    fixture.createTraining("areas");
    const ui::StepPage *before = fixture.page();
    fixture.menuAction("ភាសាខ្មែរ")->trigger();
    CHECK(fixture.window->currentPage() == "areas");
    CHECK(fixture.page() != before);
    CHECK(fixture.window->language() == text::LanguageCode::Khmer);
    CHECK(QSettings().value("language").toString() == "km");
    // The language that is spoken is marked.
    CHECK(fixture.menuAction("ភាសាខ្មែរ")->isChecked());
    fixture.menuAction("English")->trigger();
    CHECK(fixture.window->language() == text::LanguageCode::English);
    CHECK(fixture.outside<QListWidget>("rail")->item(0)->text() == "Home");
}

TEST_CASE("what is being typed survives a change of language")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.menuAction("ភាសាខ្មែរ")->trigger();
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan");
    CHECK(fixture.part<QLineEdit>("name")->text() == "Sesan");
}

TEST_CASE("undo works after a change of language")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.menuAction("ភាសាខ្មែរ")->trigger();
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 0);
}

TEST_CASE("dates are shown in the language of the screen")
{
    WindowFixture fixture;
    fixture.createTraining("priority-areas");
    CHECK(holds(fixture.part<QLineEdit>("decidedOn")->text(), "September 2018"));
    fixture.menuAction("ភាសាខ្មែរ")->trigger();
    CHECK(holds(fixture.part<QLineEdit>("decidedOn")->text(), "ខែកញ្ញា"));
}
