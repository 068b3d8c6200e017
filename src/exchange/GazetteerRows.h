#pragma once

#include "text/Language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandom::exchange {

/// An official unit as a file has it. White space is tidied, nothing else is checked; empty: not there.
struct GazetteerRow
{
    std::size_t row = 0; ///< the line of a CSV file, the unit's number in a JSON file; from 1
    std::string code;
    std::string level;
    std::string latin;
    std::string khmer;
    std::vector<std::string> aliases;
};

struct GazetteerRows
{
    std::vector<GazetteerRow> rows;
    std::optional<std::string> problem; ///< why nothing of the file can be read
};

/// Reads official units from CSV whose head row names the columns (code; latin, name_latin, name_en or
/// english; km, khmer or name_km; optionally level or type, and aliases separated by semicolons), or from
/// JSON: every object, at any depth, with a code, a level and a name (latin, km).
GazetteerRows readGazetteerRows(std::string_view bytes, const text::Language &language);

} // namespace bandom::exchange
