#include "mapping/Counts.h"

#include "mapping/Assessment.h"

namespace bandom::mapping {

std::vector<std::pair<std::string, int>> counts(const SQLite::Database &database)
{
    const workbook::Id round = currentRound(database).id;
    const auto all = [&](const char *sql) { return workbook::value<int>(database, sql).value_or(0); };
    const auto ofRound = [&](const char *sql) {
        return workbook::value<int>(database, sql, round).value_or(0);
    };
    return {
        {"areas", all("SELECT count(*) FROM area")},
        {"farmer_groups", all("SELECT count(*) FROM farmer_group")},
        {"criteria", ofRound("SELECT count(*) FROM criterion WHERE assessment_id = ?")},
        {"stakeholders", all("SELECT count(*) FROM stakeholder")},
        {"key_informants", all("SELECT count(*) FROM involvement WHERE kind = 'key_informant'")},
        {"score_sheets", ofRound("SELECT count(*) FROM score_sheet WHERE assessment_id = ?")},
        {"scores", ofRound("SELECT count(*) FROM score_sheet s JOIN score c ON c.sheet_id = s.id "
                           "WHERE s.assessment_id = ? AND c.value IS NOT NULL")},
        {"priority_areas",
         ofRound("SELECT count(*) FROM area_choice WHERE assessment_id = ? AND position IS NOT NULL")},
        {"field_activities", all("SELECT count(*) FROM field_activity")},
        {"observations", all("SELECT count(*) FROM observation")},
        {"photos", all("SELECT count(*) FROM photo")},
        {"findings", all("SELECT count(*) FROM finding")},
        {"actor_profiles", all("SELECT (SELECT count(*) FROM producer_profile) + "
                               "(SELECT count(*) FROM trader_profile) + "
                               "(SELECT count(*) FROM input_supplier_profile)")},
        {"potential_clusters", all("SELECT count(*) FROM potential_cluster")},
    };
}

} // namespace bandom::mapping
