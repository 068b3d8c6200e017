#pragma once

#include "workbook/Record.h"
#include "workbook/Workbook.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace bandom::test {

/// A format with few tables that has every trait an edit must cope with: cascades over two steps, a reference
/// that is emptied, tables without rowid, a unique column, text, fractions and bytes.
workbook::Schema smallSchema();

/// Its second version: a column more, a table more, and a table that is made anew under its old name.
workbook::Schema smallSchema2();

struct Farmer
{
    workbook::Id id;
    std::string name;
    std::optional<std::string> code; ///< unique
    std::optional<std::string> note;
};

/// A new workbook of smallSchema() with the test environment.
std::unique_ptr<workbook::Workbook> createSmall(const std::filesystem::path &path);
std::unique_ptr<workbook::Workbook>
openSmall(const std::filesystem::path &path,
          workbook::Workbook::Access access = workbook::Workbook::Access::ReadWrite);

/// One edit that writes one farmer.
void saveFarmer(workbook::Workbook &workbook, const Farmer &farmer);

/// Every row of every table but the workbook's own, in an order that doesn't depend on how it was written.
std::string dump(const SQLite::Database &database);

/// The same of the file at `path`, read through a connection of its own.
std::string dump(const std::filesystem::path &path);

/// What the search index holds, in an order that doesn't depend on how it was written.
std::string dumpOfSearch(const SQLite::Database &database);

/// The number that `sql` yields.
int number(const SQLite::Database &database, const char *sql);

/// The kind of the Error that `work` throws; none where it throws none.
template<class Work>
std::optional<workbook::Error::Kind> refusal(Work &&work)
{
    try {
        work();
    } catch (const workbook::Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace bandom::test

template<>
struct bandom::workbook::Record<bandom::test::Farmer>
{
    using F = bandom::test::Farmer;
    static constexpr auto table = "farmer";
    static constexpr auto columns = std::tuple(column("id", &F::id), column("name", &F::name),
                                               column("code", &F::code), column("note", &F::note));
};
