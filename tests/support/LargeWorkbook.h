#pragma once

#include "workbook/Workbook.h"

#include <filesystem>
#include <memory>

namespace bandom::test {

/// How much the large workbook holds: a province's worth of everything.
inline constexpr int largeAreas = 300;
inline constexpr int largeCriteria = 8;
inline constexpr int largeSheets = 42;
inline constexpr int largeStakeholders = 20000; ///< key informants all, and five of them the team as well
inline constexpr int largeScores = 100000;      ///< the last sheet leaves out the last hundred areas
inline constexpr int largeFindings = 8 * largeAreas;

/// Makes the workbook that measurements are taken on, the same one each time: made-up names and scores in one
/// round of the pre-assessment, five areas chosen, findings in each section of each area. Throws as
/// Workbook::create().
std::unique_ptr<workbook::Workbook> makeLargeWorkbook(const std::filesystem::path &path,
                                                      const workbook::Environment &environment);

} // namespace bandom::test
