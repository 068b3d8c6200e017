#include "exchange/NewWorkbook.h"

#include "exchange/TrainingContent.h"
#include "interview/GuideTemplate.h"
#include "mapping/Assessment.h"
#include "mapping/Programme.h"
#include "mapping/Template.h"
#include "places/Place.h"
#include "schema/Schema.h"

namespace bandom::exchange {

using mapping::BilingualText;
using workbook::execute;

namespace {

void fillProvinces(const SQLite::Database &database, const std::vector<mapping::Province> &provinces,
                   const workbook::Environment &environment)
{
    for (const mapping::Province &province : provinces) {
        places::Place place;
        place.id = environment.newId();
        place.code = province.code;
        place.level = places::Level::Province;
        if (province.isCapital)
            place.kind = places::UrbanKind::Capital;
        place.nameLatin = province.name.english;
        place.nameKhmer = province.name.khmer;
        std::string aliases;
        for (const std::string &alias : province.aliases)
            aliases += (aliases.empty() ? "" : "; ") + alias;
        if (!aliases.empty())
            place.aliases = aliases;
        workbook::save(database, place);
    }
}

void fillPreAssessment(const SQLite::Database &database, const mapping::CriteriaTemplate &criteria,
                       const workbook::Environment &environment)
{
    mapping::Assessment assessment;
    assessment.id = environment.newId();
    assessment.kind = mapping::AssessmentKind::PreAssessment;
    assessment.lowest = criteria.lowest;
    assessment.highest = criteria.highest;
    assessment.openedOn = workbook::today(environment);
    workbook::save(database, assessment);
    for (const auto &point : criteria.points)
        execute(database,
                "INSERT INTO scale_point (assessment_id, value, name_en, name_km) VALUES (?, ?, ?, ?)",
                assessment.id, point.value, point.name.english, point.name.khmer);
    int position = 0;
    for (const auto &from : criteria.criteria) {
        mapping::Criterion criterion;
        criterion.id = environment.newId();
        criterion.assessment = assessment.id;
        criterion.position = position++;
        criterion.key = from.key;
        criterion.nameEnglish = from.name.english;
        criterion.nameKhmer = from.name.khmer;
        criterion.questionEnglish = from.question.english;
        criterion.questionKhmer = from.question.khmer;
        criterion.weight = from.weight;
        criterion.direction = from.direction;
        workbook::save(database, criterion);
    }
}

/// What every new workbook has. The templates are read before the file is made, so that a broken one leaves
/// none.
std::function<void(const SQLite::Database &)> basis(const Templates &templates,
                                                    const workbook::Environment &environment)
{
    return [provinces = mapping::parseProvinces(templates.provinces),
            criteria = mapping::parseCriteriaTemplate(templates.preAssessment),
            guides = interview::parseGuideTemplates(templates.interviewGuides),
            environment](const SQLite::Database &database) {
        workbook::save(database, mapping::Programme());
        fillProvinces(database, provinces, environment);
        fillPreAssessment(database, criteria, environment);
        interview::takeOverGuides(database, guides, environment);
    };
}

} // namespace

std::unique_ptr<workbook::Workbook> createWorkbook(const std::filesystem::path &path,
                                                   const Templates &templates,
                                                   const workbook::Environment &environment)
{
    return workbook::Workbook::create(path, schema::current(), environment, basis(templates, environment));
}

std::unique_ptr<workbook::Workbook> createTrainingWorkbook(const std::filesystem::path &path,
                                                           const Templates &templates,
                                                           const std::string &sampleJson,
                                                           text::LanguageCode language,
                                                           const workbook::Environment &environment)
{
    const TrainingContent content(sampleJson, text::Language(language));
    const auto fill = basis(templates, environment);
    return workbook::Workbook::create(path, schema::current(), environment,
                                      [&](const SQLite::Database &database) {
                                          fill(database);
                                          content.write(database, environment);
                                      });
}

} // namespace bandom::exchange
