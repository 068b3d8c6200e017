#include "workbook/FileHeader.h"

#include "workbook/Error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace bandom::workbook {

namespace {

struct Header
{
    int applicationId = 0;
    int version = 0;
};

int bigEndian(const std::array<unsigned char, 100> &bytes, std::size_t at)
{
    return static_cast<int>((static_cast<unsigned>(bytes[at]) << 24) |
                            (static_cast<unsigned>(bytes[at + 1]) << 16) |
                            (static_cast<unsigned>(bytes[at + 2]) << 8) | bytes[at + 3]);
}

Header readHeader(const std::filesystem::path &path)
{
    // Nobody waits for the other end of a pipe.
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int reason = errno;
        throw Error(reason == ENOENT ? Error::Kind::NotFound : Error::Kind::NoAccess, path,
                    std::strerror(reason));
    }
    struct stat status
    {
    };
    const bool isFile = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    std::array<unsigned char, 100> bytes{};
    const ssize_t count = isFile ? pread(descriptor, bytes.data(), bytes.size(), 0) : 0;
    const int reason = errno;
    close(descriptor);
    if (count < 0)
        throw Error(Error::Kind::Device, path, std::strerror(reason));
    if (count < static_cast<ssize_t>(bytes.size()) || std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        throw Error(Error::Kind::NotAWorkbook, path, {});
    return {bigEndian(bytes, 68), bigEndian(bytes, 60)};
}

} // namespace

void checkHeader(const std::filesystem::path &path, const Schema &schema)
{
    const Header header = readHeader(path);
    if (header.applicationId != applicationId)
        throw Error(Error::Kind::OtherProgram, path, {});
    if (header.version > schema.version())
        throw Error(Error::Kind::NewerVersion, path, std::to_string(header.version));
    if (header.version < 1)
        throw Error(Error::Kind::Damaged, path, "no format version");
}

void checkIsDatabase(const std::filesystem::path &path)
{
    readHeader(path);
}

void checkWritable(const std::filesystem::path &path)
{
    const int descriptor = open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        throw Error(Error::Kind::ReadOnly, path, std::strerror(errno));
    close(descriptor);
}

} // namespace bandom::workbook
