#pragma once

#include <string>
#include <vector>

namespace bandom::workbook {

/// One thing that a step asks for. Each step has `progress(workbook, language)`, which returns its checks in
/// the guide's order: the rail, the pages' footers and the home page all show these.
struct Check
{
    std::string page; ///< the page where it is done, such as "areas"
    bool done = false;
    std::string sentence; ///< what is done, or what is missing, in the reader's language
    bool required = true; ///< advice, such as the guide's "at least five areas", doesn't hold a step back
};

/// Whether all that is required is done.
inline bool isComplete(const std::vector<Check> &checks)
{
    for (const Check &check : checks) {
        if (check.required && !check.done)
            return false;
    }
    return true;
}

/// The first check that is not done; null where all are.
inline const Check *firstMissing(const std::vector<Check> &checks)
{
    for (const Check &check : checks) {
        if (!check.done)
            return &check;
    }
    return nullptr;
}

} // namespace bandom::workbook
