#pragma once

namespace bandom::schema {

/// Format 2: the whole of rapid mapping. Farmer groups, field work, interviews, actors' profiles, markets,
/// the map.
extern const char *const migration2;

} // namespace bandom::schema
