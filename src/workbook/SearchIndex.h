#pragma once

#include "workbook/Schema.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace bandom::workbook {

/// A record that a search found.
struct SearchHit
{
    std::string table;
    std::string id;    ///< the primary key; several columns' values are joined by '/'
    std::string title; ///< may be empty where the record has no name
    std::string text;  ///< the text in which the words stand; empty where they stand in the title
};

/// Brings the index up to date with the rows that `changeset` touched. In the same transaction as the change,
/// so that undo, redo and import are found at once too.
void updateSearchIndex(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                       const std::string &changeset);

/// Makes the index anew from all rows.
void rebuildSearchIndex(const SQLite::Database &database, const std::vector<Searchable> &searchables);

/// The records in which `query` occurs, whatever its spelling (text::fold), at most `limit` of them. A query
/// of no letters finds nothing.
std::vector<SearchHit> search(const SQLite::Database &database, const std::vector<Searchable> &searchables,
                              const std::string &query, int limit = 50);

} // namespace bandom::workbook
