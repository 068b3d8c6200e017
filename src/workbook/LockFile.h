#pragma once

#include "workbook/Environment.h"

#include <filesystem>
#include <string>

namespace bandom::workbook {

/// The right to write a workbook: a file beside it (NAME.lock) that names who writes. Exactly one at a time.
///
/// The lock of a program that was killed on this machine is taken over at once, since the system released it.
/// The lock of another machine (a stick moved while the file was open) can't be judged from here: acquiring
/// throws Error::Kind::LeftOpen with the holder's name until it is removed with breakLock(), which is
/// people's decision.
class LockFile
{
public:
    /// Throws Error: InUse, LeftOpen, or ReadOnly where nothing can be written beside the workbook.
    LockFile(const std::filesystem::path &workbook, const Environment &environment);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    static std::filesystem::path pathFor(const std::filesystem::path &workbook);

    /// Removes the lock of a machine that is not working on the file any more.
    static void breakLock(const std::filesystem::path &workbook);

private:
    /// Whether the file that we hold is the one that others find.
    bool isInPlace() const;

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

} // namespace bandom::workbook
