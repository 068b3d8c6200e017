#pragma once

#include "document/Document.h"
#include "mapping/Finding.h"

#include <string>
#include <vector>

namespace bandom::mapping {

/// The findings of a section: those of one subject in a row as a paragraph that begins with it, those without
/// as a list, and whom they are from. Empty where there are none.
std::vector<document::Block> findingBlocks(const SQLite::Database &database, const workbook::Id &area,
                                           Section section, const text::Language &language);

/// What a paragraph or a point is about, at its beginning: "Water: ".
document::Text subjectOf(const std::string &subject, const text::Language &language);

} // namespace bandom::mapping
