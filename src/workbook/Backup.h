#pragma once

#include "workbook/Environment.h"
#include "workbook/Existing.h"

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace bandom::workbook {

/// A copy that was made beside a workbook.
struct Backup
{
    std::filesystem::path path;
    std::chrono::year_month_day day;
};

/// The folder beside the workbook that holds its backups: "NAME.bandom.backups".
std::filesystem::path backupFolder(const std::filesystem::path &workbook);

/// The daily backups that are there, the newest first.
std::vector<Backup> backups(const std::filesystem::path &workbook);

/// Makes today's backup where there is none yet, and removes the oldest beyond `keep`. Returns the file made;
/// none where today's is there. Safe beside an open workbook, from any thread: it reads through a connection
/// of its own. Throws Error, Damaged too: a workbook that does not hold together pushes out no good backup. A
/// half backup is never left.
std::optional<std::filesystem::path> backUpDaily(const std::filesystem::path &workbook,
                                                 const Environment &environment, int keep = 7);

/// Copies a whole database by SQLite's backup interface, by way of a temporary file beside it, so that
/// `target` is either whole or as it was. `finish` does what is to be done to the copy before it gets its
/// name. Throws Error, AlreadyExists where there is a file that is not to be replaced.
void copyDatabase(const SQLite::Database &source, const std::filesystem::path &target,
                  const std::function<void(SQLite::Database &)> &finish = {},
                  Existing existing = Existing::Refuse);

/// Puts the content of `source` in place of `target`'s, in one transaction. Throws SQLite::Exception, with
/// `target` as it was.
void copyPages(const SQLite::Database &source, SQLite::Database &target);

} // namespace bandom::workbook
