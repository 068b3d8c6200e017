#include "mapping/FieldWorkReport.h"

#include "mapping/FieldActivity.h"
#include "mapping/FindingLink.h"
#include "mapping/Observation.h"
#include "mapping/Photo.h"
#include "places/Place.h"
#include "text/Date.h"
#include "text/Number.h"

#include <algorithm>
#include <memory>

namespace bandom::mapping {

using document::Block;
using document::Figure;
using document::Inlines;
using document::List;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using document::Text;
using workbook::Id;

namespace {

Table::Cell cell(Inlines inlines)
{
    return {std::move(inlines), {}, {}};
}

/// The parts that are there, in one line; names have commas of their own.
std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts) {
        if (!part.empty())
            text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

std::string whereOf(const SQLite::Database &database, const FieldActivity &activity,
                    const text::Language &language)
{
    const auto place = workbook::find<places::Place>(database, activity.place);
    return joined(
        {activity.meetingPoint.value_or(""), place ? places::fullName(*place, language) : std::string()});
}

std::string metOf(const SQLite::Database &database, const FieldActivity &activity,
                  const text::Language &language)
{
    const std::string count = metCount(activity, language);
    std::string met = activity.metText.value_or("");
    if (!count.empty())
        met = met.empty() ? count
                          : text::fill(language.translate("FieldWork", "%1 (%2)", "who was met, how many"),
                                       {met, count});
    std::vector<std::string> parts{met};
    for (std::string &name : participantNames(database, activity.id, Part::Met))
        parts.push_back(std::move(name));
    return joined(parts);
}

} // namespace

std::vector<Block> activityBlocks(const SQLite::Database &database, const Id &area,
                                  const text::Language &language)
{
    const std::vector<FieldActivity> activities = fieldActivities(database, area);
    if (activities.empty())
        return {};
    const std::string notRecorded = language.translate("Report", "not recorded");
    Table table;
    table.caption = language.translate("FieldWork", "Activities of the field work");
    table.columns = {{language.translate("FieldWork", "Activity"), Table::Align::Start, 1.6},
                     {language.translate("FieldWork", "When and where"), Table::Align::Start, 1.5},
                     {language.translate("FieldWork", "Who was met, by whom"), Table::Align::Start, 2.4}};
    List notes;
    for (const FieldActivity &activity : activities) {
        Inlines what{Text{name(activity.kind, language), true},
                     Text{" (" + name(activity.state, language) + ")"}};
        if (activity.topic)
            what.push_back(Text{"\n" + *activity.topic});
        Inlines when = document::orMissing(daysText(activity, language), notRecorded);
        if (const std::string where = whereOf(database, activity, language); !where.empty())
            when.push_back(Text{"\n" + where});
        Inlines who;
        const auto add = [&](std::string label, const std::string &names) {
            who.push_back(Text{(who.empty() ? "" : "\n") + std::move(label) + " ", true});
            who.push_back(document::orMissing(names, notRecorded).front());
        };
        add(language.translate("FieldWork", "Met:"), metOf(database, activity, language));
        add(language.translate("FieldWork", "Team:"),
            joined(participantNames(database, activity.id, Part::Team)));
        Table::Row row;
        row.cells = {cell(std::move(what)), cell(std::move(when)), cell(std::move(who))};
        table.rows.push_back(std::move(row));
        if (activity.note)
            notes.items.push_back({Text{title(activity, language) + "\n", true}, Text{*activity.note}});
    }
    std::vector<Block> blocks{std::move(table)};
    if (!notes.items.empty())
        blocks.push_back(std::move(notes));
    return blocks;
}

std::vector<Block> observationBlocks(const SQLite::Database &database, const Id &area,
                                     const text::Language &language)
{
    Table table;
    table.columns = {{language.translate("Observations", "Topic"), Table::Align::Start, 1.0},
                     {language.translate("Observations", "What was seen"), Table::Align::Start, 3.2},
                     {language.translate("Observations", "Where, when, by whom"), Table::Align::Start, 1.6}};
    std::optional<ObservationTopic> topic;
    for (const Observation &observation : observations(database, area)) {
        const std::string seen = sentence(observation, language);
        if (seen.empty())
            continue;
        Table::Row row;
        // A topic stands once for all that follow.
        row.cells = {cell(topic == observation.topic
                              ? Inlines{}
                              : Inlines{Text{name(observation.topic, language), true}}),
                     cell(plain(seen)),
                     cell(document::orMissing(whereAndWhen(database, observation, language),
                                              language.translate("Report", "not recorded")))};
        topic = observation.topic;
        table.rows.push_back(std::move(row));
    }
    return table.rows.empty() ? std::vector<Block>{} : std::vector<Block>{std::move(table)};
}

namespace {

/// Two of them, with their captions, find room on a page beside some text.
constexpr double photoWidth = 330;
constexpr double photoHeight = 250;

std::string photoCaption(const SQLite::Database &database, const Photo &photo, const text::Language &language)
{
    const auto place = workbook::find<places::Place>(database, photo.place);
    const std::string about =
        joined({photo.placeText.value_or(place ? places::fullName(*place, language) : std::string()),
                photo.takenOn ? text::formatDate(*photo.takenOn, language) : std::string()});
    const std::string what = caption(photo, language);
    if (what.empty() || about.empty())
        return what + about;
    return text::fill(language.translate("Photos", "%1 (%2)", "a caption; where and when"), {what, about});
}

} // namespace

std::vector<Block> photoBlocks(const SQLite::Database &database, const Id &area,
                               const text::Language &language)
{
    std::vector<Block> blocks;
    for (const Photo &photo : photos(database, area)) {
        auto jpeg = jpegOf(database, photo);
        if (!jpeg)
            continue;
        const double scale = std::min(photoWidth / photo.width, photoHeight / photo.height);
        Figure figure;
        figure.width = photo.width * scale;
        figure.height = photo.height * scale;
        figure.items.push_back(Figure::Picture{{0, 0, figure.width, figure.height},
                                               std::make_shared<const std::string>(std::move(*jpeg))});
        figure.caption = photoCaption(database, photo, language);
        figure.alternative = figure.caption.empty()
                                 ? language.translate("Photos", "A photo without a caption")
                                 : figure.caption;
        blocks.push_back(std::move(figure));
    }
    return blocks;
}

Inlines validationMark(const std::optional<Validation> &validation, const text::Language &language)
{
    if (!validation)
        return {Missing{language.translate("Validation", "(not validated)")}};
    switch (validation->result) {
    case ValidationResult::Confirmed:
        return {Text{language.translate("Validation", "(confirmed)"), false, true}};
    case ValidationResult::Changed:
        return {Text{language.translate("Validation", "(changed when it was validated)"), false, true}};
    case ValidationResult::Rejected:
        return {Text{language.translate("Validation", "(rejected when it was validated)"), false, true}};
    }
    return {};
}

std::vector<Block> validationBlocks(const SQLite::Database &database, const Id &area,
                                    const text::Language &language)
{
    const auto validated = validationsOf(database, area);
    if (validated.empty())
        return {};
    Table table;
    table.columns = {{language.translate("Validation", "Part"), Table::Align::Start, 1.0},
                     {language.translate("Validation", "Finding"), Table::Align::Start, 3.0},
                     {language.translate("Validation", "Result"), Table::Align::Start, 2.0}};
    for (const Section section : sections) {
        for (const Finding &finding : findings(database, area, section)) {
            const auto found = validated.find(finding.id);
            if (found == validated.end())
                continue;
            Table::Row row;
            row.cells = {cell(plain(name(section, language))), cell(plain(finding.statement)),
                         cell(plain(sentence(found->second, language)))};
            table.rows.push_back(std::move(row));
        }
    }
    std::vector<Block> blocks{std::move(table)};
    if (const int left = notValidated(database, area))
        blocks.push_back(
            Paragraph{plain(language.translate("Validation", "Findings not validated: %n.", nullptr, left)),
                      Paragraph::Role::Note});
    return blocks;
}

std::vector<Block> interventionBlocks(const SQLite::Database &database, const Id &area,
                                      const text::Language &language)
{
    const auto statements = [](const std::vector<Finding> &found) {
        Inlines inlines;
        for (const Finding &finding : found)
            inlines.push_back(Text{(inlines.empty() ? "" : "\n") + finding.statement});
        return inlines;
    };
    Table table;
    table.columns = {
        {language.translate("FindingLinks", "Kind"), Table::Align::Start, 0.9},
        {language.translate("FindingLinks", "Constraint or opportunity"), Table::Align::Start, 2.2},
        {language.translate("FindingLinks", "Potential interventions"), Table::Align::Start, 2.4}};
    for (const Section section : {Section::Constraints, Section::Opportunities}) {
        for (const Finding &finding : findings(database, area, section)) {
            Inlines answers = statements(answersTo(database, finding.id));
            if (answers.empty())
                answers.push_back(Missing{language.translate("FindingLinks", "no intervention yet")});
            Table::Row row;
            row.cells = {cell(plain(section == Section::Constraints
                                        ? language.translate("FindingLinks", "Constraint")
                                        : language.translate("FindingLinks", "Opportunity"))),
                         cell(plain(finding.statement)), cell(std::move(answers))};
            table.rows.push_back(std::move(row));
        }
    }
    std::vector<Finding> others;
    for (const Finding &finding : findings(database, area, Section::Interventions)) {
        if (answeredBy(database, finding.id).empty())
            others.push_back(finding);
    }
    if (!others.empty() && !table.rows.empty()) {
        Table::Row row;
        row.cells = {
            cell({}),
            cell({Missing{language.translate("FindingLinks", "not linked to a constraint or opportunity")}}),
            cell(statements(others))};
        table.rows.push_back(std::move(row));
    }
    return table.rows.empty() ? std::vector<Block>{} : std::vector<Block>{std::move(table)};
}

} // namespace bandom::mapping
