#include "workbook/Erasure.h"

#include "workbook/ChangesetWalk.h"
#include "workbook/Record.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

namespace bandom::workbook {

using changesets::columnNames;
using changesets::newValue;
using changesets::oldValue;
using changesets::textOf;
using changesets::walk;

namespace {

/// A column that refers to another table's record.
struct Reference
{
    std::size_t column;
    std::string parent;
    bool goesAlong; ///< the row goes with the record; else the reference is emptied
};

/// The value where it is a text. Asked for its text, a value of bytes would become text for good.
std::optional<std::string> wordOf(sqlite3_value *value)
{
    return value && sqlite3_value_type(value) == SQLITE_TEXT ? textOf(value) : std::nullopt;
}

/// Knows which rows belong to the erased record.
class Erased
{
public:
    Erased(const SQLite::Database &database, const std::string &table, const Id &record)
        : m_database(database),
          m_table(table)
    {
        m_rows[table].insert(record.text);
    }

    /// Learns the rows of a changeset that go along; true where one is new.
    bool learn(const std::string &changeset)
    {
        bool isNew = false;
        walk(changeset, [&](sqlite3_changeset_iter *row, std::string_view table, int columns, int operation) {
            if (holds(row, table, columns, operation))
                isNew |= m_rows[std::string(table)].insert(keyOf(row, columns, operation)).second;
        });
        return isNew;
    }

    bool holds(sqlite3_changeset_iter *row, std::string_view table, int columns, int operation)
    {
        if (isKnown(table, keyOf(row, columns, operation)))
            return true;
        for (const Reference &reference : referencesOf(table)) {
            const int column = static_cast<int>(reference.column);
            if (!reference.goesAlong || column >= columns)
                continue;
            for (sqlite3_value *value :
                 {oldValue(row, column, operation), newValue(row, column, operation)}) {
                const auto id = wordOf(value);
                if (id && isKnown(reference.parent, *id))
                    return true;
            }
        }
        return false;
    }

    /// Whether a value is a reference to an erased row, in a row that stays.
    bool isEmptied(std::string_view table, int column, sqlite3_value *value)
    {
        const auto id = wordOf(value);
        const auto &references = referencesOf(table);
        return id && std::any_of(references.begin(), references.end(), [&](const Reference &reference) {
                   return reference.column == static_cast<std::size_t>(column) && !reference.goesAlong &&
                          isKnown(reference.parent, *id);
               });
    }

    /// All values that `titles`, columns of the record's own table, ever had.
    void learnTitles(const std::string &changeset, const std::vector<std::string> &titles)
    {
        const std::vector<std::string> names = columnNames(m_database.getHandle(), m_table);
        walk(changeset, [&](sqlite3_changeset_iter *row, std::string_view table, int columns, int operation) {
            if (table != m_table || !isKnown(table, keyOf(row, columns, operation)))
                return;
            for (int column = 0; column < columns; ++column) {
                if (std::find(titles.begin(), titles.end(), names.at(static_cast<std::size_t>(column))) ==
                    titles.end())
                    continue;
                for (sqlite3_value *value :
                     {oldValue(row, column, operation), newValue(row, column, operation)}) {
                    const auto title = wordOf(value);
                    if (title && !title->empty())
                        m_titles.insert(*title);
                }
            }
        });
    }

    bool isNamedIn(const std::string &label) const
    {
        return std::any_of(m_titles.begin(), m_titles.end(),
                           [&](const std::string &title) { return label.find(title) != std::string::npos; });
    }

private:
    bool isKnown(std::string_view table, const std::string &key) const
    {
        const auto rows = m_rows.find(table);
        return rows != m_rows.end() && rows->second.contains(key);
    }

    static std::string keyOf(sqlite3_changeset_iter *row, int columns, int operation)
    {
        unsigned char *isKey = nullptr;
        changesets::check(sqlite3changeset_pk(row, &isKey, nullptr));
        std::string key;
        bool isFirst = true;
        for (int column = 0; column < columns; ++column) {
            if (!isKey[column])
                continue;
            sqlite3_value *value = operation == SQLITE_INSERT ? newValue(row, column, operation)
                                                              : oldValue(row, column, operation);
            key += (isFirst ? "" : "\n") + textOf(value).value_or("");
            isFirst = false;
        }
        return key;
    }

    const std::vector<Reference> &referencesOf(std::string_view table)
    {
        const auto known = m_references.find(table);
        if (known != m_references.end())
            return known->second;
        const std::string name(table);
        const std::vector<std::string> columns = columnNames(m_database.getHandle(), name);
        std::vector<Reference> &references = m_references[name];
        forEachRow(
            m_database, "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)",
            [&](SQLite::Statement &row) {
                const auto column = std::find(columns.begin(), columns.end(), row.getColumn(0).getString());
                const std::string action = row.getColumn(2).getString();
                if (column != columns.end() && (action == "CASCADE" || action == "SET NULL"))
                    references.push_back({static_cast<std::size_t>(column - columns.begin()),
                                          row.getColumn(1).getString(), action == "CASCADE"});
            },
            name);
        return references;
    }

