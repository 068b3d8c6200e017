#pragma once

namespace bandom::schema {

/// Format 3: a producer's households and land may be said to be approximate ("about 60"), as every other
/// quantity may.
extern const char *const migration3;

} // namespace bandom::schema
