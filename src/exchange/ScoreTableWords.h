#pragma once

#include "scoring/ScoreTable.h"

#include <optional>
#include <string_view>

namespace bandom::exchange {

// The words that a score sheet uses for its parts, in either language. All compare folded, a colon at the end
// aside.

bool isCriterionHead(std::string_view head);
bool isWeightHead(std::string_view head);
bool isDirectionHead(std::string_view head);

/// A row of totals that somebody computed.
bool isTotalName(std::string_view name);

/// A row of ranks that somebody gave.
bool isRankName(std::string_view name);

/// An empty cell, or the dash that stands for it.
bool isNotScored(std::string_view cell);
bool isNotApplicable(std::string_view cell);

/// The direction that a cell names; an empty one means higher is better. Nothing for any other word.
std::optional<scoring::Direction> directionOf(std::string_view cell);

} // namespace bandom::exchange
