#include "schema/Schema.h"

#include "schema/Migration1.h"
#include "schema/Migration2.h"
#include "schema/Migration3.h"
#include "schema/Migration4.h"
#include "schema/Migration5.h"

namespace bandom::schema {

workbook::Schema current()
{
    static const std::string first = std::string(workbook::workbookTables) + migration1;
    return {
        {{1, first.c_str()}, {2, migration2}, {3, migration3}, {4, migration4}, {5, migration5}},
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
            {"farmer_group", {"stakeholder_id"}, {"code"}, {}},
            {"producer_profile",
             {"stakeholder_id"},
             {"water_source"},
             {"seasonality", "techniques", "relations", "note"}},
            {"trader_profile",
             {"stakeholder_id"},
             {"collection_area"},
             {"transport", "buyers", "terms", "relations", "note"}},
            {"input_supplier_profile",
             {"stakeholder_id"},
             {"goods"},
             {"shop", "supply_terms", "suppliers", "relations", "note"}},
            {"field_activity", {"id"}, {"topic", "meeting_point"}, {"met_text", "note"}},
            {"observation", {"id"}, {"statement"}, {"market"}},
            {"photo", {"id"}, {"caption_en", "caption_km"}, {"caption_km", "place_text"}},
            {"validation", {"id"}, {"with_whom"}, {"note"}},
            {"interview_question", {"id"}, {"text_en", "text_km"}, {"text_km"}},
            {"interview", {"id"}, {"respondents"}, {"interviewer", "place_text", "note"}},
            {"answer", {"id"}, {"statement"}, {"extra_question"}},
            {"product", {"id"}, {"name_en", "name_km"}, {"name_km", "aliases", "note"}},
            {"actor_product", {"id"}, {"counterpart"}, {"note"}},
            {"market_segment", {"id"}, {"name"}, {"products", "buyers", "requirements", "note"}},
            {"flow", {"id"}, {"from_name"}, {"to_name", "transport", "note"}},
            {"gross_margin", {"id"}, {"name"}, {"season", "note"}},
            {"landmark", {"id"}, {"name_latin", "name_km"}, {"name_km", "note"}},
            {"map_line", {"id"}, {"name"}, {}},
            {"potential_cluster", {"id"}, {"name_latin", "name_km"}, {"name_km", "reason", "note"}},
            {"own_text", {"id"}, {"body"}, {}},
            {"meeting", {"id"}, {"title"}, {"place", "purpose", "facilitator", "note"}},
            {"attendance", {"id"}, {"note"}, {}},
            {"cluster_point", {"id"}, {"text_en", "text_km"}, {"text_km"}},
            {"vote", {"id"}, {"question"}, {"rule", "objections", "note"}},
            {"enrolment", {"meeting_id", "stakeholder_id"}, {"note"}, {}},
        },
        {{"photo", "hash"}},
    };
}

} // namespace bandom::schema
