#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <vector>

namespace bandom::ui {

/// What importing a file would do, for the command line.
struct FileImport
{
    std::vector<std::string> lines; ///< what would happen, then each row that is refused or unsure
    std::string problem;            ///< why nothing of the file can be read; empty: it can be
    std::string label;              ///< of the edit
    std::function<void()> write;    ///< does it, inside of an edit; none: there is nothing to do
};

/// The kinds of files that can be imported, by their names on the command line.
std::vector<std::string> importKinds();

/// Reads a file of one of importKinds(); changes nothing. The database and the environment outlive the plan.
FileImport planImport(const std::string &kind, const std::string &content, const SQLite::Database &database,
                      const workbook::Environment &environment, const text::Language &language);

} // namespace bandom::ui
