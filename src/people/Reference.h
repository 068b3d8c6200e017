#pragma once

#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace bandom::people {

/// A column that names a stakeholder.
struct Reference
{
    std::string table;
    std::string column;
    bool goesAlong = false; ///< the row goes with the stakeholder; else the reference is emptied
};

/// All columns that name a stakeholder, as the file's own tables tell: none can be forgotten.
std::vector<Reference> stakeholderReferences(const SQLite::Database &database);

/// How many records of an actor go with the stakeholder: profiles, volumes, score sheets, a farmer group.
/// What says only who they are (roles, areas, involvements) is not counted.
int goesWith(const SQLite::Database &database, const workbook::Id &stakeholder);

} // namespace bandom::people
