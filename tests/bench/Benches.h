#pragma once

#include <filesystem>

/// The measurements, each printed as it is made. `folder` is on the disk that is measured and holds the large
/// workbook, "large.bandom", which each leaves as it is.
namespace bandom::bench {

/// A score saved with its history against the same row by bare SQLite.
void measureEdit(const std::filesystem::path &folder);

/// A ranking against adding the same numbers up.
void measureRanking();

/// The program's start on the large workbook against that of an empty Qt window, both to the first painted
/// page: where DISPLAY names an X server on it, and without one.
void measureStart(const std::filesystem::path &folder);

/// What a page of a report costs, for reports of three lengths.
void measureExport(const std::filesystem::path &folder);

} // namespace bandom::bench
