#include "ui/app/RecordNames.h"

#include <QCoreApplication>
#include <QHash>

#include <set>

namespace bandom::ui {

namespace {

class RecordNames
{
    Q_DECLARE_TR_FUNCTIONS(RecordNames)
};

QString named(const QHash<QString, QString> &names, const std::string &name)
{
    const QString key = QString::fromStdString(name);
    return names.value(key, key);
}

} // namespace

QString recordKind(const std::string &table)
{
    const QString area = RecordNames::tr("Area");
    const QString decision = RecordNames::tr("Decision");
    const QString person = RecordNames::tr("Person or body");
    return named({{QStringLiteral("programme"), RecordNames::tr("Programme")},
                  {QStringLiteral("stakeholder"), person},
                  {QStringLiteral("stakeholder_role"), RecordNames::tr("Role")},
                  {QStringLiteral("involvement"), RecordNames::tr("Part in the programme")},
                  {QStringLiteral("place"), RecordNames::tr("Official unit")},
                  {QStringLiteral("area"), area},
                  {QStringLiteral("area_unit"), RecordNames::tr("Unit of an area")},
                  {QStringLiteral("farmer_group"), RecordNames::tr("Farmer group")},
                  {QStringLiteral("assessment"), RecordNames::tr("Round of scoring")},
                  {QStringLiteral("scale_point"), RecordNames::tr("Point of the scale")},
                  {QStringLiteral("criterion"), RecordNames::tr("Criterion")},
                  {QStringLiteral("score_sheet"), RecordNames::tr("Score sheet")},
                  {QStringLiteral("score"), RecordNames::tr("Score")},
                  {QStringLiteral("priority_decision"), decision},
                  {QStringLiteral("area_choice"), RecordNames::tr("Choice of an area")},
                  {QStringLiteral("decision_basis"), RecordNames::tr("Total that the choice was made on")},
                  {QStringLiteral("area_study"), RecordNames::tr("Visit to an area")},
                  {QStringLiteral("finding"), RecordNames::tr("Finding")},
                  {QStringLiteral("finding_source"), RecordNames::tr("Source of a finding")},
                  {QStringLiteral("finding_link"), RecordNames::tr("What an intervention answers")},
                  {QStringLiteral("validation"), RecordNames::tr("Validation")},
                  {QStringLiteral("field_activity"), RecordNames::tr("Field work")},
                  {QStringLiteral("field_activity_person"), RecordNames::tr("Who took part")},
                  {QStringLiteral("observation"), RecordNames::tr("Observation")},
                  {QStringLiteral("photo"), RecordNames::tr("Photo")},
                  {QStringLiteral("potential_cluster"), RecordNames::tr("Potential cluster")},
                  {QStringLiteral("potential_cluster_unit"), RecordNames::tr("Unit of a potential cluster")},
                  {QStringLiteral("landmark"), RecordNames::tr("Landmark")},
                  {QStringLiteral("map_line"), RecordNames::tr("Line of the map")},
                  {QStringLiteral("interview_guide"), RecordNames::tr("Interview guide")},
                  {QStringLiteral("interview_question"), RecordNames::tr("Guiding question")},
                  {QStringLiteral("interview"), RecordNames::tr("Interview")},
                  {QStringLiteral("answer"), RecordNames::tr("Answer")},
                  {QStringLiteral("stakeholder_area"), RecordNames::tr("Area of an actor")},
                  {QStringLiteral("different_people"), RecordNames::tr("Two different people")},
                  {QStringLiteral("producer_profile"), RecordNames::tr("Profile of a producer")},
                  {QStringLiteral("trader_profile"), RecordNames::tr("Profile of a trader")},
                  {QStringLiteral("input_supplier_profile"), RecordNames::tr("Profile of an input supplier")},
                  {QStringLiteral("product"), RecordNames::tr("Product")},
                  {QStringLiteral("actor_product"), RecordNames::tr("Volume")},
                  {QStringLiteral("price"), RecordNames::tr("Price")},
                  {QStringLiteral("season"), RecordNames::tr("Season")},
                  {QStringLiteral("market_segment"), RecordNames::tr("Market segment")},
                  {QStringLiteral("flow"), RecordNames::tr("Flow of produce")},
                  {QStringLiteral("exchange_rate"), RecordNames::tr("Exchange rate")},
                  {QStringLiteral("gross_margin"), RecordNames::tr("Gross margin")},
                  {QStringLiteral("cost_line"), RecordNames::tr("Cost")},
                  {QStringLiteral("own_text"), RecordNames::tr("Own words of a report")}},
                 table);
}

QString fieldName(const std::string &column)
{
    return named({{QStringLiteral("name"), RecordNames::tr("name")},
                  {QStringLiteral("name_latin"), RecordNames::tr("name in Latin letters")},
                  {QStringLiteral("name_en"), RecordNames::tr("name in English")},
                  {QStringLiteral("name_km"), RecordNames::tr("name in Khmer")},
                  {QStringLiteral("question_en"), RecordNames::tr("guiding question in English")},
                  {QStringLiteral("question_km"), RecordNames::tr("guiding question in Khmer")},
                  {QStringLiteral("province"), RecordNames::tr("province")},
                  {QStringLiteral("commodity"), RecordNames::tr("commodity")},
                  {QStringLiteral("season"), RecordNames::tr("season")},
                  {QStringLiteral("organisation"), RecordNames::tr("organisation")},
                  {QStringLiteral("note"), RecordNames::tr("notes")},
                  {QStringLiteral("title"), RecordNames::tr("title or task")},
                  {QStringLiteral("sex"), RecordNames::tr("sex")},
                  {QStringLiteral("category"), RecordNames::tr("category")},
                  {QStringLiteral("role"), RecordNames::tr("role")},
                  {QStringLiteral("phone"), RecordNames::tr("phone")},
                  {QStringLiteral("workplace"), RecordNames::tr("workplace")},
                  {QStringLiteral("address"), RecordNames::tr("address")},
                  {QStringLiteral("consent"), RecordNames::tr("consent to pass the contact on")},
                  {QStringLiteral("households_lowest"), RecordNames::tr("households, lowest")},
                  {QStringLiteral("households_highest"), RecordNames::tr("households, highest")},
                  {QStringLiteral("households_approximate"), RecordNames::tr("about so many households")},
                  {QStringLiteral("members"), RecordNames::tr("members")},
                  {QStringLiteral("land_lowest"), RecordNames::tr("land, lowest")},
                  {QStringLiteral("land_highest"), RecordNames::tr("land, highest")},
                  {QStringLiteral("land_approximate"), RecordNames::tr("about so much land")},
                  {QStringLiteral("water_source"), RecordNames::tr("source of water")},
                  {QStringLiteral("seasonality"), RecordNames::tr("seasons")},
                  {QStringLiteral("techniques"), RecordNames::tr("techniques")},
                  {QStringLiteral("relations"), RecordNames::tr("existing relations")},
                  {QStringLiteral("collection_area"), RecordNames::tr("collects from")},
                  {QStringLiteral("business_hours"), RecordNames::tr("open")},
                  {QStringLiteral("terms"), RecordNames::tr("terms")},
                  {QStringLiteral("goods"), RecordNames::tr("goods")},
                  {QStringLiteral("shop"), RecordNames::tr("shop")},
                  {QStringLiteral("supply_terms"), RecordNames::tr("terms of supply")},
                  {QStringLiteral("suppliers"), RecordNames::tr("supplied by")},
                  {QStringLiteral("place_id"), RecordNames::tr("village")},
                  {QStringLiteral("code"), RecordNames::tr("code")},
                  {QStringLiteral("aliases"), RecordNames::tr("other spellings")},
                  {QStringLiteral("level"), RecordNames::tr("level")},
                  {QStringLiteral("kind"), RecordNames::tr("kind")},
                  {QStringLiteral("weight"), RecordNames::tr("weight")},
                  {QStringLiteral("direction"), RecordNames::tr("better is")},
                  {QStringLiteral("combination"), RecordNames::tr("how scores are combined")},
                  {QStringLiteral("round"), RecordNames::tr("round")},
                  {QStringLiteral("value"), RecordNames::tr("score")},
                  {QStringLiteral("not_applicable"), RecordNames::tr("not applicable")},
                  {QStringLiteral("evidence"), RecordNames::tr("what the score rests on")},
                  {QStringLiteral("scored_on"), RecordNames::tr("scored on")},
                  {QStringLiteral("decided_by"), RecordNames::tr("decided by")},
                  {QStringLiteral("decided_on"), RecordNames::tr("decided on")},
                  {QStringLiteral("reason"), RecordNames::tr("reason")},
                  {QStringLiteral("tie_reason"), RecordNames::tr("why one of equal areas was taken")},
                  {QStringLiteral("dissent"), RecordNames::tr("who disagreed")},
                  {QStringLiteral("location"), RecordNames::tr("location")},
                  {QStringLiteral("first_day"), RecordNames::tr("first day")},
                  {QStringLiteral("last_day"), RecordNames::tr("last day")},
                  {QStringLiteral("meeting_point"), RecordNames::tr("meeting point")},
                  {QStringLiteral("people_met"), RecordNames::tr("people met")},
                  {QStringLiteral("summary"), RecordNames::tr("summary")},
                  {QStringLiteral("section"), RecordNames::tr("part of the report")},
                  {QStringLiteral("subject"), RecordNames::tr("of whom or what")},
                  {QStringLiteral("statement"), RecordNames::tr("what was found")},
                  {QStringLiteral("source"), RecordNames::tr("from whom")},
                  {QStringLiteral("sources_differ"), RecordNames::tr("sources differ")},
                  {QStringLiteral("passage"), RecordNames::tr("passage")},
                  {QStringLiteral("result"), RecordNames::tr("result")},
                  {QStringLiteral("with_whom"), RecordNames::tr("with whom")},
                  {QStringLiteral("validated_on"), RecordNames::tr("validated on")},
                  {QStringLiteral("state"), RecordNames::tr("state")},
                  {QStringLiteral("topic"), RecordNames::tr("topic")},
                  {QStringLiteral("met"), RecordNames::tr("people met, number")},
                  {QStringLiteral("met_women"), RecordNames::tr("of whom women")},
                  {QStringLiteral("met_text"), RecordNames::tr("who was met")},
                  {QStringLiteral("part"), RecordNames::tr("part")},
                  {QStringLiteral("market"), RecordNames::tr("market")},
                  {QStringLiteral("distance_lowest"), RecordNames::tr("distance, lowest")},
                  {QStringLiteral("distance_highest"), RecordNames::tr("distance, highest")},
                  {QStringLiteral("distance_unit"), RecordNames::tr("unit of the distance")},
                  {QStringLiteral("seen_on"), RecordNames::tr("seen on")},
                  {QStringLiteral("seen_by"), RecordNames::tr("seen by")},
                  {QStringLiteral("caption_en"), RecordNames::tr("caption in English")},
                  {QStringLiteral("caption_km"), RecordNames::tr("caption in Khmer")},
                  {QStringLiteral("place_text"), RecordNames::tr("where it was taken")},
                  {QStringLiteral("taken_on"), RecordNames::tr("taken on")},
                  {QStringLiteral("latitude"), RecordNames::tr("latitude")},
                  {QStringLiteral("longitude"), RecordNames::tr("longitude")},
                  {QStringLiteral("position_note"), RecordNames::tr("how the position is known")},
                  {QStringLiteral("points"), RecordNames::tr("points")},
                  {QStringLiteral("respondents"), RecordNames::tr("who was interviewed")},
                  {QStringLiteral("people"), RecordNames::tr("people, number")},
                  {QStringLiteral("women"), RecordNames::tr("of whom women")},
                  {QStringLiteral("held_on"), RecordNames::tr("held on")},
                  {QStringLiteral("interviewer"), RecordNames::tr("interviewed by")},
                  {QStringLiteral("choice"), RecordNames::tr("yes or no")},
                  {QStringLiteral("extra_question"), RecordNames::tr("extra question")},
                  {QStringLiteral("text_en"), RecordNames::tr("text in English")},
                  {QStringLiteral("text_km"), RecordNames::tr("text in Khmer")},
                  {QStringLiteral("number"), RecordNames::tr("number in the guide")},
                  {QStringLiteral("detail"), RecordNames::tr("part of another question")},
                  {QStringLiteral("follows_on"), RecordNames::tr("asked after yes or no")},
                  {QStringLiteral("producers"), RecordNames::tr("number of producers")},
                  {QStringLiteral("consumption"), RecordNames::tr("local consumption")},
                  {QStringLiteral("access"), RecordNames::tr("access to markets")},
                  {QStringLiteral("income"), RecordNames::tr("income potential")},
                  {QStringLiteral("rated_by"), RecordNames::tr("filled in by")},
                  {QStringLiteral("rated_on"), RecordNames::tr("filled in on")},
                  {QStringLiteral("lowest"), RecordNames::tr("lowest")},
                  {QStringLiteral("highest"), RecordNames::tr("highest")},
                  {QStringLiteral("opened_on"), RecordNames::tr("opened on")},
                  {QStringLiteral("scorer_role"), RecordNames::tr("role of the scorer")},
                  {QStringLiteral("land_unit"), RecordNames::tr("unit of the land")},
                  {QStringLiteral("transport"), RecordNames::tr("transport")},
                  {QStringLiteral("buyers"), RecordNames::tr("buyers")},
                  {QStringLiteral("distance_approximate"), RecordNames::tr("about so far")},
                  {QStringLiteral("activity"), RecordNames::tr("what is done with it")},
                  {QStringLiteral("amount_lowest"), RecordNames::tr("amount, lowest")},
                  {QStringLiteral("amount_highest"), RecordNames::tr("amount, highest")},
                  {QStringLiteral("amount_unit"), RecordNames::tr("unit of the amount")},
                  {QStringLiteral("amount_period"), RecordNames::tr("span of time")},
                  {QStringLiteral("approximate"), RecordNames::tr("about so much")},
                  {QStringLiteral("counterpart"), RecordNames::tr("with whom it is traded")},
                  {QStringLiteral("compared_with"), RecordNames::tr("compared with")},
                  {QStringLiteral("currency"), RecordNames::tr("currency")},
                  {QStringLiteral("unit"), RecordNames::tr("unit")},
                  {QStringLiteral("noted_on"), RecordNames::tr("noted on")},
                  {QStringLiteral("aspect"), RecordNames::tr("what the months tell of")},
                  {QStringLiteral("months"), RecordNames::tr("months")},
                  {QStringLiteral("products"), RecordNames::tr("products")},
                  {QStringLiteral("requirements"), RecordNames::tr("what is asked for")},
                  {QStringLiteral("from_name"), RecordNames::tr("from")},
                  {QStringLiteral("to_name"), RecordNames::tr("to")},
                  {QStringLiteral("day"), RecordNames::tr("day")},
                  {QStringLiteral("riel_per_usd"), RecordNames::tr("riel for one US dollar")},
                  {QStringLiteral("land"), RecordNames::tr("land")},
                  {QStringLiteral("yield"), RecordNames::tr("yield of one cycle")},
                  {QStringLiteral("price"), RecordNames::tr("price")},
                  {QStringLiteral("price_currency"), RecordNames::tr("currency of the price")},
                  {QStringLiteral("price_unit"), RecordNames::tr("unit of the price")},
                  {QStringLiteral("cycles_per_year"), RecordNames::tr("cycles a year")},
                  {QStringLiteral("stated_costs"), RecordNames::tr("costs as stated")},
                  {QStringLiteral("stated_margin"), RecordNames::tr("margin as stated")},
                  {QStringLiteral("item"), RecordNames::tr("what the cost is for")},
                  {QStringLiteral("quantity"), RecordNames::tr("quantity")},
                  {QStringLiteral("unit_price"), RecordNames::tr("unit price")},
                  {QStringLiteral("amount"), RecordNames::tr("amount")},
                  {QStringLiteral("placement"), RecordNames::tr("before or instead of what is composed")},
                  {QStringLiteral("body"), RecordNames::tr("text")},
                  {QStringLiteral("exercise"), RecordNames::tr("exercise")}},
                 column);
}

bool isTold(const std::string &table)
{
    // The pictures themselves: that a photo came is told of its row in "photo".
    return table != "blob";
}

bool isTold(const std::string &table, const std::string &column)
{
    static const std::set<std::string> technical{"id",     "position", "hash",    "width",
                                                 "height", "key",      "document"};
    // Of a score the kind is that of its round.
    return isTold(table) && !column.ends_with("_id") && technical.count(column) == 0 &&
           !(table == "score" && column == "kind");
}

} // namespace bandom::ui
