#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// The map of an area for a field visit, on lying pages: the map with squares for notes, the list of its
/// points with coordinates and the distance of each from the meeting point, and lines to write on (guide 5.1:
/// a printed map helps to record and to find places).
document::Document fieldMap(const SQLite::Database &database, const workbook::Id &area,
                            const text::Language &language, const std::string &at);

} // namespace bandom::mapping
