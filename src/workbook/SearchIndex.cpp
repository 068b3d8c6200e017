#include "workbook/SearchIndex.h"

#include "text/Fold.h"
#include "workbook/Changeset.h"
#include "workbook/Record.h"

#include <algorithm>

namespace bandom::workbook {

namespace {

std::string joined(const std::vector<std::string> &parts, const char *separator)
{
    std::string result;
    for (const std::string &part : parts)
        result += (result.empty() ? "" : separator) + part;
    return result;
}

/// The columns' values of the record; empty strings where there is nothing, and nothing at all without the
/// record.
std::vector<std::string> valuesOf(const SQLite::Database &database, const Searchable &searchable,
                                  const std::vector<std::string> &columns,
                                  const std::vector<std::string> &key)
{
    // Table and columns are names of our schema, never input.
    Lent lent(database, "SELECT " + joined(columns, ", ") + " FROM " + searchable.table + " WHERE " +
                            joined(searchable.key, " = ? AND ") + " = ?");
    SQLite::Statement &statement = *lent;
    for (std::size_t i = 0; i < key.size(); ++i)
        statement.bind(static_cast<int>(i + 1), key[i]);
    std::vector<std::string> values;
    if (statement.executeStep()) {
        for (int i = 0; i < statement.getColumnCount(); ++i)
            values.push_back(statement.getColumn(i).getString());
    }
    return values;
}

std::vector<std::string> shownColumns(const Searchable &searchable)
{
    std::vector<std::string> columns = searchable.title;
    columns.insert(columns.end(), searchable.text.begin(), searchable.text.end());
    return columns;
}

void index(const SQLite::Database &database, const Searchable &searchable,
           const std::vector<std::string> &key)
{
    const std::string id = joined(key, "/");
    if (const auto number = value<std::int64_t>(
            database, "SELECT number FROM search_entry WHERE record_table = ? AND record_id = ?",
            searchable.table, id)) {
        execute(database, "DELETE FROM search_text WHERE rowid = ?", *number);
        execute(database, "DELETE FROM search_entry WHERE number = ?", *number);
    }
    const std::vector<std::string> values = valuesOf(database, searchable, shownColumns(searchable), key);
    // Each value is a line, which no folded query spans.
    std::string body;
    for (const std::string &value : values) {
        const std::string folded = text::fold(value);
        if (!folded.empty())
            body += (body.empty() ? "" : "\n") + folded;
    }
    if (body.empty())
        return;
    const auto titleEnd = values.begin() + static_cast<std::ptrdiff_t>(searchable.title.size());
    const auto title =
        std::find_if(values.begin(), titleEnd, [](const std::string &text) { return !text.empty(); });
    execute(database, "INSERT INTO search_entry (record_table, record_id, title) VALUES (?, ?, ?)",
            searchable.table, id, title == titleEnd ? std::string() : *title);
    execute(database, "INSERT INTO search_text (rowid, body) VALUES (last_insert_rowid(), ?)", body);
}

std::vector<std::string> split(const std::string &id)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = id.find('/'); end != std::string::npos; end = id.find('/', begin)) {
        parts.push_back(id.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(id.substr(begin));
    return parts;
}

const Searchable *searchableOf(const std::vector<Searchable> &searchables, std::string_view table)
{
    const auto found = std::find_if(searchables.begin(), searchables.end(),
                                    [&](const Searchable &searchable) { return searchable.table == table; });
    return found == searchables.end() ? nullptr : &*found;
}

} // namespace

void updateSearchIndex(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                       const std::string &changeset)
{
    forEachKey(changeset, [&](std::string_view table, const std::vector<std::string> &key) {
        if (const Searchable *searchable = searchableOf(searchables, table))
            index(database, *searchable, key);
    });
}

void rebuildSearchIndex(const SQLite::Database &database, const std::vector<Searchable> &searchables)
{
    execute(database, "DELETE FROM search_text");
    execute(database, "DELETE FROM search_entry");
    for (const Searchable &searchable : searchables) {
        const std::string sql = "SELECT " + joined(searchable.key, ", ") + " FROM " + searchable.table;
        forEachRow(database, sql.c_str(), [&](const SQLite::Statement &row) {
            std::vector<std::string> key;
            for (int i = 0; i < row.getColumnCount(); ++i)
                key.push_back(row.getColumn(i).getString());
            index(database, searchable, key);
        });
    }
}

std::vector<SearchHit> search(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                              const std::string &query, int limit)
{
    const std::string folded = text::fold(query);
    // FTS5 reads a query up to the first zero byte, and would miss the closing quote.
    if (folded.empty() || folded.find('\0') != std::string::npos)
        return {};
    // Fewer than three characters are no trigram: then every text is read, which instr() does as well.
    constexpr const char *byTrigram = "SELECT e.record_table, e.record_id, e.title FROM search_text t "
                                      "JOIN search_entry e ON e.number = t.rowid "
                                      "WHERE search_text MATCH '\"' || replace(?1, '\"', '\"\"') || '\"' "
                                      "ORDER BY e.number LIMIT ?2";
    constexpr const char *byReading = "SELECT e.record_table, e.record_id, e.title FROM search_text t "
                                      "JOIN search_entry e ON e.number = t.rowid "
                                      "WHERE instr(t.body, ?1) > 0 ORDER BY e.number LIMIT ?2";
    const auto characters =
        std::count_if(folded.begin(), folded.end(), [](char c) { return (c & 0xc0) != 0x80; });
    std::vector<SearchHit> hits;
    forEachRow(
        database, characters < 3 ? byReading : byTrigram,
        [&](SQLite::Statement &row) {
            SearchHit hit{
                row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(), {}};
            const Searchable *searchable = searchableOf(searchables, hit.table);
            if (searchable && text::fold(hit.title).find(folded) == std::string::npos) {
                for (const std::string &text :
                     valuesOf(database, *searchable, shownColumns(*searchable), split(hit.id))) {
                    if (text::fold(text).find(folded) != std::string::npos) {
                        hit.text = text;
                        break;
                    }
                }
            }
            hits.push_back(std::move(hit));
        },
        folded, limit);
    return hits;
}

} // namespace bandom::workbook
