#include "workbook/Workbook.h"

#include "workbook/Backup.h"
#include "workbook/Blob.h"
#include "workbook/Erasure.h"
#include "workbook/FileHeader.h"
#include "workbook/Guarded.h"
#include "workbook/Record.h"
#include "workbook/Structure.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
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
/// Work in the background can wait until a busy writer on a slow stick lets it in.
constexpr int readerBusyMilliseconds = 15000;

/// Takes a flag down when it goes.
struct FlagDown
{
    bool &flag;
    ~FlagDown() { flag = false; }
};

/// What is deleted while it lives is overwritten.
class SecureDelete
{
public:
    explicit SecureDelete(SQLite::Database &database)
        : m_database(database),
          m_before(value<int>(database, "PRAGMA secure_delete").value_or(0))
    {
        m_database.exec("PRAGMA secure_delete = 1");
    }
    ~SecureDelete()
    {
        m_database.tryExec(m_before == 0   ? "PRAGMA secure_delete = 0"
                           : m_before == 2 ? "PRAGMA secure_delete = FAST"
                                           : "PRAGMA secure_delete = 1");
    }
    SecureDelete(const SecureDelete &) = delete;
    SecureDelete &operator=(const SecureDelete &) = delete;

private:
    SQLite::Database &m_database;
    int m_before;
};

std::filesystem::path journalOf(const std::filesystem::path &path)
{
    std::filesystem::path journal = path;
    journal += "-journal";
    return journal;
}

/// A program that was killed while it wrote left a journal with which its half edit is taken back. A
/// connection that only reads can't do that, and would be refused. Where it can't be done here either,
/// reading says why.
void takeBackHalfEdit(const std::filesystem::path &path, const Environment &environment)
{
    std::error_code ignored;
    if (!std::filesystem::exists(journalOf(path), ignored))
        return;
    try {
        const LockFile lock(path, environment);
        const SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        value<int>(database, "SELECT count(*) FROM sqlite_schema");
    } catch (const Error &) {
        return;
    } catch (const SQLite::Exception &) {
        return;
    }
}

/// A file that is not there yet, for the copy of an older format: nothing of somebody else is replaced.
std::filesystem::path freeName(const std::filesystem::path &workbook, int version)
{
    const std::string ending = ".format-" + std::to_string(version);
    std::filesystem::path path = workbook;
    path.replace_extension(ending + ".bandom");
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(path, ignored); ++number) {
        path = workbook;
        path.replace_extension(ending + "-" + std::to_string(number) + ".bandom");
    }
    return path;
}

} // namespace

Workbook::Workbook(std::filesystem::path path, const Schema &schema, Environment environment)
    : m_path(std::move(path)),
      m_schema(schema),
      m_environment(std::move(environment))
{
}

std::unique_ptr<Workbook> Workbook::create(const std::filesystem::path &path, const Schema &schema,
                                           Environment environment,
                                           const std::function<void(const SQLite::Database &)> &fill)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        throw Error(Error::Kind::AlreadyExists, path, {});
    const std::filesystem::path folder = std::filesystem::absolute(path, ignored).parent_path();
    if (!std::filesystem::is_directory(folder, ignored) || access(folder.c_str(), X_OK) != 0)
        throw Error(Error::Kind::NoAccess, path, folder.string());

    std::unique_ptr<Workbook> workbook(new Workbook(path, schema, std::move(environment)));
    workbook->m_lock = std::make_unique<LockFile>(path, workbook->m_environment);
    try {
        guarded(path, [&] { workbook->openDatabase(SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE); });
        const auto work = [&] {
            SQLite::Transaction transaction(*workbook->m_database, SQLite::TransactionBehavior::IMMEDIATE);
            runMigrations(*workbook->m_database, schema, 0);
            if (fill)
                fill(*workbook->m_database);
            rebuildSearchIndex(*workbook->m_database, schema.searchables);
            transaction.commit();
        };
        guarded(path, work, workbook->m_database->getHandle());
    } catch (...) {
        workbook->m_database.reset();
        std::filesystem::remove(path, ignored);
        std::filesystem::remove(journalOf(path), ignored);
        throw;
    }
    workbook->m_isChecked = true;
    workbook->beginEditing();
    return workbook;
}

