#include "support/LargeWorkbook.h"

#include "mapping/Area.h"
#include "mapping/Assessment.h"
#include "mapping/Finding.h"
#include "mapping/PriorityAreas.h"
#include "mapping/Programme.h"
#include "people/Stakeholder.h"
#include "places/Place.h"
#include "schema/Schema.h"

#include <random>

namespace bandom::test {

namespace {

using workbook::bindAll;
using workbook::Id;

/// A statement that is prepared once and run for each row.
class Insertion
{
public:
    Insertion(const SQLite::Database &database, const char *sql) : m_statement(database, sql) {}

    template<class... Values>
    void operator()(const Values &...values)
    {
        bindAll(m_statement, values...);
        m_statement.exec();
        m_statement.reset();
    }

private:
    SQLite::Statement m_statement;
};

class Filler
{
public:
    Filler(const SQLite::Database &database, const workbook::Environment &environment)
        : m_database(database),
          m_environment(environment)
    {
    }

    void fill()
    {
        programme();
        stakeholders();
        areas();
        assessment();
        scores();
        choice();
        findings();
    }

private:
    void programme()
    {
        mapping::Programme about;
        about.name = "A large programme";
        about.province = "19";
        about.commodity = "Vegetables";
        about.isExercise = true;
        workbook::save(m_database, about);
    }

    void stakeholders()
    {
        Insertion stakeholder(m_database,
                              "INSERT INTO stakeholder (id, name, sex, category, phone, workplace) "
                              "VALUES (?, ?, ?, ?, ?, ?)");
        Insertion role(m_database, "INSERT INTO stakeholder_role (stakeholder_id, role) VALUES (?, ?)");
        Insertion involvement(m_database,
                              "INSERT INTO involvement (stakeholder_id, kind, position) VALUES (?, ?, ?)");
        const auto &roles = workbook::Words<people::Role>::words;
        for (int i = 0; i < largeStakeholders; ++i) {
            const Id id = m_environment.newId();
            const auto what = roles[static_cast<std::size_t>(i) % roles.size()].first;
            stakeholder(id, "Informant " + std::to_string(i), i % 2 ? people::Sex::Female : people::Sex::Male,
                        people::usualCategory(what), "000" + std::to_string(100000 + i),
                        "Village " + std::to_string(i % 977));
            role(id, what);
            involvement(id, people::Involvement::KeyInformant, i);
            if (i < 5)
                involvement(id, people::Involvement::Team, i);
            if (i < largeSheets)
                m_scorers.push_back(id);
        }
    }

    void areas()
    {
        Insertion place(m_database,
                        "INSERT INTO place (id, code, level, parent_id, name_latin) VALUES (?, ?, ?, ?, ?)");
        Insertion area(m_database, "INSERT INTO area (id, position, code, name_latin) VALUES (?, ?, ?, ?)");
        Insertion unit(m_database, "INSERT INTO area_unit (area_id, place_id) VALUES (?, ?)");
        const Id province = m_environment.newId();
        place(province, "19", places::Level::Province, Id(), "Stung Treng");
        for (int i = 0; i < largeAreas; ++i) {
            const Id placeId = m_environment.newId();
            m_areas.push_back(m_environment.newId());
            place(placeId, std::to_string(190000 + i), places::Level::Commune, province,
                  "Commune " + std::to_string(i));
            area(m_areas.back(), i, "A" + std::to_string(i + 1), "Area " + std::to_string(i + 1));
            unit(m_areas.back(), placeId);
        }
    }

    void assessment()
    {
        m_assessment.id = m_environment.newId();
        workbook::save(m_database, m_assessment);
        for (int i = 0; i < largeCriteria; ++i) {
            mapping::Criterion criterion;
            criterion.id = m_environment.newId();
            criterion.assessment = m_assessment.id;
            criterion.position = i;
            criterion.nameEnglish = "Criterion " + std::to_string(i + 1);
            workbook::save(m_database, criterion);
            m_criteria.push_back(criterion.id);
        }
    }

    void scores()
    {
        Insertion sheet(m_database,
                        "INSERT INTO score_sheet (id, assessment_id, position, scorer_id, category) "
                        "VALUES (?, ?, ?, ?, ?)");
        Insertion score(m_database, "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) "
                                    "VALUES (?, ?, ?, 'pre-assessment', ?)");
        const auto &categories = workbook::Words<people::Category>::words;
        std::mt19937_64 random(20180911);
        int left = largeScores;
        for (int i = 0; i < largeSheets; ++i) {
            const Id id = m_environment.newId();
            sheet(id, m_assessment.id, i, m_scorers[static_cast<std::size_t>(i)],
                  categories[static_cast<std::size_t>(i) % categories.size()].first);
            for (const Id &area : m_areas) {
                for (const Id &criterion : m_criteria) {
                    if (left-- > 0)
                        score(id, area, criterion, static_cast<int>(random() % 4));
                }
            }
        }
    }

    void choice()
    {
        for (std::size_t i = 0; i < 5; ++i)
            mapping::chooseArea(m_database, m_assessment.id, m_areas[i * 7], true);
    }

    void findings()
    {
        for (const Id &area : m_areas) {
            for (const mapping::Section section : mapping::sections) {
                mapping::Finding finding;
                finding.id = m_environment.newId();
                finding.area = area;
                finding.section = section;
                finding.statement =
                    "Something that was learnt here, written as a sentence of an ordinary length.";
                finding.source = "A visit";
                workbook::save(m_database, finding);
            }
        }
    }

    const SQLite::Database &m_database;
    const workbook::Environment &m_environment;
    mapping::Assessment m_assessment;
    std::vector<Id> m_scorers;
    std::vector<Id> m_areas;
    std::vector<Id> m_criteria;
};

} // namespace

std::unique_ptr<workbook::Workbook> makeLargeWorkbook(const std::filesystem::path &path,
                                                      const workbook::Environment &environment)
{
    return workbook::Workbook::create(
        path, schema::current(), environment,
        [&](const SQLite::Database &database) { Filler(database, environment).fill(); });
}

} // namespace bandom::test
