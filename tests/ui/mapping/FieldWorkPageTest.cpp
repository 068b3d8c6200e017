#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

struct FieldWork : WindowFixture
{
    FieldWork()
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
        execute("INSERT INTO stakeholder (id, name) VALUES ('t', 'Officer'), ('k', 'Commune chief')");
        execute("INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('t', 'team', 0), "
                "('k', 'key_informant', 0)");
        window->showPage("field-work");
        settle();
    }

    ui::RecordTable *table() const { return part<ui::RecordTable>("activities"); }
    QString next() const { return part<QLabel>("nextActivity")->text(); }
    QString state(const char *kind) const
    {
        return part<QLabel>((std::string(kind) + "State").c_str())->text();
    }
    void addActivity(const QString &about) const
    {
        goTo(table(), rows(table()), 0);
        type(about);
        key(Qt::Key_Return);
        goTo(table(), rows(table()) - 1, 0);
    }
    void tick(const char *list, int row) const
    {
        auto *widget = part<QListWidget>(list);
        widget->setFocus();
        widget->setCurrentRow(row);
        key(Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("the flow says what is next and turns to each activity")
{
    const FieldWork field;
    CHECK(field.next() == "Next: plan the visit, and what to look at.");
    CHECK(field.state("observe") == "Not planned yet");
    field.addActivity("Visit to Katout");
    CHECK(field.state("observe") == "Planned");
    CHECK(field.next() == "Next: Observe, Visit to Katout.");
    field.click(field.part<QToolButton>("discuss"));
    CHECK(WindowFixture::rows(field.table()) == 0);
    field.addActivity("Growers of five villages");
    CHECK(field.stored<std::string>("SELECT kind FROM field_activity WHERE topic LIKE 'Growers%'") ==
          "discuss");
    field.click(field.part<QToolButton>("observe"));
    CHECK(WindowFixture::cell(field.table(), 0, 0) == "Visit to Katout");
}

TEST_CASE("days and state of an activity go in with the keyboard and show in the flow")
{
    const FieldWork field;
    field.addActivity("Visit");
    WindowFixture::goTo(field.table(), 0, 2);
    field.type("11/9/2018");
    field.key(Qt::Key_Tab);
    field.type("13/9/2018");
    field.key(Qt::Key_Return);
    CHECK(holds(field.state("observe"), "11–13 September 2018"));
    field.execute("UPDATE field_activity SET state = 'done'");
    CHECK(holds(field.state("observe"), "Done"));
    CHECK(field.next() == "Next: plan the discussions with farmers, traders and input suppliers.");
}

TEST_CASE("a last day before the first is refused in the list of activities")
{
    const FieldWork field;
    field.addActivity("Visit");
    WindowFixture::goTo(field.table(), 0, 2);
    field.type("11/9/2018");
    field.key(Qt::Key_Tab);
    field.type("10/9/2018");
    field.key(Qt::Key_Return);
    CHECK(field.stored<std::string>("SELECT coalesce(last_day, 'none') FROM field_activity") == "none");
    field.key(Qt::Key_Escape);
}

TEST_CASE("more women than people met are refused and the number stays in its field")
{
    const FieldWork field;
    field.addActivity("Meeting");
    auto *met = field.part<QLineEdit>("met");
    met->setFocus();
    field.type("33");
    field.key(Qt::Key_Tab);
    field.type("34");
    field.key(Qt::Key_Return);
    CHECK(field.stored<int>("SELECT met FROM field_activity") == 33);
    CHECK(field.stored<int>("SELECT coalesce(met_women, -1) FROM field_activity") == -1);
    CHECK(field.part<QLabel>("metWomenProblem")->text() == "There are more women than people met.");
}

TEST_CASE("who took part is ticked from the team and from those who are known")
{
    const FieldWork field;
    field.addActivity("Visit");
    field.tick("activityTeam", 0);
    field.tick("activityMet", 0);
    CHECK(field.stored<std::string>("SELECT group_concat(stakeholder_id || ' ' || part, ', ') FROM "
                                    "(SELECT * FROM field_activity_person ORDER BY part)") ==
          "k met, t team");
    field.window->undo();
    WindowFixture::settle();
    CHECK(field.stored<int>("SELECT count(*) FROM field_activity_person") == 1);
    CHECK(field.part<QListWidget>("activityMet")->item(0)->checkState() == Qt::Unchecked);
}

TEST_CASE("another area has its own activities")
{
    const FieldWork field;
    field.addActivity("Visit");
    field.choose(field.part<QComboBox>("area"), "Siem Pang");
    CHECK(WindowFixture::rows(field.table()) == 0);
    CHECK_FALSE(field.part<QLineEdit>("met")->isEnabled());
    field.choose(field.part<QComboBox>("area"), "Sesan");
    CHECK(WindowFixture::rows(field.table()) == 1);
    CHECK(field.part<QLineEdit>("met")->isEnabled());
}

TEST_CASE("what was found of an activity leads to it")
{
    const FieldWork field;
    field.execute("INSERT INTO field_activity (id, area_id, kind, position, topic) VALUES "
                  "('v', 'b', 'validate', 0, 'Validation')");
    field.window->showPage("home");
    field.window->showPage("field-work", "v");
    WindowFixture::settle();
    CHECK(field.part<QComboBox>("area")->currentText() == "Siem Pang");
    CHECK(field.part<QToolButton>("validate")->isChecked());
    CHECK(field.table()->currentId() == "v");
}
