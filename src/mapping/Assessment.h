#pragma once

#include "mapping/Area.h"
#include "people/Stakeholder.h"
#include "scoring/Ranking.h"
#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

/// Scoring of areas as the workbook keeps it: rounds of criteria, one sheet a scorer, raw scores. The
/// arithmetic is in scoring/, which knows no storage.
namespace bandom::mapping {

/// Which of the guide's two scorings: informants' 0 to 3 (section 5.1) or the meeting's 1 to 5 (section 5.2).
enum class AssessmentKind { PreAssessment, Selection };

/// One round of scoring. Its criteria don't change once there are scores: changing them opens a new round,
/// and the old one stays readable.
struct Assessment
{
    workbook::Id id;
    AssessmentKind kind = AssessmentKind::PreAssessment;
    int round = 1;
    int lowest = 0;
    int highest = 3;
    scoring::Combination combination = scoring::Combination::MeanOfScorers;
    std::optional<std::chrono::year_month_day> openedOn;
    std::optional<std::string> note;
};

struct Criterion
{
    workbook::Id id;
    workbook::Id assessment;
    int position = 0;
    std::optional<std::string> key; ///< of the template's criterion that it began as
    std::optional<std::string> nameEnglish;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<std::string> questionEnglish;
    std::optional<std::string> questionKhmer;
    int weight = 1; ///< whole and not negative; 0: not counted
    scoring::Direction direction = scoring::Direction::HigherIsBetter;
};

/// The paper of one scorer, or the one that all agreed on (then there is no scorer). What the scorer was at
/// the time is kept, whatever the person is later.
struct ScoreSheet
{
    workbook::Id id;
    workbook::Id assessment;
    int position = 0;
    workbook::Id scorer; ///< empty: one sheet agreed by all
    std::optional<std::string> scorerRole;
    std::optional<people::Category> category;
    std::optional<people::Sex> sex;
    std::optional<std::chrono::year_month_day> scoredOn;
    std::optional<std::string> note;
};

/// One cell of a sheet. Neither a value nor not applicable: not scored.
struct Score
{
    workbook::Id sheet;
    workbook::Id area;
    workbook::Id criterion;
    std::optional<int> value;
    bool notApplicable = false;
    std::optional<std::string> evidence;
};

/// The anchor words of a point of the scale.
struct ScalePoint
{
    int value = 0;
    std::string nameEnglish;
    std::string nameKhmer;
};

/// The rounds of a kind, the newest first; every workbook has one of each kind that it was made with.
std::vector<Assessment> rounds(const SQLite::Database &database, AssessmentKind kind);

/// The newest round, where there is one. That of the selection begins when the team agrees on its criteria.
std::optional<Assessment> newestRound(const SQLite::Database &database, AssessmentKind kind);

/// The newest round; throws std::runtime_error where the workbook has none.
Assessment currentRound(const SQLite::Database &database,
                        AssessmentKind kind = AssessmentKind::PreAssessment);

/// The round with this id; the newest of the kind for an empty one. Throws std::invalid_argument for an id
/// that none has.
Assessment roundOrCurrent(const SQLite::Database &database, const workbook::Id &id,
                          AssessmentKind kind = AssessmentKind::PreAssessment);

/// The areas that are scored in a round, in the order of their list: all of them in the pre-assessment. In
/// the selection those of the last decision of step 1 (all where none was chosen), and those that have scores
/// in the round although they are not chosen any more.
std::vector<Area> areasToScore(const SQLite::Database &database, const Assessment &assessment);

std::vector<Criterion> criteria(const SQLite::Database &database, const workbook::Id &assessment);
std::vector<ScoreSheet> scoreSheets(const SQLite::Database &database, const workbook::Id &assessment);
std::vector<Score> scores(const SQLite::Database &database, const workbook::Id &sheet);
std::vector<ScalePoint> scalePoints(const SQLite::Database &database, const workbook::Id &assessment);

/// Whether anything was scored in the round: then its criteria stay as they are.
bool hasScores(const SQLite::Database &database, const workbook::Id &assessment);

std::string name(const Criterion &criterion, const text::Language &language);
std::string question(const Criterion &criterion, const text::Language &language);
std::string name(const ScalePoint &point, const text::Language &language);

/// Whose sheet it is: the scorer's name, or that all agreed on it.
std::string scorerName(const SQLite::Database &database, const ScoreSheet &sheet,
                       const text::Language &language);

/// Writes a cell; a cell without value, mark and evidence is taken out. Throws workbook::Error (by the
/// schema's last guard) for a value outside the scale: callers offer only the scale's points. Inside of an
/// edit.
void saveScore(const SQLite::Database &database, AssessmentKind kind, const Score &score);

/// A new round with copies of the criteria of `from`, ready to be changed. Returns it. Inside of an edit.
Assessment openRound(const SQLite::Database &database, const Assessment &from,
                     const workbook::Environment &environment);

/// Makes the sheet of a key informant (an empty id: the agreed sheet), or returns the one that is there. The
/// scorer's role, category and sex are copied from the stakeholder. Inside of an edit.
ScoreSheet openSheet(const SQLite::Database &database, const workbook::Id &assessment,
                     const workbook::Id &scorer, const workbook::Environment &environment);

/// Takes a key informant off the list, and their score sheets of the pre-assessment with them; what else they
/// do in the programme stays. Inside of an edit.
void removeKeyInformant(const SQLite::Database &database, const workbook::Id &informant);

/// How many scores an area was given, over all sheets and rounds: what removeArea() takes along.
int scoresOf(const SQLite::Database &database, const workbook::Id &area);

/// How many cells a sheet of the round has, and how many of them hold a value or "not applicable"; criteria
/// without weight are left out.
int cellsPerSheet(const SQLite::Database &database, const Assessment &assessment);
int answersOn(const SQLite::Database &database, const workbook::Id &sheet);

/// How many scores the key informant gave, over all rounds of the pre-assessment: what removeKeyInformant()
/// takes along.
int scoresGivenBy(const SQLite::Database &database, const workbook::Id &informant);

/// An assessment with its areas, ready to be ranked, and what it was made of in the same order.
struct ScoredAreas
{
    Assessment assessment;
    std::vector<Criterion> criteria;
    std::vector<ScoreSheet> sheets;
    std::vector<workbook::Id> areas;
    std::vector<std::string> areaNames;
    scoring::ScoreTable table;
    scoring::Ranking ranking;
};

/// Reads the scores of all sheets and ranks the areas. Without areas, criteria or sheets the ranking is
/// empty.
ScoredAreas scoredAreas(const SQLite::Database &database, const Assessment &assessment,
                        const text::Language &language);

/// The same of some of its sheets, such as those of one category.
ScoredAreas scoredAreas(const SQLite::Database &database, const Assessment &assessment,
                        const text::Language &language, std::vector<ScoreSheet> sheets);

/// The same of one sheet alone. An empty id is a sheet that nobody has begun: it has no scores.
ScoredAreas scoredAreasOfSheet(const SQLite::Database &database, const Assessment &assessment,
                               const text::Language &language, const workbook::Id &sheet);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::AssessmentKind>
{
    static constexpr std::array words{std::pair{mapping::AssessmentKind::PreAssessment, "pre-assessment"},
                                      std::pair{mapping::AssessmentKind::Selection, "selection"}};
};

template<>
struct Words<scoring::Combination>
{
    static constexpr std::array words{std::pair{scoring::Combination::MeanOfScorers, "mean-of-scorers"},
                                      std::pair{scoring::Combination::MeanPerCategory, "mean-per-category"}};
};

template<>
struct Record<mapping::Assessment>
{
    using A = mapping::Assessment;
    static constexpr auto table = "assessment";
    static constexpr auto columns = std::tuple(
        column("id", &A::id), column("kind", &A::kind), column("round", &A::round),
        column("lowest", &A::lowest), column("highest", &A::highest), column("combination", &A::combination),
        column("opened_on", &A::openedOn), column("note", &A::note));
};

template<>
struct Words<scoring::Direction>
{
    static constexpr std::array words{std::pair{scoring::Direction::HigherIsBetter, "higher"},
                                      std::pair{scoring::Direction::LowerIsBetter, "lower"}};
};

template<>
struct Record<mapping::Criterion>
{
    using C = mapping::Criterion;
    static constexpr auto table = "criterion";
    static constexpr auto columns = std::tuple(
        column("id", &C::id), column("assessment_id", &C::assessment), column("position", &C::position),
        column("key", &C::key), column("name_en", &C::nameEnglish), column("name_km", &C::nameKhmer),
        column("question_en", &C::questionEnglish), column("question_km", &C::questionKhmer),
        column("weight", &C::weight), column("direction", &C::direction));
    static constexpr auto within = std::tuple(column("assessment_id", &C::assessment));
};

template<>
struct Record<mapping::ScoreSheet>
{
    using S = mapping::ScoreSheet;
    static constexpr auto table = "score_sheet";
    static constexpr auto columns =
        std::tuple(column("id", &S::id), column("assessment_id", &S::assessment),
                   column("position", &S::position), column("scorer_id", &S::scorer),
                   column("scorer_role", &S::scorerRole), column("category", &S::category),
                   column("sex", &S::sex), column("scored_on", &S::scoredOn), column("note", &S::note));
};

} // namespace bandom::workbook
