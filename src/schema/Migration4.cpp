#include "schema/Migration4.h"

namespace bandom::schema {

const char *const migration4 = R"sql(
CREATE TABLE different_people (
    one_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES stakeholder (id) ON DELETE CASCADE,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
) WITHOUT ROWID;
CREATE INDEX different_people_by_other ON different_people (other_id);
)sql";

} // namespace bandom::schema