    const SQLite::Database &m_database;
    std::string m_table;
    std::map<std::string, std::set<std::string>, std::less<>> m_rows; ///< by table, their keys
    std::map<std::string, std::vector<Reference>, std::less<>> m_references;
    std::set<std::string> m_titles;
};

/// Writes a changeset in the format that SQLite documents in sqlite3session.c.
class ChangesetWriter
{
public:
    void begin(std::string_view table, int columns, const unsigned char *isKey)
    {
        if (table == m_table)
            return;
        m_table = table;
        m_bytes += 'T';
        number(static_cast<std::uint64_t>(columns));
        m_bytes.append(reinterpret_cast<const char *>(isKey), static_cast<std::size_t>(columns));
        m_bytes += m_table;
        m_bytes += '\0';
    }

    void operation(int operation, int isIndirect)
    {
        m_bytes += static_cast<char>(operation);
        m_bytes += static_cast<char>(isIndirect);
    }

    /// No value: the column is not in the record, which is not NULL.
    void value(sqlite3_value *value, bool isEmptied)
    {
        const int type = !value ? 0 : isEmptied ? SQLITE_NULL : sqlite3_value_type(value);
        m_bytes += static_cast<char>(type);
        if (type == SQLITE_INTEGER) {
            eight(static_cast<std::uint64_t>(sqlite3_value_int64(value)));
        } else if (type == SQLITE_FLOAT) {
            const double real = sqlite3_value_double(value);
            std::uint64_t bits = 0;
            std::memcpy(&bits, &real, sizeof bits);
            eight(bits);
        } else if (type == SQLITE_TEXT || type == SQLITE_BLOB) {
            const auto *bytes = static_cast<const char *>(
                type == SQLITE_TEXT ? static_cast<const void *>(sqlite3_value_text(value))
                                    : sqlite3_value_blob(value));
            const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
            number(size);
            if (size > 0)
                m_bytes.append(bytes, size);
        }
    }

    const std::string &bytes() const { return m_bytes; }

private:
    void eight(std::uint64_t bits)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            m_bytes += static_cast<char>(bits >> shift & 0xff);
    }

    /// Seven bits a byte, the highest first, as SQLite writes lengths.
    void number(std::uint64_t value)
    {
        std::string reversed(1, static_cast<char>(value & 0x7f));
        while ((value >>= 7) != 0)
            reversed += static_cast<char>((value & 0x7f) | 0x80);
        m_bytes.append(reversed.rbegin(), reversed.rend());
    }

    std::string m_bytes;
    std::string m_table;
};

/// The changeset without the rows that are erased.
std::string without(Erased &erased, const std::string &changeset)
{
    ChangesetWriter writer;
    walk(changeset, [&](sqlite3_changeset_iter *row, std::string_view table, int columns, int operation) {
        if (erased.holds(row, table, columns, operation))
            return;
        const char *name = nullptr;
        int isIndirect = 0;
        changesets::check(sqlite3changeset_op(row, &name, &columns, &operation, &isIndirect));
        unsigned char *isKey = nullptr;
        changesets::check(sqlite3changeset_pk(row, &isKey, nullptr));
        writer.begin(table, columns, isKey);
        writer.operation(operation, isIndirect);
        const auto record = [&](auto valueOf) {
            for (int column = 0; column < columns; ++column) {
                sqlite3_value *value = valueOf(row, column, operation);
                writer.value(value, erased.isEmptied(table, column, value));
            }
        };
        if (operation != SQLITE_INSERT)
            record(&oldValue);
        if (operation != SQLITE_DELETE)
            record(&newValue);
    });
    return writer.bytes();
}

} // namespace

void eraseFromHistory(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                      const std::string &table, const Id &record, const std::string &removal,
                      const std::string &label)
{
    const auto forEachEntry = [&](const auto &visit) {
        forEachRow(database, "SELECT position, label, changeset FROM history ORDER BY position",
                   [&](SQLite::Statement &row) {
                       visit(row.getColumn(0).getInt64(), row.getColumn(1).getString(),
                             row.getColumn(2).getString());
                   });
    };
    Erased erased(database, table, record);
    // A row may be known only by what a later entry says of it: so until nothing more is learnt.
    for (bool isNew = true; isNew;) {
        isNew = erased.learn(removal);
        forEachEntry([&](std::int64_t, const std::string &, const std::string &changeset) {
            isNew |= erased.learn(changeset);
        });
    }
    for (const Searchable &searchable : searchables) {
        if (searchable.table != table)
            continue;
        erased.learnTitles(removal, searchable.title);
        forEachEntry([&](std::int64_t, const std::string &, const std::string &changeset) {
            erased.learnTitles(changeset, searchable.title);
        });
    }

    struct Changed
    {
        std::int64_t position;
        std::string label;
        std::string changeset;
    };
    std::vector<Changed> changed;
    forEachEntry([&](std::int64_t position, const std::string &said, const std::string &changeset) {
        std::string rest = without(erased, changeset);
        const bool isNamed = erased.isNamedIn(said);
        if (rest != changeset || isNamed)
            changed.push_back({position, isNamed ? label : said, std::move(rest)});
    });
    for (const Changed &entry : changed) {
        if (entry.changeset.empty()) {
            execute(database, "DELETE FROM history WHERE position = ?", entry.position);
            continue;
        }
        SQLite::Statement update(database, "UPDATE history SET label = ?, changeset = ? WHERE position = ?");
        update.bind(1, entry.label);
        update.bind(2, entry.changeset.data(), static_cast<int>(entry.changeset.size()));
        update.bind(3, entry.position);
        update.exec();
    }
}

} // namespace bandom::workbook
