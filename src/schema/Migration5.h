#pragma once

namespace bandom::schema {

/// Format 5: meetings, who takes part in them, what speaks for and against a cluster, votes and who joins.
extern const char *const migration5;

} // namespace bandom::schema
