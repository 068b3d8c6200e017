#pragma once

#include <string>
#include <vector>

namespace bandom::workbook {

/// One step from a version of the file's format to the next. Never edited once landed.
struct Migration
{
    int version = 0; ///< the version that the file has afterwards
    const char *sql = nullptr;
};

/// What of a table is found by the global search.
struct Searchable
{
    std::string table;
    std::vector<std::string> key;   ///< the primary key's columns
    std::vector<std::string> title; ///< columns that name the record, the first that is not empty is shown
    std::vector<std::string> text;  ///< further columns that are searched
};

/// A column that names a picture by its hash (workbook/Blob.h).
struct BlobColumn
{
    std::string table;
    std::string column;
};

/// The format of the file as its owner, above the steps, assembles it: the workbook itself knows no step.
struct Schema
{
    std::vector<Migration> migrations; ///< in order, the first makes version 1
    std::vector<Searchable> searchables;
    std::vector<BlobColumn> blobs = {}; ///< all there are; none: the format has no pictures

    int version() const { return migrations.empty() ? 0 : migrations.back().version; }
};

/// "BNDM" as the file's application_id, so that `file` and other programs know it.
inline constexpr int applicationId = 0x424e444d;

/// The tables that the workbook keeps for itself: history and the search index. Part of the first migration.
extern const char *const workbookTables;

} // namespace bandom::workbook
