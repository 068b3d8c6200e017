#include "workbook/Blob.h"

#include "workbook/Record.h"
#include "workbook/Sha256.h"

namespace bandom::workbook {

std::string saveBlob(const SQLite::Database &database, std::string_view bytes)
{
    const std::string hash = sha256(bytes);
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)");
    insert.bind(1, hash);
    insert.bindNoCopy(2, bytes.data(), static_cast<int>(bytes.size()));
    insert.exec();
    return hash;
}

void removeUnnamedBlobs(const SQLite::Database &database, const std::vector<BlobColumn> &columns)
{
    if (columns.empty())
        return;
    // The names are the program's own (Schema): no input comes near them.
    std::string named;
    for (const BlobColumn &column : columns)
        named += (named.empty() ? "SELECT " : " UNION SELECT ") + column.column + " FROM " + column.table +
                 " WHERE " + column.column + " IS NOT NULL";
    execute(database, ("DELETE FROM blob WHERE hash NOT IN (" + named + ")").c_str());
}

std::optional<std::string> findBlob(const SQLite::Database &database, const std::string &hash)
{
    return value<std::string>(database, "SELECT bytes FROM blob WHERE hash = ?", hash);
}

} // namespace bandom::workbook
