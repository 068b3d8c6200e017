#pragma once

#include "places/Place.h"
#include "text/Language.h"
#include "workbook/Environment.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The list of official units (provinces, districts, communes, villages) that a team brings along: first a
/// plan, which tells what would happen and why not, then the writing of it.
namespace bandom::exchange {

struct GazetteerPlan
{
    enum class Action {
        Add,
        Change, ///< a name or spelling is new; the name that it had stays as an alias
        Adopt   ///< a unit that was typed by hand gets its code, so that it isn't there twice
    };
    struct Unit
    {
        std::size_t row = 0; ///< of the file: a CSV file's line, a unit's number in a JSON file
        Action action = Action::Add;
        places::Place place; ///< as it will be; its id is empty where it is added
    };
    struct Refusal
    {
        std::size_t row = 0;
        std::string reason; ///< a sentence in the reader's language
    };
    struct Repair
    {
        std::size_t row = 0;
        std::string typed; ///< 10203 for 010203: a spreadsheet took the zero off
        std::string code;
    };
    struct Undecided
    {
        std::string name; ///< of a unit that was typed, as it is written
        std::vector<std::string>
            codes; ///< the official ones that it may be; or one that several typed units may be
    };

    std::optional<std::string>
        problem;             ///< why nothing of the file can be read, a sentence; then all else is empty
    std::vector<Unit> units; ///< the larger ones first, in the order of their codes
    std::vector<Refusal> refusals;
    std::vector<Repair> repairs;
    std::vector<Undecided> undecided;
    int unchanged = 0;
    int repeated = 0; ///< rows that say the same as one before
    int outside = 0;  ///< rows of other provinces than the one asked for

    int count(Action action) const;
    bool changesAnything() const { return !units.empty(); }
};

/// What importing a file would do; changes nothing. A unit is known by its code. The form of the file is that
/// of readGazetteerRows(). With `province`, a code, only that province and the units below it are taken.
GazetteerPlan planGazetteer(const SQLite::Database &database, std::string_view bytes,
                            const std::optional<std::string> &province, const text::Language &language);

/// Does what the plan says, and links units to the ones above them. The workbook is as it was when the plan
/// was made. Inside of an edit.
void writeGazetteer(const SQLite::Database &database, const GazetteerPlan &plan,
                    const workbook::Environment &environment);

/// The plan in sentences, a line each: how many units are added, changed, and so on; what is none is left
/// out.
std::vector<std::string> summary(const GazetteerPlan &plan, const text::Language &language);

/// "Row 12: there is no name."
std::string describe(const GazetteerPlan::Refusal &refusal, const text::Language &language);
std::string describe(const GazetteerPlan::Repair &repair, const text::Language &language);
std::string describe(const GazetteerPlan::Undecided &undecided, const text::Language &language);

} // namespace bandom::exchange
