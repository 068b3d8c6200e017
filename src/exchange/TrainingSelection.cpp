#include "exchange/TrainingSelection.h"

#include "exchange/TrainingJson.h"
#include "mapping/Assessment.h"

namespace bandom::exchange {

using nlohmann::json;
using workbook::Id;

void writeTrainingSelection(const json &from, const std::map<std::string, Id> &areas,
                            const std::vector<Id> &scorers, const SQLite::Database &database,
                            const workbook::Environment &environment, const text::Language &language)
{
    const mapping::Assessment round = mapping::currentRound(database, mapping::AssessmentKind::Selection);
    const std::vector<mapping::Criterion> criteria = mapping::criteria(database, round.id);
    const auto areaOf = [&](const std::string &code) {
        const auto found = areas.find(code);
        if (found == areas.end())
            throw text::TemplateError("the selection scores an area " + code);
        return found->second;
    };
    for (const json &one : from.at("sheets")) {
        const auto scorer = one.at("informant").get<std::size_t>();
        if (scorer >= scorers.size())
            throw text::TemplateError("the selection has a scorer " + std::to_string(scorer));
        mapping::ScoreSheet sheet = mapping::openSheet(database, round.id, scorers[scorer], environment);
        sheet.scoredOn = dateOf(from, "date");
        workbook::save(database, sheet);
        for (const auto &[area, values] : one.at("scores").items()) {
            const auto given = values.get<std::vector<int>>();
            if (given.size() != criteria.size())
                throw text::TemplateError("the selection scores not every criterion of " + area);
            for (std::size_t i = 0; i < criteria.size(); ++i) {
                mapping::Score score;
                score.sheet = sheet.id;
                score.area = areaOf(area);
                score.criterion = criteria[i].id;
                score.value = given[i];
                const std::string key = criteria[i].key.value_or("");
                if (one.contains("evidence") && one.at("evidence").contains(area))
                    score.evidence = textOf(one.at("evidence").at(area), key.c_str(), language);
                mapping::saveScore(database, round.kind, score);
            }
        }
    }
}

} // namespace bandom::exchange