std::unique_ptr<Workbook> Workbook::open(const std::filesystem::path &path, Access access,
                                         const Schema &schema, Environment environment)
{
    checkHeader(path, schema);
    std::unique_ptr<Workbook> workbook(new Workbook(path, schema, std::move(environment)));
    if (access == Access::ReadWrite) {
        checkWritable(path);
        workbook->m_lock = std::make_unique<LockFile>(path, workbook->m_environment);
    } else {
        takeBackHalfEdit(path, workbook->m_environment);
    }
    guarded(path, [&] {
        workbook->openDatabase(access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        checkStructure(workbook->database(), path, schema);
        // A rollback journal leaves no side files when somebody copies the workbook to a stick.
        if (access == Access::ReadWrite)
            workbook->m_database->exec("PRAGMA journal_mode = DELETE");
        const int version = value<int>(workbook->database(), "PRAGMA user_version").value_or(0);
        if (version < schema.version()) {
            if (access == Access::ReadOnly)
                throw Error(Error::Kind::OlderFormat, path, {});
            workbook->migrate(version);
        }
    });
    workbook->beginEditing();
    return workbook;
}

void Workbook::openDatabase(int flags)
{
    m_database = std::make_unique<SQLite::Database>(m_path.string(), flags, busyMilliseconds);
    openDefensively(*m_database);
    m_database->exec("PRAGMA synchronous = EXTRA");
    m_database->exec("PRAGMA foreign_keys = ON");
    m_database->exec("PRAGMA cell_size_check = ON");
    m_database->exec("PRAGMA temp_store = MEMORY");
}

void Workbook::beginEditing()
{
    m_statements = std::make_unique<Statements>(*m_database);
    const auto refuse = [](void *isCommitting) { return *static_cast<bool *>(isCommitting) ? 0 : 1; };
    sqlite3_commit_hook(m_database->getHandle(), refuse, &m_isCommitting);
}

void Workbook::commit(SQLite::Transaction &transaction)
{
    m_isCommitting = true;
    const FlagDown guard{m_isCommitting};
    transaction.commit();
}

void Workbook::migrate(int from)
{
    checkBeforeFirstWrite();
    const std::filesystem::path copy = freeName(m_path, from);
    copyDatabase(*m_database, copy);
    try {
        bringUpToDate(*m_database, m_path, m_schema, from);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(copy, ignored);
        throw;
    }
}

void Workbook::checkBeforeFirstWrite()
{
    if (m_isChecked)
        return;
    checkContent(*m_database, m_path);
    m_isChecked = true;
}

void Workbook::demandNoEdit(const std::string &what) const
{
    if (m_isEditing)
        throw std::logic_error("not within an edit: " + what);
}

Changes Workbook::edit(const std::string &label, const std::function<void()> &body)
{
    demandNoEdit(label);
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, label);

    Changes changes;
    {
        m_isEditing = true;
        const FlagDown guard{m_isEditing};
        guarded(
            m_path,
            [&] {
                checkBeforeFirstWrite();
                SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
                Recording recording(m_database->getHandle());
                body();
                // After some failures SQLite rolls back by itself: a body that went on has done only a part.
                if (sqlite3_get_autocommit(m_database->getHandle()))
                    throw Error(Error::Kind::Internal, m_path, "the transaction ended before the edit did");
                const std::string changeset = recording.changeset();
                if (changeset.empty())
                    return;
                const auto now = m_environment.now();
                execute(*m_database, "UPDATE history SET state = 'abandoned' WHERE state = 'undone'");
                Lent insert(*m_database,
                            "INSERT INTO history (id, at, who, machine, label, state, changeset) "
                            "VALUES (?, ?, ?, ?, ?, 'done', ?)");
                bindAll(*insert, m_environment.newId(), isoTime(now), m_environment.user,
                        m_environment.machine, label);
                insert->bindNoCopy(6, changeset.data(), static_cast<int>(changeset.size()));
                insert->exec();
                updateSearchIndex(*m_database, m_schema.searchables, changeset);
                Changes made = changesOf(changeset);
                commit(transaction);
                changes = std::move(made);
                m_lastSaved = now;
            },
            m_database->getHandle());
    }
    notify(changes);
    return changes;
}

Changes Workbook::erase(const std::string &table, const Id &id, const std::string &label,
                        const std::function<void()> &remove)
{
    demandNoEdit(label);
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, label);
    Changes changes;
    const SecureDelete secure(*m_database);
    {
        m_isEditing = true;
        const FlagDown guard{m_isEditing};
        guarded(
            m_path,
            [&] {
                checkBeforeFirstWrite();
                SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
                Recording recording(m_database->getHandle());
                remove();
                const std::string removal = recording.changeset();
                if (removal.empty())
                    return;
                eraseFromHistory(*m_database, m_schema.searchables, table, id, removal, label);
                rebuildSearchIndex(*m_database, m_schema.searchables);
                // The index keeps letters of removed texts until it is made anew.
                m_database->exec("INSERT INTO search_text (search_text) VALUES ('rebuild')");
                Changes made = changesOf(removal);
                commit(transaction);
                changes = std::move(made);
                m_lastSaved = m_environment.now();
            },
            m_database->getHandle());
    }
    if (changes.tables.empty())
        return changes;
    notify(changes);
    // What was deleted now or earlier still lies in pages and parts of pages that are not used.
    guarded(
        m_path,
        [&] {
            m_isCommitting = true;
            const FlagDown guard{m_isCommitting};
            m_database->exec("VACUUM");
        },
        m_database->getHandle());
    return changes;
}

