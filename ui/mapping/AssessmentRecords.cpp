#include "ui/mapping/AssessmentRecords.h"

namespace bandom::ui {

using mapping::AssessmentKind;

ShownTable criteriaOf(AssessmentKind kind)
{
    return {"criterion", [kind](const SQLite::Database &database, const workbook::Id &id) {
                return workbook::value<int>(database,
                                            "SELECT 1 FROM criterion c JOIN assessment a ON a.id = "
                                            "c.assessment_id WHERE c.id = ? AND a.kind = ?",
                                            id, kind)
                    .has_value();
            }};
}

ShownTable scoresOf(AssessmentKind kind)
{
    // A score's key is its sheet, area and criterion, joined by '/'.
    return {"score", [kind](const SQLite::Database &database, const workbook::Id &id) {
                return workbook::value<int>(database,
                                            "SELECT 1 FROM score_sheet s JOIN assessment a ON a.id = "
                                            "s.assessment_id WHERE s.id = ? AND a.kind = ?",
                                            id.text.substr(0, id.text.find('/')), kind)
                    .has_value();
            }};
}

} // namespace bandom::ui
