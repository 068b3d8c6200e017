#include "schema/Schema.h"

#include "schema/Migration1.h"

namespace bandom::schema {

workbook::Schema current()
{
    static const std::string first = std::string(workbook::workbookTables) + migration1;
    return {
        {{1, first.c_str()}},
        {
            {"programme", {"id"}, {"name"}, {"commodity", "season", "organisation", "note"}},
            {"stakeholder", {"id"}, {"name"}, {"title", "workplace", "address", "phone", "note"}},
            {"area", {"id"}, {"name_latin", "name_km", "code"}, {"name_km", "code", "aliases", "note"}},
            {"criterion", {"id"}, {"name_en", "name_km"}, {"name_km", "question_en", "question_km"}},
            {"score", {"sheet_id", "area_id", "criterion_id"}, {"evidence"}, {}},
            {"priority_decision", {"assessment_id"}, {"reason"}, {"tie_reason", "decided_by", "dissent"}},
            {"area_choice", {"assessment_id", "area_id"}, {"reason"}, {}},
            {"area_study", {"area_id"}, {"meeting_point"}, {"location", "people_met", "summary"}},
            {"finding", {"id"}, {"subject"}, {"statement", "source"}},
        },
    };
}

} // namespace bandom::schema
