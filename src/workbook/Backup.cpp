#include "workbook/Backup.h"

#include "text/Date.h"
#include "workbook/Guarded.h"
#include "workbook/Structure.h"
#include "workbook/Workbook.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>

namespace bandom::workbook {

namespace {

constexpr const char *unfinishedEnding = ".part";

/// What a program that was killed while it made a backup left behind.
void removeUnfinished(const std::filesystem::path &folder)
{
    std::error_code ignored;
    std::vector<std::filesystem::path> found;
    for (const auto &file : std::filesystem::directory_iterator(folder, ignored)) {
        if (file.path().extension() == unfinishedEnding)
            found.push_back(file.path());
    }
    for (const auto &path : found)
        std::filesystem::remove(path, ignored);
}

/// Waits until the file at `path` is on the disk. The Error is about `target`.
void makeLast(const std::filesystem::path &path, const std::filesystem::path &target)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool lasts = descriptor >= 0 && fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        close(descriptor);
    if (!lasts)
        throw Error(kindOfSystemError(reason), target, std::strerror(reason));
}

} // namespace

std::filesystem::path backupFolder(const std::filesystem::path &workbook)
{
    std::filesystem::path folder = workbook;
    folder += ".backups";
    return folder;
}

std::vector<Backup> backups(const std::filesystem::path &workbook)
{
    std::vector<Backup> found;
    std::error_code ignored;
    for (const auto &file : std::filesystem::directory_iterator(backupFolder(workbook), ignored)) {
        const auto day = text::parseDate(file.path().stem().string());
        if (day && file.path().extension() == ".bandom")
            found.push_back({file.path(), *day});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.day > b.day; });
    return found;
}

std::optional<std::filesystem::path> backUpDaily(const std::filesystem::path &workbook,
                                                 const Environment &environment, int keep)
{
    const std::filesystem::path folder = backupFolder(workbook);
    const std::filesystem::path target = folder / (text::formatIsoDate(today(environment)) + ".bandom");
    std::error_code problem;
    if (std::filesystem::exists(target, problem))
        return std::nullopt;
    const std::unique_ptr<SQLite::Database> source = openReader(workbook);
    guarded(workbook, [&] { checkContent(*source, workbook); });
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw Error(kindOfSystemError(problem.value()), folder, problem.message());
    removeUnfinished(folder);
    copyDatabase(*source, target);

    // Not what was just made, even where a wrong clock makes it look the oldest.
    std::vector<Backup> others = backups(workbook);
    std::erase_if(others, [&](const Backup &backup) { return backup.path == target; });
    for (std::size_t i = static_cast<std::size_t>(std::max(keep, 1) - 1); i < others.size(); ++i)
        std::filesystem::remove(others[i].path, problem);
    return target;
}

void copyDatabase(const SQLite::Database &source, const std::filesystem::path &target,
                  const std::function<void(SQLite::Database &)> &finish, Existing existing)
{
    std::error_code problem;
    if (existing == Existing::Refuse && std::filesystem::exists(target, problem))
        throw Error(Error::Kind::AlreadyExists, target, {});
    std::filesystem::path unfinished = target;
    unfinished += unfinishedEnding;
    std::filesystem::remove(unfinished, problem);
    try {
        guarded(target, [&] {
            SQLite::Database copy(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            const auto work = [&] {
                // Nobody needs half a copy back, and while a slow stick is waited for the source should not
                // be locked.
                copy.exec("PRAGMA journal_mode = OFF");
                copy.exec("PRAGMA synchronous = OFF");
                copy.exec("PRAGMA temp_store = MEMORY");
                copyPages(source, copy);
                if (finish)
                    finish(copy);
            };
            guarded(target, work, copy.getHandle());
        });
        makeLast(unfinished, target);
    } catch (...) {
        std::filesystem::remove(unfinished, problem);
        throw;
    }
    std::filesystem::rename(unfinished, target, problem);
    if (problem) {
        const std::error_code reason = problem;
        std::filesystem::remove(unfinished, problem);
        throw Error(kindOfSystemError(reason.value()), target, reason.message());
    }
}

void copyPages(const SQLite::Database &source, SQLite::Database &target)
{
    // SQLiteCpp takes the source without const, though the backup only reads it.
    SQLite::Backup backup(target, const_cast<SQLite::Database &>(source));
    // All at once, so that the copy is what stood between two edits. A writer who is at it is waited for.
    const int code = backup.executeStep();
    if (code != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

} // namespace bandom::workbook
