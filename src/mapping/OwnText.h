#pragma once

#include "document/Document.h"
#include "workbook/Environment.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// Where people's own words stand in a section of a report.
enum class Placement { Before, Instead };

/// What people wrote themselves for a section of a report. It stays as it is whatever is composed beside it.
struct OwnText
{
    workbook::Id id;
    std::string document; ///< its name on the command line
    workbook::Id subject; ///< the area that the report is about
    std::string section;  ///< its key in the report
    Placement placement = Placement::Before;
    std::string body; ///< never empty; an empty line ends a paragraph
};

/// What was written for a section; none where nothing was.
std::optional<OwnText> ownText(const SQLite::Database &database, const std::string &document,
                               const workbook::Id &subject, const std::string &section);

/// Keeps `text`, which replaces what was written for its section, or forgets it where its body is empty.
/// Inside of an edit.
void saveOwnText(const SQLite::Database &database, const workbook::Environment &environment, OwnText text);

/// Its paragraphs.
std::vector<document::Block> ownTextBlocks(const OwnText &text);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::Placement>
{
    static constexpr std::array words{std::pair{mapping::Placement::Before, "before"},
                                      std::pair{mapping::Placement::Instead, "instead"}};
};

template<>
struct Record<mapping::OwnText>
{
    using T = mapping::OwnText;
    static constexpr auto table = "own_text";
    static constexpr auto columns = std::tuple(
        column("id", &T::id), column("document", &T::document), column("subject_id", &T::subject),
        column("section", &T::section), column("placement", &T::placement), column("body", &T::body));
};

} // namespace bandom::workbook
