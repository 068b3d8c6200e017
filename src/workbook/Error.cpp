#include "workbook/Error.h"

#include "workbook/Guarded.h"

#include <sqlite3.h>

#include <cerrno>

namespace bandom::workbook {

Error::Error(Kind kind, std::filesystem::path path, std::string detail)
    : std::runtime_error(path.string() + ": " + detail),
      m_kind(kind),
      m_path(std::move(path)),
      m_detail(std::move(detail))
{
}

std::string Error::sentence(const text::Language &language) const
{
    const auto say = [&](std::string sentence) {
        return text::fill(sentence, {m_path.filename().string(), m_detail});
    };
    switch (m_kind) {
    case Kind::NotFound:
        return say(language.translate("Error",
                                      "There is no file “%1” at this place. It may have been moved or "
                                      "renamed, or its stick is not plugged in."));
    case Kind::AlreadyExists:
        return say(language.translate("Error",
                                      "A file “%1” is there already. It was left as it is: choose another "
                                      "name."));
    case Kind::NotAWorkbook:
        return say(language.translate("Error", "“%1” is not a Bandom workbook. It was left as it is."));
    case Kind::OtherProgram:
        return say(language.translate("Error", "“%1” belongs to another program. It was left as it is."));
    case Kind::OlderFormat:
        return say(language.translate("Error",
                                      "“%1” is in an older format, and can't be brought up to date here "
                                      "because it can't be written. It was left as it is: copy it to this "
                                      "laptop's disk and open the copy."));
    case Kind::NewerVersion:
        return say(language.translate("Error",
                                      "“%1” was made by a newer version of Bandom (its format is %2). It "
                                      "was left as it is: open it with that version."));
    case Kind::StrangeContent:
        return say(language.translate("Error",
                                      "The structure of “%1” was changed by another program (%2), so it is "
                                      "not opened. It was left as it is: open the latest backup instead."));
    case Kind::Damaged:
        return say(language.translate("Error",
                                      "“%1” is damaged (%2). It was left as it is: it may still open for "
                                      "reading, or open the latest backup instead."));
    case Kind::ReadOnly:
        return say(language.translate("Error",
                                      "“%1” can't be written: it, its folder or its disk is protected. "
                                      "It can be read; to go on working save a copy elsewhere."));
    case Kind::InUse:
        if (m_detail.empty())
            return say(language.translate("Error",
                                          "“%1” is being written by another program. It can be read here "
                                          "meanwhile; close it there to write here."));
        return say(language.translate("Error",
                                      "“%1” is being written by %2. It can be read here meanwhile; close it "
                                      "there to write here."));
    case Kind::LeftOpen:
        return say(language.translate("Error",
                                      "“%1” was opened for writing by %2 and was not closed there. It can be "
                                      "read here meanwhile. If nobody works on it there any more, it can "
                                      "be opened for writing here."));
    case Kind::DiskFull:
        return say(language.translate("Error",
                                      "The disk with “%1” is full. Everything saved before is kept: make "
                                      "room and try again, or save a copy elsewhere."));
    case Kind::NoAccess:
        return say(language.translate("Error",
                                      "The folder of “%1” is missing or can't be entered. Nothing was "
                                      "written: choose another place."));
    case Kind::Device:
        return say(language.translate("Error",
                                      "The disk or stick with “%1” can't be read or written (%2). "
                                      "Everything saved before is kept: plug it in again and try again, or "
                                      "save a copy elsewhere."));
    case Kind::Internal:
        return say(language.translate("Error",
                                      "This change was refused because it breaks a rule of the workbook "
                                      "(%2). Nothing was changed."));
    }
    return m_detail;
}

Error errorFor(const std::filesystem::path &path, const SQLite::Exception &problem, sqlite3 *database)
{
    // Not all of SQLiteCpp's exceptions know the extended code.
    const int extended = problem.getExtendedErrorCode();
    const int code = problem.getErrorCode();
    Error::Kind kind = kindOfSqliteError((extended & 0xff) == code ? extended : code);
    // That the journal can't be made is all that SQLite says; why is known to the system.
    if (database && kind == Error::Kind::NoAccess) {
        const Error::Kind reason = kindOfSystemError(sqlite3_system_errno(database));
        if (reason == Error::Kind::ReadOnly || reason == Error::Kind::DiskFull)
            kind = reason;
    }
    // Whose lock it is SQLite doesn't know: the sentence then says "another program".
    return {kind, path, kind == Error::Kind::InUse ? std::string() : problem.what()};
}

Error::Kind kindOfSystemError(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return Error::Kind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Kind::ReadOnly;
    case ENOENT:
    case ENOTDIR:
    case EEXIST:
    case ELOOP:
        return Error::Kind::NoAccess;
    default:
        return Error::Kind::Device;
    }
}

Error::Kind kindOfSqliteError(int code)
{
    // The file was moved away or its stick pulled: nothing is protected, it just isn't there.
    if (code == SQLITE_READONLY_DBMOVED)
        return Error::Kind::NotFound;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::InUse;
    case SQLITE_CORRUPT:
        return Error::Kind::Damaged;
    case SQLITE_NOTADB:
        return Error::Kind::NotAWorkbook;
    case SQLITE_CANTOPEN:
        return Error::Kind::NoAccess;
    case SQLITE_IOERR:
        return Error::Kind::Device;
    default:
        return Error::Kind::Internal;
    }
}

} // namespace bandom::workbook
