#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// How a priority area is studied (section 5.1, step 4), in this order.
enum class ActivityKind { Observe, Discuss, Interview, Validate };

inline constexpr std::array activityKinds{ActivityKind::Observe, ActivityKind::Discuss,
                                          ActivityKind::Interview, ActivityKind::Validate};

enum class ActivityState { Planned, UnderWay, Done, Dropped };

std::string name(ActivityKind kind, const text::Language &language);
std::string name(ActivityState state, const text::Language &language);

/// One visit, discussion, round of interviews or validation meeting in an area.
struct FieldActivity
{
    workbook::Id id;
    workbook::Id area;
    ActivityKind kind = ActivityKind::Observe;
    int position = 0;
    ActivityState state = ActivityState::Planned;
    std::optional<std::chrono::year_month_day> firstDay;
    std::optional<std::chrono::year_month_day> lastDay; ///< none: one day
    workbook::Id place;                                 ///< the official unit; empty: not recorded
    std::optional<std::string> meetingPoint;            ///< where, in words
    std::optional<std::string> topic;
    std::optional<int> met;      ///< how many people were met; none: not counted, which is not 0
    std::optional<int> metWomen; ///< of whom women, at most `met`
    std::optional<std::string> metText;
    std::optional<std::string> note;
};

/// The activities of an area, by kind; those of one kind in the order that people gave them.
std::vector<FieldActivity> fieldActivities(const SQLite::Database &database, const workbook::Id &area);
std::vector<FieldActivity> fieldActivities(const SQLite::Database &database, const workbook::Id &area,
                                           ActivityKind kind);

/// What it is called where one is chosen: "Discuss, 12 September 2018: growers of five villages".
std::string title(const FieldActivity &activity, const text::Language &language);

/// "11–13 September 2018"; empty where no day was recorded.
std::string daysText(const FieldActivity &activity, const text::Language &language);

/// "33, of whom women 20", "33", "women 20"; empty where nobody counted.
std::string metCount(const FieldActivity &activity, const text::Language &language);

/// Who took part: of the team, or met.
enum class Part { Team, Met };

/// The ids of who took part, by name.
std::vector<workbook::Id> participants(const SQLite::Database &database, const workbook::Id &activity,
                                       Part part);
std::vector<std::string> participantNames(const SQLite::Database &database, const workbook::Id &activity,
                                          Part part);

/// Puts these in place of those who were there; somebody takes part once, so that naming them here ends
/// another part. Inside of an edit.
void setParticipants(const SQLite::Database &database, const workbook::Id &activity, Part part,
                     const std::vector<workbook::Id> &stakeholders);

/// Where the field work in an area stands: one of the four steps.
struct FieldStep
{
    ActivityKind kind = ActivityKind::Observe;
    std::vector<FieldActivity> activities;

    /// That of all its activities together: done where each is done or dropped, dropped where all are, under
    /// way where one is or some are done; none where nothing is planned.
    std::optional<ActivityState> state() const;

    /// Nothing is left to do.
    bool isOver() const;
};

/// The four steps of an area, in order.
std::vector<FieldStep> fieldSteps(const SQLite::Database &database, const workbook::Id &area);

/// What comes next in one sentence, such as "Next: plan whom to interview"; that all is done where it is.
std::string nextSentence(const std::vector<FieldStep> &steps, const text::Language &language);

/// From the first to the last day of what was not dropped; none where no day was recorded.
struct FieldDays
{
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
};
std::optional<FieldDays> fieldDays(const std::vector<FieldActivity> &activities);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::ActivityKind>
{
    using Kind = mapping::ActivityKind;
    static constexpr std::array words{
        std::pair{Kind::Observe, "observe"}, std::pair{Kind::Discuss, "discuss"},
        std::pair{Kind::Interview, "interview"}, std::pair{Kind::Validate, "validate"}};
};

template<>
struct Words<mapping::ActivityState>
{
    using State = mapping::ActivityState;
    static constexpr std::array words{std::pair{State::Planned, "planned"},
                                      std::pair{State::UnderWay, "under_way"}, std::pair{State::Done, "done"},
                                      std::pair{State::Dropped, "dropped"}};
};

template<>
struct Words<mapping::Part>
{
    static constexpr std::array words{std::pair{mapping::Part::Team, "team"},
                                      std::pair{mapping::Part::Met, "met"}};
};

template<>
struct Record<mapping::FieldActivity>
{
    using A = mapping::FieldActivity;
    static constexpr auto table = "field_activity";
    static constexpr auto columns = std::tuple(
        column("id", &A::id), column("area_id", &A::area), column("kind", &A::kind),
        column("position", &A::position), column("state", &A::state), column("first_day", &A::firstDay),
        column("last_day", &A::lastDay), column("place_id", &A::place),
        column("meeting_point", &A::meetingPoint), column("topic", &A::topic), column("met", &A::met),
        column("met_women", &A::metWomen), column("met_text", &A::metText), column("note", &A::note));
    static constexpr auto within = std::tuple(column("area_id", &A::area), column("kind", &A::kind));
};

} // namespace bandom::workbook
