#include "workbook/Workbook.h"

#include "workbook/Backup.h"
#include "workbook/Record.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

template<>
struct bandom::workbook::Words<bandom::workbook::HistoryEntry::State>
{
    using State = HistoryEntry::State;
    static constexpr std::array words{std::pair{State::Done, "done"}, std::pair{State::Undone, "undone"},
                                      std::pair{State::Abandoned, "abandoned"}};
};

template<>
struct bandom::workbook::Record<bandom::workbook::HistoryEntry>
{
    static constexpr auto table = "history";
    static constexpr auto columns =
        std::tuple(column("id", &HistoryEntry::id), column("at", &HistoryEntry::at),
                   column("who", &HistoryEntry::who), column("machine", &HistoryEntry::machine),
                   column("label", &HistoryEntry::label), column("state", &HistoryEntry::state));
};

namespace bandom::workbook {

namespace {

/// Runs `work`; SQLite's failures come out as our Error.
template<class Work>
auto guarded(const std::filesystem::path &path, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &problem) {
        throw Error(kindOfSqliteError(problem.getErrorCode()), path, problem.what());
    }
}

/// What the first 100 bytes say, before SQLite is let near the file.
struct Header
{
    int applicationId = 0;
    int version = 0;
};

int bigEndian(const std::array<unsigned char, 100> &bytes, std::size_t at)
{
    return static_cast<int>((static_cast<unsigned>(bytes[at]) << 24) | (static_cast<unsigned>(bytes[at + 1]) << 16)
                            | (static_cast<unsigned>(bytes[at + 2]) << 8) | bytes[at + 3]);
}

Header readHeader(const std::filesystem::path &path)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const auto kind = errno == ENOENT ? Error::Kind::NotFound : Error::Kind::NoAccess;
        throw Error(kind, path, std::strerror(errno));
    }
    std::array<unsigned char, 100> bytes{};
    const ssize_t count = pread(descriptor, bytes.data(), bytes.size(), 0);
    const int reason = errno;
    close(descriptor);
    if (count < 0 && reason != EISDIR)
        throw Error(Error::Kind::Device, path, std::strerror(reason));
    if (count < static_cast<ssize_t>(bytes.size()) || std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        throw Error(Error::Kind::NotAWorkbook, path, {});
    return {bigEndian(bytes, 68), bigEndian(bytes, 60)};
}

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

void checkWritable(const std::filesystem::path &path)
{
    const int descriptor = open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        throw Error(Error::Kind::ReadOnly, path, std::strerror(errno));
    close(descriptor);
}

/// A file may come from anywhere: nothing in its schema is run, and its internals can't be written.
void openDefensively(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

constexpr int busyMilliseconds = 3000;

std::vector<std::string> quickCheck(const SQLite::Database &database, const char *pragma)
{
    std::vector<std::string> problems;
    forEachRow(database, pragma, [&](SQLite::Statement &row) {
        const std::string line = row.getColumn(0).getString();
        if (line != "ok")
            problems.push_back(line);
    });
    return problems;
}

/// Names and definitions of all tables and indices.
std::vector<std::pair<std::string, std::string>> structure(const SQLite::Database &database)
{
    std::vector<std::pair<std::string, std::string>> result;
    forEachRow(database, "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name",
               [&](SQLite::Statement &row) {
                   result.emplace_back(row.getColumn(0).getString(), row.getColumn(1).getString());
               });
    return result;
}

void runMigrations(SQLite::Database &database, const Schema &schema, int from)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.version > from)
            database.exec(migration.sql);
    }
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schema.version()));
}

} // namespace

Workbook::Workbook(std::filesystem::path path, const Schema &schema, Environment environment)
    : m_path(std::move(path)), m_schema(schema), m_environment(std::move(environment))
{
}

