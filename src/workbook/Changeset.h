#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_session;

namespace bandom::workbook {

/// Which tables a change touched. Screens that show one of them reload.
struct Changes
{
    std::set<std::string, std::less<>> tables;

    bool touches(std::string_view table) const { return tables.contains(table); }
};

/// One row's change, read back from a changeset: what the history page shows.
struct RowChange
{
    enum class Operation { Added, Changed, Removed };
    struct Field
    {
        std::string column;
        std::optional<std::string> before; ///< none: there was no row, or no value
        std::optional<std::string> after;
        bool isKey = false;
    };
    std::string table;
    Operation operation = Operation::Changed;
    std::vector<Field> fields; ///< the key's, and those that differ
};

/// Records what is done to the file's tables while it lives, by SQLite's session extension. The workbook's
/// own tables (history, search) are not recorded.
class Recording
{
public:
    explicit Recording(sqlite3 *database);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /// What changed since the recording began; empty where nothing did.
    std::string changeset();

private:
    sqlite3_session *m_session = nullptr;
};

/// The opposite of a changeset: applied after it, it restores what was.
std::string inverted(const std::string &changeset);

/// Applies a changeset within the transaction that is open, foreign keys being off. Throws std::runtime_error
/// where the rows or tables are not as the changeset expects them; the transaction is then to be rolled back.
void applyChangeset(sqlite3 *database, const std::string &changeset);

Changes changesOf(const std::string &changeset);

/// The rows that a changeset touches, column names looked up in `database`.
std::vector<RowChange> rowChanges(sqlite3 *database, const std::string &changeset);

/// Calls `visit(table, key)` for each row touched, `key` being the primary key's values in column order.
void forEachKey(const std::string &changeset,
                const std::function<void(std::string_view, const std::vector<std::string> &)> &visit);

} // namespace bandom::workbook
