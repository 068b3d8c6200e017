#include "Benches.h"
#include "Figures.h"
#include "mapping/Area.h"
#include "mapping/Assessment.h"
#include "schema/Schema.h"
#include "support/TestEnvironment.h"
#include "workbook/Workbook.h"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace bandom::bench {

namespace {

constexpr int edits = 600;

/// The same row with the same safety, without history, search and everything else that is Bandom's.
class BareFile
{
public:
    BareFile(const std::filesystem::path &path, const mapping::Score &cell)
    {
        sqlite3 *database = nullptr;
        check(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr));
        m_database.reset(database);
        run("PRAGMA journal_mode = DELETE");
        run("PRAGMA synchronous = EXTRA");
        run("PRAGMA foreign_keys = ON");
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(
            database,
            "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) "
            "VALUES (?, ?, ?, 'pre-assessment', ?) "
            "ON CONFLICT (sheet_id, area_id, criterion_id) DO UPDATE SET value = excluded.value",
            -1, &statement, nullptr));
        m_statement.reset(statement);
        int place = 0;
        for (const workbook::Id &id : {cell.sheet, cell.area, cell.criterion})
            check(sqlite3_bind_text(statement, ++place, id.text.c_str(), -1, SQLITE_TRANSIENT));
    }

    void save(int value)
    {
        run("BEGIN IMMEDIATE");
        check(sqlite3_bind_int(m_statement.get(), 4, value));
        if (sqlite3_step(m_statement.get()) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_database.get()));
        check(sqlite3_reset(m_statement.get()));
        run("COMMIT");
    }

private:
    struct Deleter
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    void check(int code)
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errstr(code));
    }

    void run(const char *sql) { check(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr)); }

    std::unique_ptr<sqlite3, Deleter> m_database;
    std::unique_ptr<sqlite3_stmt, Deleter> m_statement;
};

/// A cell of the first sheet that is scored.
mapping::Score someCell(const SQLite::Database &database)
{
    const mapping::Assessment round = mapping::currentRound(database);
    return mapping::scores(database, mapping::scoreSheets(database, round.id).front().id).front();
}

} // namespace

void measureEdit(const std::filesystem::path &folder)
{
    const std::filesystem::path ourPath = folder / "edited.bandom";
    const std::filesystem::path barePath = folder / "edited-bare.bandom";
    for (const auto &path : {ourPath, barePath})
        std::filesystem::copy_file(folder / "large.bandom", path);
    const auto workbook = workbook::Workbook::open(ourPath, workbook::Workbook::Access::ReadWrite,
                                                   schema::current(), workbook::systemEnvironment());
    mapping::Score cell = someCell(workbook->database());
    BareFile bare(barePath, cell);

    const auto saveOurs = [&](int value) {
        cell.value = value;
        workbook->edit("Score", [&] {
            mapping::saveScore(workbook->database(), mapping::AssessmentKind::PreAssessment, cell);
        });
    };
    // The first write checks the file; caches are warm after a few.
    for (int i = 0; i < 8; ++i) {
        saveOurs(i % 4);
        bare.save(i % 4);
    }
    // In turn, so that whatever else the disk is doing meets both.
    std::vector<Nanoseconds> ours;
    std::vector<Nanoseconds> plain;
    for (int i = 0; i < edits; ++i) {
        ours.push_back(timeOf([&] { saveOurs(i % 4); }));
        plain.push_back(timeOf([&] { bare.save(i % 4); }));
    }
    print({"A durable one-row edit with its history", median(ours), median(plain), 1.3});
    explain("one score of 100,000, the medians of " + std::to_string(edits) +
            " edits in turn; against SQLite alone, rollback journal and synchronous EXTRA too");
}

} // namespace bandom::bench
