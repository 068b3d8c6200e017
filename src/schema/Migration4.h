#pragma once

namespace bandom::schema {

/// Format 4: who was asked about and is not the same person.
extern const char *const migration4;

} // namespace bandom::schema
