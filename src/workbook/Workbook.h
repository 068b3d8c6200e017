#pragma once

#include "workbook/Changeset.h"
#include "workbook/Environment.h"
#include "workbook/Error.h"
#include "workbook/Existing.h"
#include "workbook/LockFile.h"
#include "workbook/Schema.h"
#include "workbook/SearchIndex.h"
#include "workbook/Statements.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bandom::workbook {

/// One edit as the history keeps it.
struct HistoryEntry
{
    enum class State {
        Done,
        Undone,    ///< can be redone
        Abandoned, ///< was undone, and something else was done since
    };
    Id id;
    std::string at; ///< ISO 8601, UTC
    std::string who;
    std::string machine;
    std::string label;
    State state = State::Done;
};

/// A workbook: one SQLite file that holds all that a team knows.
///
/// There is no Save. An edit() that returned is on the disk, whatever happens next; one that throws changed
/// nothing. Each edit is one transaction, one entry of the history and one notification. The history lies in
/// the file, so that undo and redo survive closing.
///
///     screen --- edit("Score Sesan", [&] { save(...); }) ---> transaction { rows, changeset, search index }
///        ^                                                         |
///        '--------------------- onChange: these tables ------------'
///
/// A workbook lives in one thread. Long work in another opens a read connection of its own (openReader).
class Workbook
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Listener = std::function<void(const Changes &)>;
    /// Ends when the last copy of it goes.
    using Subscription = std::shared_ptr<const Listener>;

    /// A new file with the tables of `schema`; `fill` puts in what every new workbook has, outside of the
    /// history. Throws Error: AlreadyExists, and what open() throws. No file is left behind then.
    static std::unique_ptr<Workbook> create(const std::filesystem::path &path, const Schema &schema,
                                            Environment environment,
                                            const std::function<void(const SQLite::Database &)> &fill = {});

    /// Opens a file. An older format is first copied beside itself, then brought up to date (ReadWrite only;
    /// an older file can't be opened ReadOnly). Throws Error and leaves the file as it was.
    static std::unique_ptr<Workbook> open(const std::filesystem::path &path, Access access,
                                          const Schema &schema, Environment environment);

    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    bool isReadOnly() const { return !m_lock; }
    const Environment &environment() const { return m_environment; }
    const Schema &schema() const { return m_schema; }

    /// For reading at any time, for writing inside of edit() alone: elsewhere writing throws and changes
    /// nothing.
    const SQLite::Database &database() const { return *m_database; }

    /// Does `body` as one change named `label`, a sentence in the language of whoever makes it. Returns what
    /// changed; nothing, and no entry in the history, where `body` changed nothing. What `body` throws passes
    /// through, with the file as before. Throws Error where the change can't be saved. Not to be nested.
    Changes edit(const std::string &label, const std::function<void()> &body);

    /// Takes a record out for good, as when a person asks that nothing about them is kept: `remove` deletes
    /// the record `id` of `table`, and then the history, the search index and the pages of the file that are
    /// no longer used hold nothing of it or of what went with it. It is no entry of the history and can't be
    /// undone; steps that were about it alone are gone, the rest of the others can still be undone, and a
    /// label that names it becomes `label`. Returns what changed. Throws Error; where only the last step, the
    /// writing of the file anew, failed, the record is gone and traces may be left in unused pages.
    Changes erase(const std::string &table, const Id &id, const std::string &label,
                  const std::function<void()> &remove);

    /// What undo() and redo() would take back or do again; none where there is nothing.
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;

    /// Takes back the last edit that stands, or does the last one again that was taken back. Return what
    /// changed; nothing where there was nothing to do. Throw Error.
    Changes undo();
    Changes redo();

    /// The newest first, at most `limit`, beginning after `offset` of them.
    std::vector<HistoryEntry> history(int limit = 200, int offset = 0) const;

    /// How many entries the history has.
    int historySize() const;

    /// What one entry did, row by row.
    std::vector<RowChange> rowChangesOf(const Id &historyEntry) const;

    /// `listener` is told after each edit, undo, redo and restore, in the order of subscription. What it
    /// throws is dropped, since the change stands.
    [[nodiscard]] Subscription onChange(Listener listener);

    /// When the last edit was saved since the file was opened; none where there was none.
    std::optional<std::chrono::system_clock::time_point> lastSaved() const { return m_lastSaved; }

    /// A whole copy at `target`. Without the history nobody sees who wrote or removed what: what a copy for
    /// others is. Not within an edit. A file that is there is replaced whole, where that is wanted, or stays
    /// as it was. Throws Error, leaving no half copy; AlreadyExists for a file that is not to be replaced and
    /// for this very file.
    void saveCopy(const std::filesystem::path &target, bool withHistory,
                  Existing existing = Existing::Refuse) const;

    /// Puts the content of `backup` in place of this file's, after copying this file into the backups folder.
    /// Returns where that copy is. Throws Error, AlreadyExists where `backup` is this very file: then it is
    /// as before.
    std::filesystem::path restoreFrom(const std::filesystem::path &backup);

    std::vector<SearchHit> search(const std::string &query, int limit = 50) const;

    /// Problems that SQLite finds in the file, in its words; empty where it is sound. Reads the whole file.
    std::vector<std::string> problems() const;

private:
    Workbook(std::filesystem::path path, const Schema &schema, Environment environment);

    void openDatabase(int flags);
    void migrate(int from);
    void checkBeforeFirstWrite();
    /// From now on statements are kept, and SQLite refuses to commit what doesn't come from an edit.
    void beginEditing();
    void commit(SQLite::Transaction &transaction);
    void demandNoEdit(const std::string &what) const;
    std::optional<std::string> changesetOf(const Id &historyEntry) const;
    std::optional<HistoryEntry> entryWhere(const char *clause) const;
    Changes travel(const HistoryEntry &entry, HistoryEntry::State to);
    void notify(const Changes &changes);

    std::filesystem::path m_path;
    Schema m_schema;
    Environment m_environment;
    std::unique_ptr<LockFile> m_lock; ///< none: read only
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Statements> m_statements; ///< goes before its database
    std::vector<std::weak_ptr<const Listener>> m_listeners;
    std::optional<std::chrono::system_clock::time_point> m_lastSaved;
    bool m_isEditing = false;
    bool m_isCommitting = false;
    bool m_isChecked = false;
};

/// A second connection that only reads, for work in another thread. Throws Error.
std::unique_ptr<SQLite::Database> openReader(const std::filesystem::path &path);

} // namespace bandom::workbook
