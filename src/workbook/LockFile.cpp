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
    const auto fail = [&](Error::Kind kind, const std::string &detail) {
        if (m_descriptor >= 0)
            close(m_descriptor);
        m_descriptor = -1;
        throw Error(kind, workbook, detail);
    };
    for (;;) {
        bool isOurs = true;
        m_descriptor = open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (m_descriptor < 0 && errno == EACCES) {
            // Perhaps the lock of another person on this machine, which we may read and not write.
            isOurs = false;
            m_descriptor = open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            errno = EACCES;
        }
        if (m_descriptor < 0) {
            const auto kind = kindOfSystemError(errno);
            fail(kind == Error::Kind::NoAccess ? Error::Kind::ReadOnly : kind, std::strerror(errno));
        }
        if (flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                fail(Error::Kind::Device, std::strerror(errno));
            fail(Error::Kind::InUse, holderOf(m_descriptor).said());
        }
        // Its holder may have removed the file between our opening and our locking: then the lock is on a
        // file that nobody finds, and we begin again.
        if (isInPlace()) {
            const Holder holder = holderOf(m_descriptor);
            if (!holder.machine.empty() && holder.machine != environment.machine)
                fail(Error::Kind::LeftOpen, holder.said());
            if (isOurs)
                break;
            if (unlink(m_path.c_str()) != 0)
                fail(Error::Kind::ReadOnly, std::strerror(errno));
        }
        close(m_descriptor);
        m_descriptor = -1;
    }
    const std::string content = environment.machine + "\n" + environment.user + "\n";
    if (ftruncate(m_descriptor, 0) != 0 ||
        pwrite(m_descriptor, content.data(), content.size(), 0) != static_cast<ssize_t>(content.size())) {
        const int reason = errno;
        unlink(m_path.c_str());
        fail(reason == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Device, std::strerror(reason));
    }
}

LockFile::~LockFile()
{
    if (m_descriptor < 0)
        return;
    // Where people broke the lock another may stand in its place.
    if (isInPlace())
        unlink(m_path.c_str());
    close(m_descriptor);
}

bool LockFile::isInPlace() const
{
    struct stat held
    {
    };
    struct stat found
    {
    };
    return fstat(m_descriptor, &held) == 0 && stat(m_path.c_str(), &found) == 0 &&
           held.st_dev == found.st_dev && held.st_ino == found.st_ino;
}

} // namespace bandom::workbook
