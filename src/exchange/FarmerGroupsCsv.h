#pragma once

#include "exchange/Gazetteer.h"
#include "mapping/FarmerGroup.h"

/// Farmer groups from a table, such as a filled pre-identification sheet (annex 1): first a plan, which tells
/// what would happen and why not, then the writing of it.
namespace bandom::exchange {

struct FarmerGroupPlan
{
    struct Row
    {
        std::size_t row = 0;
        mapping::FarmerGroupEntry entry;       ///< as it will be; its id is empty where the group is new
        std::vector<std::string> changes = {}; ///< of a group that is there: "Income potential: H → L"
    };

    std::optional<std::string> problem; ///< why nothing of the file can be read; then all else is empty
    std::vector<Row> rows;
    std::vector<GazetteerPlan::Refusal> refusals;
    std::vector<std::string> newUnits; ///< the names of units that are not known yet and will be added
    int unchanged = 0;

    int added() const;
    int changed() const { return static_cast<int>(rows.size()) - added(); }
};

/// What importing a table would do; changes nothing. The head row names the columns: a name, and whichever of
/// code, commune, village, district, the four ratings, the representative, who filled it in and on which day
/// are there. A group is known by its code, or else by its name and place; an empty cell leaves what is
/// known.
FarmerGroupPlan planFarmerGroups(const SQLite::Database &database, std::string_view csv,
                                 const text::Language &language);

/// Does what the plan says. The workbook is as it was when the plan was made. Inside of an edit.
void writeFarmerGroups(const SQLite::Database &database, const FarmerGroupPlan &plan,
                       const workbook::Environment &environment);

/// The plan in sentences, a line each; what is none is left out.
std::vector<std::string> summary(const FarmerGroupPlan &plan, const text::Language &language);

} // namespace bandom::exchange
