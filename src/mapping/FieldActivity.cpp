#include "mapping/FieldActivity.h"

#include "text/Date.h"
#include "text/Number.h"
#include "workbook/Order.h"

#include <algorithm>
#include <iterator>

namespace bandom::mapping {

using workbook::execute;
using workbook::Id;

std::string name(ActivityKind kind, const text::Language &language)
{
    switch (kind) {
    case ActivityKind::Observe:
        return language.translate("FieldWork", "Observe");
    case ActivityKind::Discuss:
        return language.translate("FieldWork", "Discuss");
    case ActivityKind::Interview:
        return language.translate("FieldWork", "Interview");
    case ActivityKind::Validate:
        return language.translate("FieldWork", "Validate");
    }
    return {};
}

std::string name(ActivityState state, const text::Language &language)
{
    switch (state) {
    case ActivityState::Planned:
        return language.translate("FieldWork", "Planned");
    case ActivityState::UnderWay:
        return language.translate("FieldWork", "Under way");
    case ActivityState::Done:
        return language.translate("FieldWork", "Done", "of an activity");
    case ActivityState::Dropped:
        return language.translate("FieldWork", "Dropped", "of an activity that was planned");
    }
    return {};
}

std::vector<FieldActivity> fieldActivities(const SQLite::Database &database, const Id &area)
{
    std::vector<FieldActivity> all;
    for (const ActivityKind kind : activityKinds) {
        auto some = fieldActivities(database, area, kind);
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

std::vector<FieldActivity> fieldActivities(const SQLite::Database &database, const Id &area,
                                           ActivityKind kind)
{
    FieldActivity like;
    like.area = area;
    like.kind = kind;
    return workbook::listOf(database, like);
}

std::string daysText(const FieldActivity &activity, const text::Language &language)
{
    if (!activity.firstDay)
        return {};
    return text::formatDateRange(*activity.firstDay, activity.lastDay.value_or(*activity.firstDay), language);
}

std::string title(const FieldActivity &activity, const text::Language &language)
{
    std::string kind = name(activity.kind, language);
    const std::string days = daysText(activity, language);
    const std::string about = activity.topic.value_or(activity.meetingPoint.value_or(""));
    if (!days.empty() && !about.empty())
        return text::fill(
            language.translate("FieldWork", "%1, %2: %3", "an activity, its days, what it is about"),
            {kind, days, about});
    if (days.empty() && about.empty())
        return kind;
    return text::fill(language.translate("FieldWork", "%1, %2", "an activity; its days or what it is about"),
                      {kind, days.empty() ? about : days});
}

std::string metCount(const FieldActivity &activity, const text::Language &language)
{
    if (activity.met && activity.metWomen)
        return text::fill(language.translate("FieldWork", "%1, of whom women %2"),
                          {text::formatNumber(*activity.met), text::formatNumber(*activity.metWomen)});
    if (activity.met)
        return text::formatNumber(*activity.met);
    if (activity.metWomen)
        return text::fill(language.translate("FieldWork", "women %1"),
                          {text::formatNumber(*activity.metWomen)});
    return {};
}

std::vector<Id> participants(const SQLite::Database &database, const Id &activity, Part part)
{
    std::vector<Id> ids;
    workbook::forEachRow(
        database,
        "SELECT s.id FROM field_activity_person p JOIN stakeholder s ON s.id = p.stakeholder_id "
        "WHERE p.activity_id = ? AND p.part = ? ORDER BY s.name, s.id",
        [&](SQLite::Statement &row) { ids.push_back(Id{row.getColumn(0).getString()}); }, activity, part);
    return ids;
}

std::vector<std::string> participantNames(const SQLite::Database &database, const Id &activity, Part part)
{
    std::vector<std::string> names;
    workbook::forEachRow(
        database,
        "SELECT s.name FROM field_activity_person p JOIN stakeholder s ON s.id = p.stakeholder_id "
        "WHERE p.activity_id = ? AND p.part = ? ORDER BY s.name, s.id",
        [&](SQLite::Statement &row) { names.push_back(row.getColumn(0).getString()); }, activity, part);
    return names;
}

void setParticipants(const SQLite::Database &database, const Id &activity, Part part,
                     const std::vector<Id> &stakeholders)
{
    execute(database, "DELETE FROM field_activity_person WHERE activity_id = ? AND part = ?", activity, part);
    for (const Id &stakeholder : stakeholders) {
        execute(database, "DELETE FROM field_activity_person WHERE activity_id = ? AND stakeholder_id = ?",
                activity, stakeholder);
        execute(database,
                "INSERT INTO field_activity_person (activity_id, stakeholder_id, part) VALUES (?, ?, ?)",
                activity, stakeholder, part);
    }
}

std::optional<ActivityState> FieldStep::state() const
{
    const auto count = [&](ActivityState state) {
        return std::count_if(activities.begin(), activities.end(),
                             [&](const FieldActivity &activity) { return activity.state == state; });
    };
    const auto all = std::ssize(activities);
    const auto done = count(ActivityState::Done);
    const auto dropped = count(ActivityState::Dropped);
    if (all == 0)
        return std::nullopt;
    if (dropped == all)
        return ActivityState::Dropped;
    if (done + dropped == all)
        return ActivityState::Done;
    return done > 0 || count(ActivityState::UnderWay) > 0 ? ActivityState::UnderWay : ActivityState::Planned;
}

bool FieldStep::isOver() const
{
    const auto now = state();
    return now == ActivityState::Done || now == ActivityState::Dropped;
}

std::vector<FieldStep> fieldSteps(const SQLite::Database &database, const Id &area)
{
    std::vector<FieldStep> steps;
    steps.reserve(activityKinds.size());
    for (const ActivityKind kind : activityKinds)
        steps.push_back({kind, fieldActivities(database, area, kind)});
    return steps;
}

namespace {

std::string planSentence(ActivityKind kind, const text::Language &language)
{
    switch (kind) {
    case ActivityKind::Observe:
        return language.translate("FieldWork", "Next: plan the visit, and what to look at.");
    case ActivityKind::Discuss:
        return language.translate("FieldWork", "Next: plan the discussions with farmers, traders and input "
                                               "suppliers.");
    case ActivityKind::Interview:
        return language.translate("FieldWork", "Next: plan whom to interview, with which questions.");
    case ActivityKind::Validate:
        return language.translate("FieldWork", "Next: plan the meeting in which key informants and local "
                                               "authorities validate the findings.");
    }
    return {};
}

} // namespace

std::string nextSentence(const std::vector<FieldStep> &steps, const text::Language &language)
{
    const auto next =
        std::find_if(steps.begin(), steps.end(), [](const FieldStep &step) { return !step.isOver(); });
    if (next == steps.end())
        return language.translate("FieldWork", "All four activities are done.");
    if (!next->state())
        return planSentence(next->kind, language);
    const auto open =
        std::find_if(next->activities.begin(), next->activities.end(), [](const FieldActivity &activity) {
            return activity.state == ActivityState::Planned || activity.state == ActivityState::UnderWay;
        });
    return text::fill(
        language.translate("FieldWork", "Next: %1.", "an activity that is planned or under way"),
        {title(*open, language)});
}

std::optional<FieldDays> fieldDays(const std::vector<FieldActivity> &activities)
{
    std::optional<FieldDays> days;
    for (const FieldActivity &activity : activities) {
        if (!activity.firstDay || activity.state == ActivityState::Dropped)
            continue;
        const auto last = activity.lastDay.value_or(*activity.firstDay);
        if (!days)
            days = FieldDays{*activity.firstDay, last};
        days->first = std::min(days->first, *activity.firstDay);
        days->last = std::max(days->last, last);
    }
    return days;
}

} // namespace bandom::mapping
