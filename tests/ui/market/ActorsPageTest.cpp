#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

enum Tab { Contact, Producer, Trader, InputSupplier, Volumes };

struct Actors : WindowFixture
{
    Actors()
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
        execute("INSERT INTO stakeholder (id, name) VALUES ('g', 'Growers'), ('w', 'Wholesaler'), "
                "('o', 'Officer')");
        execute("INSERT INTO stakeholder_role (stakeholder_id, role) VALUES ('g', 'farmer'), "
                "('w', 'wholesaler'), ('o', 'pdaff')");
        execute("INSERT INTO stakeholder_area (stakeholder_id, area_id) VALUES ('g', 'a'), ('w', 'a')");
        execute("INSERT INTO place (id, code, level, name_latin) VALUES ('v', '19010401', 'village', "
                "'Ba Daeum'), ('s1', '190104', 'commune', 'Samkhuoy'), ('s2', '19010402', 'village', "
                "'Samkhuoy'), ('s3', '19020402', 'village', 'Samkhuoy')");
        window->showPage("actors");
        settle();
        list = part<ui::RecordTable>("actors");
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rows(list); ++row)
            all.append(cell(list, row, 0));
        return all;
    }

    void show(Tab tab) const
    {
        part<QTabBar>("actorParts")->setCurrentIndex(tab);
        settle();
    }

    /// Types into a field of the form and leaves it with Enter.
    void enter(const char *field, const QString &text) const
    {
        auto *line = part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        type(text);
        key(Qt::Key_Return);
    }

    QString problem(const char *field) const
    {
        return part<ui::WrapLabel>((std::string(field) + "Problem").c_str())->text();
    }

    ui::RecordTable *list = nullptr;
};

} // namespace

TEST_CASE("actors are listed by name and by what they are and where")
{
    const Actors actors;
    CHECK(actors.names() == QStringList{"Growers", "Officer", "Wholesaler"});
    actors.choose(actors.part<QComboBox>("kindFilter"), "Traders");
    CHECK(actors.names() == QStringList{"Wholesaler"});
    actors.choose(actors.part<QComboBox>("kindFilter"), "Others");
    CHECK(actors.names() == QStringList{"Officer"});
    actors.choose(actors.part<QComboBox>("kindFilter"), "Everybody");
    actors.choose(actors.part<QComboBox>("areaFilter"), "Sesan");
    CHECK(actors.names() == QStringList{"Growers", "Wholesaler"});
    CHECK(actors.list->currentId() == "g");
}

TEST_CASE("a producer's profile goes in by the keyboard and is one step of undo a field")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Producer);
    actors.enter("producer_households", "about 60");
    CHECK(actors.part<QLineEdit>("producer_households")->text() == "about 60");
    actors.enter("producer_land", "200 to 1,000 m2");
    CHECK(actors.stored<std::string>("SELECT households_lowest || ' ' || households_approximate || ' ' || "
                                     "land_highest || land_unit FROM producer_profile") == "60 1 1000.0m2");
    // From the last line of the form the next field is a Tab away.
    auto *techniques = actors.part<QPlainTextEdit>("producer_techniques");
    techniques->setFocus();
    actors.type("Drip irrigation");
    actors.key(Qt::Key_Tab);
    CHECK(actors.stored<std::string>("SELECT techniques FROM producer_profile") == "Drip irrigation");
    CHECK_FALSE(actors.part<QTabBar>("actorParts")->tabIcon(Producer).isNull());
    actors.list->setFocus();
    for (int i = 0; i < 3; ++i)
        actors.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(actors.stored<int>("SELECT count(*) FROM producer_profile") == 0);
    CHECK(actors.part<QLineEdit>("producer_households")->text().isEmpty());
}

TEST_CASE("what cannot be read stays in its field with the reason")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Producer);
    actors.enter("producer_households", "60.5");
    CHECK(holds(actors.problem("producer_households"), "“60.5” is not a whole number."));
    actors.enter("producer_members", "5");
    actors.enter("producer_women", "6");
    CHECK(holds(actors.problem("producer_women"), "There are more women than members."));
    CHECK(actors.stored<int>("SELECT women IS NULL FROM producer_profile") == 1);
    // Another actor begins with a clean form.
    WindowFixture::goTo(actors.list, 2, 0);
    CHECK(actors.problem("producer_women").isEmpty());
}

TEST_CASE("the profile that an actor's role speaks of comes into view")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Producer);
    WindowFixture::goTo(actors.list, 2, 0);
    CHECK(actors.part<QTabBar>("actorParts")->currentIndex() == Trader);
    actors.enter("trader_businessHours", "2 in the morning until noon");
    WindowFixture::goTo(actors.list, 1, 0);
    CHECK(actors.part<QTabBar>("actorParts")->currentIndex() == Contact);
    CHECK(actors.stored<std::string>("SELECT stakeholder_id FROM trader_profile") == "w");
}

TEST_CASE("a village is found by its name or its code and what is not one is told")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Contact);
    actors.enter("village", "ba daeum");
    CHECK(actors.part<QLineEdit>("village")->text() == "Ba Daeum village");
    CHECK(actors.stored<std::string>("SELECT place_id FROM stakeholder WHERE id = 'g'") == "v");
    actors.enter("village", "Samkhuoy");
    CHECK(holds(actors.problem("village"), "Several units are called so: type the code."));
    actors.enter("village", "19020402");
    CHECK(actors.stored<std::string>("SELECT place_id FROM stakeholder WHERE id = 'g'") == "s3");
    actors.enter("village", "Nowhere");
    CHECK(holds(actors.problem("village"), "No official unit is called so."));
}