std::optional<HistoryEntry> Workbook::entryWhere(const char *clause) const
{
    const auto entries = guarded(m_path, [&] { return select<HistoryEntry>(*m_database, clause); });
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
    demandNoEdit(entry.label);
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, entry.label);
    const Changes changes = guarded(
        m_path,
        [&] {
            checkBeforeFirstWrite();
            std::string changeset = changesetOf(entry.id).value_or("");
            if (to == HistoryEntry::State::Undone)
                changeset = inverted(changeset);
            Changes made = changesOf(changeset);
            // The changeset holds what foreign keys did as well: left on, they would do it a second time.
            const WithoutForeignKeys guard(*m_database);
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
            commit(transaction);
            m_lastSaved = m_environment.now();
            return made;
        },
        m_database->getHandle());
    notify(changes);
    return changes;
}

std::vector<HistoryEntry> Workbook::history(int limit, int offset) const
{
    return guarded(m_path, [&] {
        return select<HistoryEntry>(*m_database, "ORDER BY position DESC LIMIT ? OFFSET ?", limit, offset);
    });
}

int Workbook::historySize() const
{
    return guarded(m_path,
                   [&] { return value<int>(*m_database, "SELECT count(*) FROM history").value_or(0); });
}

std::optional<std::string> Workbook::changesetOf(const Id &historyEntry) const
{
    return value<std::string>(*m_database, "SELECT changeset FROM history WHERE id = ?", historyEntry);
}

std::vector<RowChange> Workbook::rowChangesOf(const Id &historyEntry) const
{
    return guarded(m_path, [&] {
        const auto changeset = changesetOf(historyEntry);
        return changeset ? rowChanges(m_database->getHandle(), *changeset) : std::vector<RowChange>();
    });
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
        const auto listener = weak.lock();
        if (!listener)
            continue;
        try {
            (*listener)(changes);
        } catch (const std::exception &) {
            // What was saved is saved: to whoever edits, an exception would say the opposite.
            continue;
        }
    }
    std::erase_if(m_listeners, [](const auto &weak) { return weak.expired(); });
}

void Workbook::saveCopy(const std::filesystem::path &target, bool withHistory, Existing existing) const
{
    demandNoEdit(target.string());
    std::error_code ignored;
    if (std::filesystem::equivalent(m_path, target, ignored))
        throw Error(Error::Kind::AlreadyExists, target, "the workbook itself");
    const auto finish = [&](SQLite::Database &copy) {
        if (withHistory)
            return;
        copy.exec("DELETE FROM history");
        removeUnnamedBlobs(copy, m_schema.blobs);
        // The index keeps letters of removed texts, and free pages all that was ever deleted.
        copy.exec("INSERT INTO search_text (search_text) VALUES ('rebuild')");
        copy.exec("VACUUM");
    };
    copyDatabase(*m_database, target, finish, existing);
}

std::filesystem::path Workbook::restoreFrom(const std::filesystem::path &backup)
{
    demandNoEdit(backup.string());
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly, m_path, backup.string());
    std::error_code problem;
    if (std::filesystem::equivalent(m_path, backup, problem))
        throw Error(Error::Kind::AlreadyExists, backup, "the workbook itself");
    checkHeader(backup, m_schema);
    std::unique_ptr<SQLite::Database> source = openReader(backup);
    guarded(backup, [&] {
        checkStructure(*source, backup, m_schema);
        checkContent(*source, backup);
        const int version = value<int>(*source, "PRAGMA user_version").value_or(0);
        if (version < m_schema.version()) {
            // Up to date before it comes in place, so that a migration that fails touches neither file.
            auto inMemory =
                std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            copyPages(*source, *inMemory);
            bringUpToDate(*inMemory, backup, m_schema, version);
            source = std::move(inMemory);
        }
    });

    // Asked before, since nothing may fail after it came in place.
    Changes everything;
    for (const std::string &table : guarded(backup, [&] { return tableNames(*source); }))
        everything.tables.insert(table);

    std::filesystem::create_directories(backupFolder(m_path), problem);
    if (problem)
        throw Error(kindOfSystemError(problem.value()), backupFolder(m_path), problem.message());
    std::string time = isoTime(m_environment.now());
    std::replace(time.begin(), time.end(), ':', '-');
    const std::filesystem::path kept = backupFolder(m_path) / ("before-restore-" + time + ".bandom");
    copyDatabase(*m_database, kept);
    try {
        guarded(
            m_path, [&] { copyPages(*source, *m_database); }, m_database->getHandle());
    } catch (...) {
        std::filesystem::remove(kept, problem);
        throw;
    }
    m_isChecked = true;
    m_lastSaved = m_environment.now();

    notify(everything);
    return kept;
}

std::vector<SearchHit> Workbook::search(const std::string &query, int limit) const
{
    return guarded(m_path, [&] { return workbook::search(*m_database, m_schema.searchables, query, limit); });
}

std::vector<std::string> Workbook::problems() const
{
    return guarded(m_path, [&] { return problemsOf(*m_database, m_schema); });
}

std::unique_ptr<SQLite::Database> openReader(const std::filesystem::path &path)
{
    checkIsDatabase(path);
    return guarded(path, [&] {
        auto database =
            std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READONLY, readerBusyMilliseconds);
        openDefensively(*database);
        return database;
    });
}

} // namespace bandom::workbook
