#include "support/FailingVfs.h"

#include <sqlite3.h>

#include <cerrno>
#include <limits>
#include <optional>
#include <stdexcept>

namespace bandom::test {

namespace {

enum class Call { Read, Write, Sync, Truncate, Remove, Create };

} // namespace

struct FailingVfs::State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    std::optional<Trouble> trouble;
    int first = 0; ///< the calls from the first to the last fail, counted from 1
    int last = 0;
    int calls = 0;
    int lastError = 0; ///< the errno that the real file system would have left

    /// What the call is answered; SQLITE_OK: ask the real file system.
    int answer(Call call)
    {
        if (!trouble)
            return SQLITE_OK;
        const bool changes = call != Call::Read;
        calls += changes ? 1 : 0;
        // Reading fails as long as the stick is out: while calls fail that write.
        const int at = changes ? calls : calls + 1;
        if (at < first || at > last)
            return SQLITE_OK;
        lastError = *trouble == Trouble::DiskFull ? ENOSPC : *trouble == Trouble::Protected ? EROFS : EIO;
        return codeFor(call);
    }

    int codeFor(Call call) const
    {
        switch (*trouble) {
        case Trouble::DiskFull:
            return call == Call::Write ? SQLITE_FULL : SQLITE_OK;
        case Trouble::Protected:
            if (call == Call::Read || call == Call::Sync)
                return SQLITE_OK;
            break;
        case Trouble::WriteError:
            return call == Call::Write || call == Call::Truncate ? SQLITE_IOERR_WRITE : SQLITE_OK;
        case Trouble::SyncError:
            return call == Call::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
        case Trouble::Unplugged:
            break;
        }
        switch (call) {
        case Call::Read:
            return SQLITE_IOERR_READ;
        case Call::Sync:
            return SQLITE_IOERR_FSYNC;
        case Call::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Call::Remove:
            return SQLITE_IOERR_DELETE;
        case Call::Create:
            return SQLITE_CANTOPEN;
        case Call::Write:
            break;
        }
        return SQLITE_IOERR_WRITE;
    }
};

namespace {

/// SQLite gives room for this and, behind it, for the real file system's own.
struct File
{
    sqlite3_file base;
    FailingVfs::State *state;
    sqlite3_file *real;
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

const sqlite3_io_methods *methodsOf(sqlite3_file *file)
{
    return of(file)->real->pMethods;
}

FailingVfs::State *of(sqlite3_vfs *vfs)
{
    return static_cast<FailingVfs::State *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return methodsOf(file) ? methodsOf(file)->xClose(of(file)->real) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    const int failure = of(file)->state->answer(Call::Read);
    return failure ? failure : methodsOf(file)->xRead(of(file)->real, bytes, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const int failure = of(file)->state->answer(Call::Write);
    return failure ? failure : methodsOf(file)->xWrite(of(file)->real, bytes, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int failure = of(file)->state->answer(Call::Truncate);
    return failure ? failure : methodsOf(file)->xTruncate(of(file)->real, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int failure = of(file)->state->answer(Call::Sync);
    return failure ? failure : methodsOf(file)->xSync(of(file)->real, flags);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = of(file);
    opened->base.pMethods = nullptr;
    opened->state = of(vfs);
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    if (flags & SQLITE_OPEN_CREATE) {
        const int failure = opened->state->answer(Call::Create);
        if (failure)
            return failure;
    }
    const int code = opened->state->real->xOpen(opened->state->real, name, opened->real, flags, outFlags);
    // Without methods SQLite doesn't close the file.
    if (opened->real->pMethods)
        opened->base.pMethods = &opened->state->methods;
    return code;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const int failure = of(vfs)->answer(Call::Remove);
    return failure ? failure : of(vfs)->real->xDelete(of(vfs)->real, name, syncFolder);
}

sqlite3_io_methods ioMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
        return methodsOf(file)->xFileSize(of(file)->real, size);
    };
    methods.xLock = [](sqlite3_file *file, int level) {
        return methodsOf(file)->xLock(of(file)->real, level);
    };
    methods.xUnlock = [](sqlite3_file *file, int level) {
        return methodsOf(file)->xUnlock(of(file)->real, level);
    };
    methods.xCheckReservedLock = [](sqlite3_file *file, int *result) {
        return methodsOf(file)->xCheckReservedLock(of(file)->real, result);
    };
    methods.xFileControl = [](sqlite3_file *file, int what, void *value) {
        return methodsOf(file)->xFileControl(of(file)->real, what, value);
    };
    methods.xSectorSize = [](sqlite3_file *file) { return methodsOf(file)->xSectorSize(of(file)->real); };
    methods.xDeviceCharacteristics = [](sqlite3_file *file) {
        return methodsOf(file)->xDeviceCharacteristics(of(file)->real);
    };
    return methods;
}

} // namespace

FailingVfs::FailingVfs() : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    if (!m_state->real)
        throw std::runtime_error("SQLite has no file system");
    m_state->methods = ioMethods();
    // What doesn't touch a file's content (sleeping, time, random numbers, full names) is the real one's own
    // function, which takes what it needs from its own structure: copied along with pAppData replaced, since
    // the functions that read that are the ones that are replaced here.
    sqlite3_vfs &vfs = m_state->vfs;
    vfs = *m_state->real;
    vfs.pNext = nullptr;
    vfs.zName = "bandom-failing";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = [](sqlite3_vfs *self, const char *name, int flags, int *result) {
        return of(self)->real->xAccess(of(self)->real, name, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs *self, const char *name, int size, char *result) {
        return of(self)->real->xFullPathname(of(self)->real, name, size, result);
    };
    vfs.xGetLastError = [](sqlite3_vfs *self, int size, char *text) {
        return of(self)->trouble ? of(self)->lastError
                                 : of(self)->real->xGetLastError(of(self)->real, size, text);
    };
    sqlite3_vfs_register(&vfs, 1);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FailingVfs::failFrom(int nth, Trouble trouble)
{
    failOnce(nth, trouble);
    m_state->last = std::numeric_limits<int>::max();
}

void FailingVfs::failOnce(int nth, Trouble trouble)
{
    m_state->trouble = trouble;
    m_state->first = nth;
    m_state->last = nth;
    m_state->calls = 0;
}

void FailingVfs::stopFailing()
{
    m_state->trouble.reset();
}

bool FailingVfs::wasReached() const
{
    return m_state->calls >= m_state->first;
}

} // namespace bandom::test