std::unique_ptr<Workbook> Workbook::create(const std::filesystem::path &path, const Schema &schema,
                                           Environment environment,
                                           const std::function<void(const SQLite::Database &)> &fill)
{
    if (std::filesystem::exists(path))
        throw Error(Error::Kind::AlreadyExists, path, {});
    std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
    if (!std::filesystem::is_directory(folder))
        throw Error(Error::Kind::NoAccess, path, folder.string());

    std::unique_ptr<Workbook> workbook(new Workbook(path, schema, std::move(environment)));
    workbook->m_lock = std::make_unique<LockFile>(path, workbook->m_environment);
    try {
        guarded(path, [&] {
            workbook->openDatabase(SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            SQLite::Transaction transaction(*workbook->m_database, SQLite::TransactionBehavior::IMMEDIATE);
            runMigrations(*workbook->m_database, schema, 0);
            if (fill)
                fill(*workbook->m_database);
            rebuildSearchIndex(*workbook->m_database, schema.searchables);
            transaction.commit();
        });
    } catch (...) {
        workbook->m_database.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
    workbook->m_isChecked = true;
    return workbook;
}

std::unique_ptr<Workbook> Workbook::open(const std::filesystem::path &path, Access access, const Schema &schema,
                                         Environment environment)
{
    checkHeader(path, schema);
    std::unique_ptr<Workbook> workbook(new Workbook(path, schema, std::move(environment)));
    if (access == Access::ReadWrite) {
        checkWritable(path);
        workbook->m_lock = std::make_unique<LockFile>(path, workbook->m_environment);
    }
    guarded(path, [&] {
        workbook->openDatabase(access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        const SQLite::Database &database = workbook->database();
        const auto stranger =
            value<std::string>(database, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1");
        if (stranger)
            throw Error(Error::Kind::StrangeContent, path, *stranger);
        const int tables = value<int>(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                                                "AND name IN ('history', 'search_entry', 'search_text')")
                               .value_or(0);
        if (tables != 3)
            throw Error(Error::Kind::StrangeContent, path, "missing tables");
        const int version = value<int>(database, "PRAGMA user_version").value_or(0);
        if (version < schema.version()) {
            if (access == Access::ReadOnly)
                throw Error(Error::Kind::ReadOnly, path, "older format");
            workbook->migrate(version);
        }
    });
    return workbook;
}

void Workbook::openDatabase(int flags)
{
    m_database = std::make_unique<SQLite::Database>(m_path.string(), flags, busyMilliseconds);
    openDefensively(*m_database);
    // A rollback journal leaves no side files when somebody copies the workbook to a stick.
    if (flags & SQLite::OPEN_READWRITE)
        m_database->exec("PRAGMA journal_mode = DELETE");
    m_database->exec("PRAGMA synchronous = FULL");
    m_database->exec("PRAGMA foreign_keys = ON");
    m_database->exec("PRAGMA cell_size_check = ON");
    m_database->exec("PRAGMA temp_store = MEMORY");
}

void Workbook::migrate(int from)
{
    std::filesystem::path copy = m_path;
    copy.replace_extension(".format-" + std::to_string(from) + ".bandom");
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);
    copyDatabase(*m_database, copy);

    checkBeforeFirstWrite();
    // A migration may rebuild tables, which foreign keys would take for removals.
    m_database->exec("PRAGMA foreign_keys = OFF");
    {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        runMigrations(*m_database, m_schema, from);
        rebuildSearchIndex(*m_database, m_schema.searchables);
        transaction.commit();
    }
    m_database->exec("PRAGMA foreign_keys = ON");
}

void Workbook::checkBeforeFirstWrite()
{
    if (m_isChecked)
        return;
    const std::vector<std::string> found = quickCheck(*m_database, "PRAGMA quick_check(1)");
    if (!found.empty())
        throw Error(Error::Kind::Damaged, m_path, found.front());
    m_isChecked = true;
}

Changes Workbook::edit(const std::string &label, const std::function<void()> &body)
{
    if (m_isEditing)
        throw std::logic_error("edits do not nest: " + label);
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, label);

    struct Guard
    {
        bool &flag;
        ~Guard() { flag = false; }
    };
    Changes changes;
    {
        m_isEditing = true;
        const Guard guard{m_isEditing};
        guarded(m_path, [&] {
            checkBeforeFirstWrite();
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            Recording recording(m_database->getHandle());
            body();
            const std::string changeset = recording.changeset();
            if (changeset.empty())
                return;
            const auto now = m_environment.now();
            execute(*m_database, "UPDATE history SET state = 'abandoned' WHERE state = 'undone'");
            SQLite::Statement insert(*m_database, "INSERT INTO history (id, at, who, machine, label, state, changeset) "
                                                  "VALUES (?, ?, ?, ?, ?, 'done', ?)");
            bindAll(insert, m_environment.newId(), isoTime(now), m_environment.user, m_environment.machine, label);
            insert.bindNoCopy(6, changeset.data(), static_cast<int>(changeset.size()));
            insert.exec();
            updateSearchIndex(*m_database, m_schema.searchables, changeset);
            transaction.commit();
            changes = changesOf(changeset);
            m_lastSaved = now;
        });
    }
    notify(changes);
    return changes;
}

std::optional<HistoryEntry> Workbook::entryWhere(const char *clause) const
{
    const auto entries = select<HistoryEntry>(*m_database, clause);
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

std::optional<HistoryEntry> Workbook::nextUndo() const
{
    return entryWhere("WHERE state = 'done' ORDER BY position DESC LIMIT 1");
}

std::optional<HistoryEntry> Workbook::nextRedo() const
{
    return entryWhere("WHERE state = 'undone' ORDER BY position LIMIT 1");
}

Changes Workbook::undo()
{
    const auto entry = nextUndo();
    return entry ? travel(*entry, HistoryEntry::State::Undone) : Changes();
}

Changes Workbook::redo()
{
    const auto entry = nextRedo();
    return entry ? travel(*entry, HistoryEntry::State::Done) : Changes();
}

Changes Workbook::travel(const HistoryEntry &entry, HistoryEntry::State to)
{
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, entry.label);
    std::string changeset =
        value<std::string>(*m_database, "SELECT changeset FROM history WHERE id = ?", entry.id).value_or("");
    // The changeset holds what foreign keys did as well: left on, they would do it a second time.
    m_database->exec("PRAGMA foreign_keys = OFF");
    struct ForeignKeys
    {
        SQLite::Database &database;
        ~ForeignKeys() { database.tryExec("PRAGMA foreign_keys = ON"); }
    };
    {
        const ForeignKeys guard{*m_database};
        guarded(m_path, [&] {
            checkBeforeFirstWrite();
            if (to == HistoryEntry::State::Undone)
                changeset = inverted(changeset);
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            try {
                applyChangeset(m_database->getHandle(), changeset);
            } catch (const SQLite::Exception &) {
                throw;
            } catch (const std::runtime_error &problem) {
                throw Error(Error::Kind::Internal, m_path, problem.what());
            }
            execute(*m_database, "UPDATE history SET state = ? WHERE id = ?", to, entry.id);
            updateSearchIndex(*m_database, m_schema.searchables, changeset);
            transaction.commit();
            m_lastSaved = m_environment.now();
        });
    }
    const Changes changes = changesOf(changeset);
    notify(changes);
    return changes;
}

std::vector<HistoryEntry> Workbook::history(int limit, int offset) const
{
    return select<HistoryEntry>(*m_database, "ORDER BY position DESC LIMIT ? OFFSET ?", limit, offset);
}

std::vector<RowChange> Workbook::rowChangesOf(const Id &historyEntry) const
{
    const auto changeset =
        value<std::string>(*m_database, "SELECT changeset FROM history WHERE id = ?", historyEntry);
    return changeset ? rowChanges(m_database->getHandle(), *changeset) : std::vector<RowChange>();
}

Workbook::Subscription Workbook::onChange(Listener listener)
{
    auto subscription = std::make_shared<const Listener>(std::move(listener));
    m_listeners.push_back(subscription);
    return subscription;
}

void Workbook::notify(const Changes &changes)
{
    if (changes.tables.empty())
        return;
    // A listener may subscribe others, or end a subscription: both are seen the next time.
    const std::vector<std::weak_ptr<const Listener>> listeners = m_listeners;
    for (const auto &weak : listeners) {
        if (const auto listener = weak.lock())
            (*listener)(changes);
    }
    std::erase_if(m_listeners, [](const auto &weak) { return weak.expired(); });
}

void Workbook::saveCopy(const std::filesystem::path &target, bool withHistory) const
{
    copyDatabase(*m_database, target);
    if (withHistory)
        return;
    try {
        guarded(target, [&] {
            SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE);
            copy.exec("DELETE FROM history");
            // Otherwise what was deleted could still be read in the file's free pages.
            copy.exec("VACUUM");
        });
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
        throw;
    }
}

std::filesystem::path Workbook::restoreFrom(const std::filesystem::path &backup)
{
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, backup.string());
    checkHeader(backup, m_schema);
    const std::unique_ptr<SQLite::Database> source = openReader(backup);
    const auto found = guarded(backup, [&] { return quickCheck(*source, "PRAGMA quick_check(1)"); });
    if (!found.empty())
        throw Error(Error::Kind::Damaged, backup, found.front());

    std::error_code problem;
    std::filesystem::create_directories(backupFolder(m_path), problem);
    std::string time = isoTime(m_environment.now());
    std::replace(time.begin(), time.end(), ':', '-');
    const std::filesystem::path kept = backupFolder(m_path) / ("before-restore-" + time + ".bandom");
    copyDatabase(*m_database, kept);

    guarded(m_path, [&] {
        {
            SQLite::Backup restore(*m_database, *source);
            const int code = restore.executeStep();
            if (code != SQLITE_DONE)
                throw SQLite::Exception(sqlite3_errstr(code), code);
        }
        const int version = value<int>(*m_database, "PRAGMA user_version").value_or(0);
        if (version < m_schema.version())
            migrate(version);
        m_isChecked = true;
        m_lastSaved = m_environment.now();
    });
    Changes everything;
    for (const auto &[name, sql] : structure(*m_database))
        everything.tables.insert(name);
    notify(everything);
    return kept;
}

