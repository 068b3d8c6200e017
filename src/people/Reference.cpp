#include "people/Reference.h"

#include "workbook/Record.h"

namespace bandom::people {

using workbook::Id;

std::vector<Reference> stakeholderReferences(const SQLite::Database &database)
{
    std::vector<Reference> references;
    workbook::forEachRow(database,
                         "SELECT t.name, f.\"from\", f.on_delete = 'CASCADE' FROM sqlite_schema t "
                         "JOIN pragma_foreign_key_list(t.name) f "
                         "WHERE t.type = 'table' AND f.\"table\" = 'stakeholder' ORDER BY t.name, f.\"from\"",
                         [&](SQLite::Statement &row) {
                             references.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(),
                                                   row.getColumn(2).getInt() != 0});
                         });
    return references;
}

int goesWith(const SQLite::Database &database, const Id &stakeholder)
{
    int records = 0;
    for (const Reference &reference : stakeholderReferences(database)) {
        const bool saysWho = reference.table == "stakeholder_role" || reference.table == "stakeholder_area" ||
                             reference.table == "involvement" || reference.table == "field_activity_person";
        if (!reference.goesAlong || saysWho)
            continue;
        const std::string sql =
            "SELECT count(*) FROM \"" + reference.table + "\" WHERE \"" + reference.column + "\" = ?";
        records += workbook::value<int>(database, sql.c_str(), stakeholder).value_or(0);
    }
    return records;
}

} // namespace bandom::people