TEST_CASE("an actor who is added where one kind and one area are shown belongs there")
{
    const Actors actors;
    actors.choose(actors.part<QComboBox>("areaFilter"), "Siem Pang");
    actors.choose(actors.part<QComboBox>("kindFilter"), "Input suppliers");
    CHECK(actors.names().isEmpty());
    actors.list->startNewRecord();
    WindowFixture::settle();
    actors.type("Seed shop");
    actors.key(Qt::Key_Return);
    CHECK(actors.names() == QStringList{"Seed shop"});
    CHECK(actors.stored<std::string>("SELECT r.role || a.area_id FROM stakeholder_role r JOIN "
                                     "stakeholder_area a USING (stakeholder_id) WHERE stakeholder_id NOT IN "
                                     "('g', 'w', 'o')") == "input_supplierb");
    actors.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(actors.names().isEmpty());
}

TEST_CASE("an actor joins another area with the keyboard")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Contact);
    auto *areas = actors.part<QListWidget>("actorAreas");
    REQUIRE(areas->count() == 2);
    areas->setFocus();
    areas->setCurrentRow(1);
    actors.key(Qt::Key_Space);
    CHECK(actors.stored<int>("SELECT count(*) FROM stakeholder_area WHERE stakeholder_id = 'g'") == 2);
}

TEST_CASE("what an actor sells is the same volume here and on the markets page")
{
    const Actors actors;
    WindowFixture::goTo(actors.list, 0, 0);
    actors.show(Volumes);
    auto *volumes = actors.part<ui::RecordTable>("actorVolumes");
    WindowFixture::goTo(volumes, 0, 2);
    actors.type("100 kg/day");
    actors.key(Qt::Key_Return);
    CHECK(WindowFixture::cell(volumes, 0, 0) == "produces");
    CHECK(holds(actors.part<QTabBar>("actorParts")->tabText(Volumes), "(1)"));
    actors.window->showPage("markets");
    WindowFixture::settle();
    CHECK(WindowFixture::cell(actors.part<ui::RecordTable>("volumes"), 0, 3) == "100 kg/day");
}

TEST_CASE("who has a profile is removed only after a question and comes back with undo")
{
    Actors actors;
    actors.execute("INSERT INTO trader_profile (stakeholder_id, buyers) VALUES ('w', 'Retailers')");
    WindowFixture::goTo(actors.list, 2, 0);
    actors.list->removeSelected();
    WindowFixture::settle();
    CHECK(holds(actors.questions.asked.last(), "1 record is of those whom you remove"));
    CHECK(actors.names().size() == 3);
    actors.questions.confirmations = {true};
    actors.list->removeSelected();
    WindowFixture::settle();
    CHECK(actors.names() == QStringList{"Growers", "Officer"});
    actors.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(actors.names().size() == 3);
    CHECK(actors.stored<int>("SELECT count(*) FROM trader_profile") == 1);
}

TEST_CASE("search leads to an actor by what the profile says")
{
    const Actors actors;
    actors.execute("INSERT INTO stakeholder (id, name) VALUES ('x', 'Zealous trader')");
    actors.choose(actors.part<QComboBox>("areaFilter"), "Siem Pang");
    actors.window->showPage("actors", "x");
    WindowFixture::settle();
    CHECK(actors.list->currentId() == "x");
    CHECK(actors.part<QComboBox>("areaFilter")->currentIndex() == 0);
}

TEST_CASE("somebody who is entered twice becomes one with a key and two again with undo")
{
    Actors actors;
    actors.execute("INSERT INTO stakeholder (id, name, phone) VALUES ('w2', 'WHOLE-SALER', '012 000 111')");
    actors.execute("UPDATE stakeholder SET note = 'Open early' WHERE id = 'w2'");
    actors.choose(actors.part<QComboBox>("kindFilter"), "Perhaps entered twice");
    CHECK(actors.names().size() == 2);
    actors.list->goTo("w");
    WindowFixture::settle();
    auto *message = actors.part<ui::InlineMessage>("double");
    CHECK(holds(message->text(), "there is “WHOLE-SALER” too."));
    const auto buttons = message->findChildren<QPushButton *>();
    const auto same = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *one) { return one->text() == "Same person"; });
    REQUIRE(same != buttons.end());
    (*same)->setFocus();
    actors.key(Qt::Key_Space);
    CHECK(actors.stored<int>("SELECT count(*) FROM stakeholder") == 3);
    CHECK(actors.stored<std::string>("SELECT phone FROM stakeholder WHERE id = 'w'") == "012 000 111");
    CHECK(message->text().isEmpty());
    CHECK(actors.names().isEmpty());
    actors.list->setFocus();
    actors.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(actors.names().size() == 2);
}

TEST_CASE("two people of one name stay two once that was said")
{
    Actors actors;
    actors.execute("INSERT INTO stakeholder (id, name) VALUES ('w2', 'Wholesaler')");
    actors.choose(actors.part<QComboBox>("areaFilter"), "Sesan");
    actors.list->goTo("w");
    WindowFixture::settle();
    auto *message = actors.part<ui::InlineMessage>("double");
    const auto buttons = message->findChildren<QPushButton *>();
    const auto different = std::find_if(buttons.begin(), buttons.end(),
                                        [](QPushButton *one) { return one->text() == "Different people"; });
    REQUIRE(different != buttons.end());
    actors.click(*different);
    CHECK(message->text().isEmpty());
    CHECK(actors.stored<int>("SELECT count(*) FROM different_people") == 1);
    CHECK(actors.stored<int>("SELECT count(*) FROM stakeholder") == 4);
}