std::vector<SearchHit> Workbook::search(const std::string &query, int limit) const
{
    return guarded(m_path,
                   [&] { return workbook::search(*m_database, m_schema.searchables, query, limit); });
}

std::vector<std::string> Workbook::problems() const
{
    return guarded(m_path, [&] {
        std::vector<std::string> found = quickCheck(*m_database, "PRAGMA integrity_check(20)");
        forEachRow(*m_database, "PRAGMA foreign_key_check", [&](SQLite::Statement &row) {
            found.push_back(row.getColumn(0).getString() + ": a row refers to a row of " + row.getColumn(2).getString()
                            + " that is not there");
        });
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        runMigrations(fresh, m_schema, 0);
        const auto expected = structure(fresh);
        const auto actual = structure(*m_database);
        for (const auto &part : expected) {
            if (std::find(actual.begin(), actual.end(), part) == actual.end())
                found.push_back(part.first + ": missing, or not as this version makes it");
        }
        for (const auto &part : actual) {
            if (std::none_of(expected.begin(), expected.end(),
                             [&](const auto &known) { return known.first == part.first; }))
                found.push_back(part.first + ": not of this program");
        }
        return found;
    });
}

std::unique_ptr<SQLite::Database> openReader(const std::filesystem::path &path)
{
    return guarded(path, [&] {
        auto database =
            std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READONLY, busyMilliseconds);
        openDefensively(*database);
        return database;
    });
}

} // namespace bandom::workbook
