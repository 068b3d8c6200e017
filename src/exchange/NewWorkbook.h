#pragma once

#include "text/Language.h"
#include "workbook/Workbook.h"

#include <filesystem>
#include <memory>
#include <string>

namespace bandom::exchange {

/// The template files that a new workbook is made from, as their JSON.
struct Templates
{
    std::string provinces;
    std::string preAssessment;
    std::string interviewGuides;
    std::string selection; ///< criteria that the selection may begin with
};

/// A new workbook with the provinces and the first round of the pre-assessment and the interview guides, and
/// nothing else. Throws workbook::Error and mapping::TemplateError.
std::unique_ptr<workbook::Workbook> createWorkbook(const std::filesystem::path &path,
                                                   const Templates &templates,
                                                   const workbook::Environment &environment);

/// A workbook to learn with: `sampleJson` is resources/sample/training.json, its texts in `language`. It is
/// marked as an exercise, and so is every report made from it. Throws as createWorkbook().
std::unique_ptr<workbook::Workbook> createTrainingWorkbook(const std::filesystem::path &path,
                                                           const Templates &templates,
                                                           const std::string &sampleJson,
                                                           text::LanguageCode language,
                                                           const workbook::Environment &environment);

} // namespace bandom::exchange
