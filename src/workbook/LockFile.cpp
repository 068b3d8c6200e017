#include "workbook/LockFile.h"

#include "workbook/Error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace bandom::workbook {

namespace {

std::string contentOf(int descriptor)
{
    std::array<char, 1024> buffer{};
    const ssize_t count = pread(descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string();
}

/// The lock names its holder in two lines: the machine, the person.
struct Holder
{
    std::string machine;
    std::string user;

    /// Empty where the lock doesn't say.
    std::string said() const
    {
        if (machine.empty())
            return user;
        return user.empty() ? machine : user + " (" + machine + ")";
    }
};

Holder holderOf(int descriptor)
{
    const std::string content = contentOf(descriptor);
    const std::size_t lineEnd = content.find('\n');
    if (lineEnd == std::string::npos)
        return {};
    const std::size_t secondEnd = content.find('\n', lineEnd + 1);
    return {content.substr(0, lineEnd), content.substr(lineEnd + 1, secondEnd - lineEnd - 1)};
}

} // namespace

std::filesystem::path LockFile::pathFor(const std::filesystem::path &workbook)
{
    std::filesystem::path path = workbook;
    path += ".lock";
    return path;
}

void LockFile::breakLock(const std::filesystem::path &workbook)
{
    std::filesystem::remove(pathFor(workbook));
}

LockFile::LockFile(const std::filesystem::path &workbook, const Environment &environment)
    : m_path(pathFor(workbook))
{
    for (;;) {
        m_descriptor = open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (m_descriptor < 0) {
            const auto kind = errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::ReadOnly;
            throw Error(kind, workbook, std::strerror(errno));
        }
        const bool taken = flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
        const Holder holder = holderOf(m_descriptor);
        if (!taken || (!holder.machine.empty() && holder.machine != environment.machine)) {
            close(m_descriptor);
            m_descriptor = -1;
            throw Error(Error::Kind::InUse, workbook, holder.said());
        }
        // Its holder may have removed the file between our opening and our locking: then the lock is on a file
        // that nobody finds, and we begin again.
        struct stat locked{};
        struct stat found{};
        if (fstat(m_descriptor, &locked) == 0 && stat(m_path.c_str(), &found) == 0
            && locked.st_ino == found.st_ino)
            break;
        close(m_descriptor);
        m_descriptor = -1;
    }
    const std::string content = environment.machine + "\n" + environment.user + "\n";
    if (ftruncate(m_descriptor, 0) != 0
        || pwrite(m_descriptor, content.data(), content.size(), 0) != static_cast<ssize_t>(content.size())) {
        const int reason = errno;
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
        close(m_descriptor);
        m_descriptor = -1;
        throw Error(reason == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Device, workbook,
                    std::strerror(reason));
    }
}

LockFile::~LockFile()
{
    if (m_descriptor < 0)
        return;
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    close(m_descriptor);
}

} // namespace bandom::workbook
