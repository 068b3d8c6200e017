#pragma once

#include "document/Document.h"
#include "people/Profile.h"

#include <vector>

namespace bandom::mapping {

/// The actors of a kind in an area, in the order in which the language lists names: those of the area who
/// have such a role or such a profile.
std::vector<people::Stakeholder> actorsIn(const SQLite::Database &database, const workbook::Id &area,
                                          people::ActorKind kind, const text::Language &language);

/// What the rapid mapping report says of the actors of a kind in an area from their profiles and volumes: of
/// each a heading of `level` and what is known, as annex 3 tells it. An actor of whom neither is recorded is
/// left out; empty where that are all.
std::vector<document::Block> actorBlocks(const SQLite::Database &database, const workbook::Id &area,
                                         people::ActorKind kind, const text::Language &language,
                                         int level = 3);

} // namespace bandom::mapping
