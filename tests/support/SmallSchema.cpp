#include "support/SmallSchema.h"

#include "support/TestEnvironment.h"

#include <SQLiteCpp/Statement.h>

namespace bandom::test {

namespace {

const std::string &first()
{
    static const std::string sql = std::string(workbook::workbookTables) + R"sql(
        CREATE TABLE farmer (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            code TEXT UNIQUE,
            note TEXT
        );
        CREATE TABLE plot (
            id TEXT PRIMARY KEY NOT NULL,
            farmer_id TEXT NOT NULL REFERENCES farmer (id) ON DELETE CASCADE,
            position INTEGER NOT NULL DEFAULT 0,
            hectares REAL
        );
        CREATE TABLE plot_crop (
            plot_id TEXT NOT NULL REFERENCES plot (id) ON DELETE CASCADE,
            crop TEXT NOT NULL,
            share INTEGER,
            PRIMARY KEY (plot_id, crop)
        ) WITHOUT ROWID;
        CREATE TABLE visit (
            id TEXT PRIMARY KEY NOT NULL,
            plot_id TEXT REFERENCES plot (id) ON DELETE SET NULL,
            on_day TEXT,
            photo BLOB
        );
    )sql";
    return sql;
}

constexpr const char *second = R"sql(
    ALTER TABLE farmer ADD COLUMN phone TEXT;
    CREATE TABLE market (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
    CREATE TABLE new_plot (
        id TEXT PRIMARY KEY NOT NULL,
        farmer_id TEXT NOT NULL REFERENCES farmer (id) ON DELETE CASCADE,
        position INTEGER NOT NULL DEFAULT 0,
        hectares REAL CHECK (hectares >= 0),
        soil TEXT
    );
    INSERT INTO new_plot (id, farmer_id, position, hectares) SELECT id, farmer_id, position, hectares FROM plot;
    DROP TABLE plot;
    ALTER TABLE new_plot RENAME TO plot;
)sql";

std::vector<std::string> texts(const SQLite::Database &database, const std::string &sql)
{
    std::vector<std::string> rows;
    SQLite::Statement statement(database, sql);
    while (statement.executeStep())
        rows.push_back(statement.getColumn(0).getString());
    return rows;
}

} // namespace

workbook::Schema smallSchema()
{
    return {
        {{1, first().c_str()}},
        {{"farmer", {"id"}, {"name"}, {"code", "note"}}, {"plot_crop", {"plot_id", "crop"}, {"crop"}, {}}}};
}

workbook::Schema smallSchema2()
{
    workbook::Schema schema = smallSchema();
    schema.migrations.push_back({2, second});
    return schema;
}

std::unique_ptr<workbook::Workbook> createSmall(const std::filesystem::path &path)
{
    return workbook::Workbook::create(path, smallSchema(), environment());
}

std::unique_ptr<workbook::Workbook> openSmall(const std::filesystem::path &path,
                                              workbook::Workbook::Access access)
{
    // Counted from the beginning again they would be those of the edits that are in the file.
    workbook::Environment again = environment();
    again.newId = [ids = std::make_shared<workbook::IdGenerator>(), now = again.now] {
        return ids->next(now());
    };
    return workbook::Workbook::open(path, access, smallSchema(), again);
}

void saveFarmer(workbook::Workbook &workbook, const Farmer &farmer)
{
    workbook.edit("Save " + farmer.name, [&] { workbook::save(workbook.database(), farmer); });
}

std::string dump(const SQLite::Database &database)
{
    std::string result;
    for (const std::string &table : texts(
             database,
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' "
             "ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'history' ORDER BY name")) {
        result += table + "\n";
        std::string columns;
        for (const std::string &column :
             texts(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"))
            columns += (columns.empty() ? "quote(" : " || ' | ' || quote(") + column + ")";
        for (const std::string &row : texts(database, "SELECT " + columns + " FROM " + table + " ORDER BY 1"))
            result += "  " + row + "\n";
    }
    return result;
}

std::string dump(const std::filesystem::path &path)
{
    return dump(*workbook::openReader(path));
}

std::string dumpOfSearch(const SQLite::Database &database)
{
    std::string result;
    for (const std::string &row :
         texts(database, "SELECT e.record_table || ' ' || e.record_id || ' ' || e.title || ': ' || "
                         "coalesce(t.body, 'no text') FROM search_entry e "
                         "FULL JOIN search_text t ON t.rowid = e.number ORDER BY 1"))
        result += row + "\n";
    return result;
}

int number(const SQLite::Database &database, const char *sql)
{
    return workbook::value<int>(database, sql).value_or(-1);
}

} // namespace bandom::test
