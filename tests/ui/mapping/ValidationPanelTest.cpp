#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int constraintsRow = 6;
constexpr int interventionsRow = 8;
constexpr int validationRow = 9;

struct Findings : WindowFixture
{
    Findings()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO field_activity (id, area_id, kind, position, topic, first_day, met_text) VALUES "
                "('m', 'a', 'validate', 0, 'Findings', '2018-09-13', 'the council')");
        execute("INSERT INTO finding (id, area_id, section, position, statement) VALUES "
                "('1', 'a', 'producers', 0, 'About 60 farmers'), "
                "('2', 'a', 'constraints', 0, 'Too few traders'), "
                "('3', 'a', 'interventions', 0, 'Identify traders')");
        window->showPage("findings");
        settle();
    }

    void section(int row) const { clickItem(part<QListWidget>("sections"), row); }
    ui::RecordTable *table() const { return part<ui::RecordTable>("validation"); }
    std::string results() const
    {
        return stored<std::string>("SELECT group_concat(finding_id || ' ' || result, ', ') FROM "
                                   "(SELECT * FROM validation ORDER BY finding_id)");
    }
};

} // namespace

TEST_CASE("the findings are gone through with a key each")
{
    const Findings findings;
    findings.section(validationRow);
    CHECK(findings.part<QLabel>("validationProgress")->text() == "0 of 3 findings are validated.");
    CHECK(findings.part<QLabel>("meetingWith")->text() == "With: the council");
    WindowFixture::goTo(findings.table(), 0, 0);
    findings.type("1");
    findings.type("2");
    findings.type(QString(QChar(0x17e3))); // the Khmer 3
    CHECK(findings.results() == "1 confirmed, 2 changed, 3 rejected");
    CHECK(
        findings.stored<std::string>("SELECT DISTINCT with_whom || ' ' || validated_on || ' ' || activity_id "
                                     "FROM validation") == "the council 2018-09-13 m");
    CHECK(findings.part<QLabel>("validationProgress")->text() == "3 of 3 findings are validated.");
    CHECK(holds(findings.part<QListWidget>("sections")->item(validationRow)->text(), "(3 of 3)"));
    findings.window->undo();
    WindowFixture::settle();
    CHECK(findings.results() == "1 confirmed, 2 changed");
}

TEST_CASE("what was changed is written beside the result and digits in it are words")
{
    const Findings findings;
    findings.section(validationRow);
    WindowFixture::goTo(findings.table(), 0, 2);
    findings.type("2");
    WindowFixture::goTo(findings.table(), 0, 3);
    findings.type("1 village fewer");
    findings.key(Qt::Key_Tab);
    CHECK(findings.stored<std::string>("SELECT result || ': ' || note FROM validation") ==
          "changed: 1 village fewer");
    CHECK(findings.stored<int>("SELECT count(*) FROM validation") == 1);
}

TEST_CASE("a note without a result is refused")
{
    const Findings findings;
    findings.section(validationRow);
    WindowFixture::goTo(findings.table(), 0, 3);
    findings.type("fewer");
    findings.key(Qt::Key_Tab);
    CHECK(findings.stored<int>("SELECT count(*) FROM validation") == 0);
    findings.key(Qt::Key_Escape);
}

TEST_CASE("a single finding is validated where it stands and shows it")
{
    const Findings findings;
    findings.section(1);
    CHECK(findings.part<QLabel>("validated")->text() == "Not yet.");
    findings.click(findings.part<QToolButton>("confirmed"));
    CHECK(findings.part<QLabel>("validated")->text() == "Confirmed by the council, 13 September 2018");
    CHECK(WindowFixture::cell(findings.part<ui::RecordTable>("findings"), 0, 4) == "Confirmed");
}

TEST_CASE("an intervention is linked to what it answers from either side")
{
    const Findings findings;
    findings.section(interventionsRow);
    auto *links = findings.part<QListWidget>("links");
    REQUIRE(links->count() == 1);
    links->setFocus();
    links->setCurrentRow(0);
    findings.key(Qt::Key_Space);
    CHECK(findings.stored<std::string>("SELECT finding_id || ' ' || answers_id FROM finding_link") == "3 2");
    findings.section(constraintsRow);
    CHECK(links->item(0)->text() == "Identify traders");
    CHECK(links->item(0)->checkState() == Qt::Checked);
    links->setFocus();
    links->setCurrentRow(0);
    findings.key(Qt::Key_Space);
    CHECK(findings.stored<int>("SELECT count(*) FROM finding_link") == 0);
    findings.section(1);
    CHECK_FALSE(links->isVisible());
}

TEST_CASE("an observation and somebody who was asked become sources of a finding")
{
    const Findings findings;
    findings.execute("INSERT INTO observation (id, area_id, topic, position, statement) VALUES "
                     "('o', 'a', 'farming', 0, 'Sixty plots')");
    findings.execute("INSERT INTO stakeholder (id, name) VALUES ('k', 'Commune chief')");
    findings.execute(
        "INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('k', 'key_informant', 0)");
    findings.section(1);
    auto *menu = findings.part<QMenu>("sourceMenu");
    const auto pick = [&](int which) {
        emit menu->aboutToShow();
        menu->actions().at(which)->menu()->actions().first()->trigger();
        WindowFixture::settle();
    };
    pick(0);
    pick(1);
    auto *sources = findings.part<QListWidget>("sources");
    REQUIRE(sources->count() == 2);
    CHECK(sources->item(0)->text() == "Observation: Farming: “Sixty plots”");
    CHECK(sources->item(1)->text() == "Commune chief");
    findings.clickItem(sources, 0);
    findings.click(findings.part<QToolButton>("removeSource"));
    CHECK(findings.stored<int>("SELECT count(*) FROM finding_source") == 1);
}

TEST_CASE("what was found of a validation leads to its finding")
{
    const Findings findings;
    findings.execute("INSERT INTO validation (id, finding_id, position, result, with_whom) VALUES "
                     "('v', '2', 0, 'rejected', 'traders')");
    findings.window->showPage("findings", "v");
    WindowFixture::settle();
    CHECK(findings.part<ui::RecordTable>("findings")->currentId() == "2");
    CHECK(findings.part<QLabel>("validated")->text() == "Rejected by traders");
}
