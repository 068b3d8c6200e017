#include "mapping/FirstRound.h"

namespace bandom::mapping {

Assessment firstRound(const SQLite::Database &database, AssessmentKind kind, const CriteriaTemplate &criteria,
                      const workbook::Environment &environment)
{
    Assessment assessment;
    assessment.id = environment.newId();
    assessment.kind = kind;
    assessment.lowest = criteria.lowest;
    assessment.highest = criteria.highest;
    assessment.openedOn = workbook::today(environment);
    workbook::save(database, assessment);
    for (const auto &point : criteria.points)
        workbook::execute(
            database, "INSERT INTO scale_point (assessment_id, value, name_en, name_km) VALUES (?, ?, ?, ?)",
            assessment.id, point.value, point.name.english, point.name.khmer);
    int position = 0;
    for (const auto &from : criteria.criteria) {
        Criterion criterion;
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
    return assessment;
}

} // namespace bandom::mapping
