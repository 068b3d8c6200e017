#include "exchange/NewWorkbook.h"

#include "exchange/TrainingContent.h"
#include "interview/GuideTemplate.h"
#include "mapping/FirstRound.h"
#include "mapping/Programme.h"
#include "places/Place.h"
#include "schema/Schema.h"

namespace bandom::exchange {

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
        mapping::firstRound(database, mapping::AssessmentKind::PreAssessment, criteria, environment);
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
    const mapping::CriteriaTemplate selection = mapping::parseCriteriaTemplate(templates.selection);
    return workbook::Workbook::create(
        path, schema::current(), environment, [&](const SQLite::Database &database) {
            fill(database);
            mapping::firstRound(database, mapping::AssessmentKind::Selection, selection, environment);
            content.write(database, environment);
        });
}

} // namespace bandom::exchange
