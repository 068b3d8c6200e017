#pragma once

#include "workbook/Schema.h"

#include <filesystem>

namespace bandom::workbook {

/// Reads the first 100 bytes, before SQLite is let near the file, and throws Error where they are not those
/// of a workbook that `schema` can open: NotFound, NoAccess, Device, NotAWorkbook, OtherProgram,
/// NewerVersion, Damaged.
void checkHeader(const std::filesystem::path &path, const Schema &schema);

/// The same without a look at the version and the program: any SQLite database will do.
void checkIsDatabase(const std::filesystem::path &path);

/// Throws Error (ReadOnly) where the file itself can't be written.
void checkWritable(const std::filesystem::path &path);

} // namespace bandom::workbook
