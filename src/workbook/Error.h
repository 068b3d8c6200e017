#pragma once

#include "text/Language.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace bandom::workbook {

/// What a caller can't prevent: the file, the disk, another program. What a person may type wrong is never an
/// exception but a value.
class Error : public std::runtime_error
{
public:
    enum class Kind {
        NotFound,       ///< there is no such file
        AlreadyExists,  ///< a new file would replace one that is there
        NotAWorkbook,   ///< not an SQLite database at all
        OtherProgram,   ///< a database, but of another program
        OlderFormat,    ///< must be brought up to date, and can't be written where it is
        NewerVersion,   ///< made by a later version of Bandom
        StrangeContent, ///< triggers, views or missing tables: somebody changed the file's structure
        Damaged,        ///< the content does not hold together
        ReadOnly,       ///< the file or its folder can't be written
        InUse,          ///< another program or laptop writes this file
        LeftOpen,       ///< another laptop opened it for writing, and may or may not still have it
        DiskFull,       ///< no room
        NoAccess,       ///< the folder is missing or may not be entered
        Device,         ///< reading or writing failed: a stick was pulled, a disk is failing
        Internal,       ///< a mistake of ours: a rule of the schema was broken
    };

    /// `detail` is for the person who repairs it: SQLite's own words, or who holds the lock.
    Error(Kind kind, std::filesystem::path path, std::string detail);

    Kind kind() const { return m_kind; }
    const std::filesystem::path &path() const { return m_path; }
    const std::string &detail() const { return m_detail; }

    /// What happened, what was kept and what can be done, in one or two sentences.
    std::string sentence(const text::Language &language) const;

private:
    Kind m_kind;
    std::filesystem::path m_path;
    std::string m_detail;
};

/// The Error for an SQLite result code, extended or not.
Error::Kind kindOfSqliteError(int code);

/// The Error for an errno after something was to be written.
Error::Kind kindOfSystemError(int code);

} // namespace bandom::workbook
