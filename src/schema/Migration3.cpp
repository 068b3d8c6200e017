#include "schema/Migration3.h"

namespace bandom::schema {

const char *const migration3 = R"sql(
ALTER TABLE producer_profile ADD COLUMN households_approximate INTEGER NOT NULL DEFAULT 0
    CHECK (households_approximate IN (0, 1));
ALTER TABLE producer_profile ADD COLUMN land_approximate INTEGER NOT NULL DEFAULT 0
    CHECK (land_approximate IN (0, 1));
)sql";

} // namespace bandom::schema
