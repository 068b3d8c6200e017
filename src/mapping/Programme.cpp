#include "mapping/Programme.h"

namespace bandom::mapping {

Programme programme(const SQLite::Database &database)
{
    return workbook::find<Programme>(database, std::string("programme")).value_or(Programme());
}

} // namespace bandom::mapping
