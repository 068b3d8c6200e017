#pragma once

#include "workbook/Schema.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Pictures, kept once under the SHA-256 of their bytes. They are outside of the history: a record that names
/// one can be removed and brought back, and the bytes are never written again. What nothing names any more
/// stays until a copy without the history is made, which leaves it out (Schema::blobs).
namespace bandom::workbook {

/// Keeps `bytes` where they are not there yet; their hash, 64 hexadecimal digits. Inside of an edit that also
/// writes a record with it: an edit that writes nothing else is taken for none.
std::string saveBlob(const SQLite::Database &database, std::string_view bytes);

/// Removes the pictures that none of `columns` names; all stay where there are no columns.
void removeUnnamedBlobs(const SQLite::Database &database, const std::vector<BlobColumn> &columns);

/// The bytes of a hash; none where they are not in the file.
std::optional<std::string> findBlob(const SQLite::Database &database, const std::string &hash);

} // namespace bandom::workbook
