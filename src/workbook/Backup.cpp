#include "workbook/Backup.h"

#include "workbook/Error.h"
#include "workbook/Record.h"
#include "workbook/Workbook.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <ctime>

namespace bandom::workbook {

namespace {

std::chrono::year_month_day localDay(std::chrono::system_clock::time_point time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return {std::chrono::year(parts.tm_year + 1900), std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
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

std::optional<std::filesystem::path> backUpDaily(const std::filesystem::path &workbook, const Environment &environment,
                                                 int keep)
{
    const std::filesystem::path folder = backupFolder(workbook);
    const std::filesystem::path target = folder / (text::formatIsoDate(localDay(environment.now())) + ".bandom");
    if (std::filesystem::exists(target))
        return std::nullopt;
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw Error(Error::Kind::ReadOnly, folder, problem.message());
    copyDatabase(*openReader(workbook), target);

    const std::vector<Backup> all = backups(workbook);
    for (std::size_t i = static_cast<std::size_t>(keep); i < all.size(); ++i)
        std::filesystem::remove(all[i].path, problem);
    return target;
}

void copyDatabase(const SQLite::Database &source, const std::filesystem::path &target)
{
    if (std::filesystem::exists(target))
        throw Error(Error::Kind::AlreadyExists, target, {});
    std::filesystem::path unfinished = target;
    unfinished += ".part";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    try {
        SQLite::Database copy(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // SQLiteCpp takes the source without const, though the backup only reads it.
        SQLite::Backup backup(copy, const_cast<SQLite::Database &>(source));
        // A writer that commits meanwhile makes SQLite begin again; while it holds its lock we are told BUSY.
        for (int attempt = 0;; ++attempt) {
            const int code = backup.executeStep();
            if (code == SQLITE_DONE)
                break;
            if (code != SQLITE_OK && attempt == 200)
                throw SQLite::Exception(sqlite3_errstr(code), code);
            sqlite3_sleep(10);
        }
    } catch (const SQLite::Exception &problem) {
        std::filesystem::remove(unfinished, ignored);
        throw Error(kindOfSqliteError(problem.getErrorCode()), target, problem.what());
    }
    std::error_code problem;
    std::filesystem::rename(unfinished, target, problem);
    if (problem) {
        std::filesystem::remove(unfinished, ignored);
        throw Error(Error::Kind::Device, target, problem.message());
    }
}

} // namespace bandom::workbook
