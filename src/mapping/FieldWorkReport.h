#pragma once

#include "document/Document.h"
#include "mapping/Finding.h"
#include "mapping/Validation.h"
#include "text/Language.h"

#include <SQLiteCpp/Database.h>

#include <vector>

/// Parts of the rapid mapping report that come from the field work in an area. Each returns the blocks of one
/// part without a heading, and none where nothing was recorded: whoever composes the report decides what
/// stands above them, and whether to say that there is nothing.
namespace bandom::mapping {

/// The activities as a table: when, where, who was met, the team, how far it is; notes below it.
std::vector<document::Block> activityBlocks(const SQLite::Database &database, const workbook::Id &area,
                                            const text::Language &language);

/// What was seen, as a table by topic with where, when and by whom.
std::vector<document::Block> observationBlocks(const SQLite::Database &database, const workbook::Id &area,
                                               const text::Language &language);

/// The photos, a figure each; the caption says what, where and when.
std::vector<document::Block> photoBlocks(const SQLite::Database &database, const workbook::Id &area,
                                         const text::Language &language);

/// What stands behind a finding in the report: "(confirmed)", "(not validated)". None: nobody validated it.
document::Inlines validationMark(const std::optional<Validation> &validation, const text::Language &language);

/// All findings of the area that were validated, as a table: the finding, the result, with whom and when,
/// what was changed; below it how many of them were not validated.
std::vector<document::Block> validationBlocks(const SQLite::Database &database, const workbook::Id &area,
                                              const text::Language &language);

/// Each constraint and opportunity with the interventions that answer it; those that answer none stand last.
std::vector<document::Block> interventionBlocks(const SQLite::Database &database, const workbook::Id &area,
                                                const text::Language &language);

} // namespace bandom::mapping
