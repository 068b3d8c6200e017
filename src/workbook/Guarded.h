#pragma once

#include "workbook/Error.h"
#include "workbook/Record.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace bandom::workbook {

/// The Error about `path` for what SQLite threw. `database`, where it is known, tells the system's reason
/// too.
Error errorFor(const std::filesystem::path &path, const SQLite::Exception &problem,
               sqlite3 *database = nullptr);

/// Returns what `work` returns; SQLite's failures and values that can't be read come out as our Error about
/// `path`, all else passes through.
template<class Work>
auto guarded(const std::filesystem::path &path, Work &&work, sqlite3 *database = nullptr)
{
    try {
        return work();
    } catch (const SQLite::Exception &problem) {
        throw errorFor(path, problem, database);
    } catch (const BadValue &problem) {
        throw Error(Error::Kind::Damaged, path, problem.what());
    }
}

} // namespace bandom::workbook
