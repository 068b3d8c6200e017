#pragma once

#include "workbook/Id.h"
#include "workbook/Schema.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::workbook {

/// Takes a record that was just deleted, and all that went with it, out of the history: as if it had never
/// been there. `removal` is the changeset of the deletion, cascades included; `record` says which record of
/// which table it was, by its id.
///
/// An entry that was about it alone goes; of the others the rest stays and can still be undone and redone.
/// References to it that its deletion emptied are empty in the history too. Labels that hold one of its
/// titles, which `searchables` tells, become `label`. Inside of the transaction of the deletion.
void eraseFromHistory(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                      const std::string &table, const Id &record, const std::string &removal,
                      const std::string &label);

} // namespace bandom::workbook
