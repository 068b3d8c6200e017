#pragma once

namespace bandom::schema {

/// Format 1: programme, people, places, areas, scores of the pre-assessment, priority areas, findings.
extern const char *const migration1;

} // namespace bandom::schema
