#pragma once

#include "scoring/ScoreTable.h"
#include "text/Language.h"

#include <gmpxx.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandom::exchange {

/// A refusal: what in the file cannot be taken, and where.
struct ImportProblem
{
    std::size_t line = 0; ///< of the file, from 1; 0 where it is about the whole file
    std::string row;      ///< the criterion's name; empty for the head row and the whole file
    std::string column;   ///< the column's name; empty where it is about the whole row
    std::string sentence; ///< all of it, for people
};

/// A total that came with the sheet and is not what its cells give. Typed totals are compared, never taken.
struct TypedTotal
{
    std::size_t alternative = 0;
    mpq_class typed;
    std::optional<mpq_class> computed; ///< from the cells that are filled; nothing where none is
};

/// A score table as read. Where `problems` is not empty the table has gaps and is not to be used.
struct ScoreTableImport
{
    scoring::ScoreTable table; ///< one sheet; ids are names
    bool scaleInferred = false;
    std::vector<TypedTotal> differences;
    std::vector<ImportProblem> problems;
};

/// Reads a score table: a head row "criterion[,weight][,direction],Area 1,Area 2,..." (in either language and
/// any case), then a row per criterion. An empty cell or a dash is not scored, "n/a" is not applicable;
/// scores may be fractions. A weight column that is empty means equal weights, an empty direction means
/// higher is better. A row named total holds typed totals; one agrees where it is the computed total as far
/// as it was rounded. A row named rank is passed over, as ranks are computed.
///
/// Without `scale` it is inferred: 0 to 3 where a score lies below 1, else 1 to 5. A score that can be read
/// two ways is read as the one that lies on the scale. All problems are reported, not just the first.
ScoreTableImport readScoreTable(std::string_view csv, std::optional<scoring::Scale> scale,
                                const text::Language &language);

/// "Area 5: the sheet says 46, its cells give 18."
std::string describe(const TypedTotal &difference, const scoring::ScoreTable &table,
                     const text::Language &language);

} // namespace bandom::exchange
