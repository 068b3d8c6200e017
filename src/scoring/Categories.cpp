#include "scoring/Categories.h"

#include <map>

namespace bandom::scoring {

std::vector<std::vector<const Sheet *>> categories(const ScoreTable &table, Combination combination)
{
    std::vector<std::vector<const Sheet *>> groups;
    std::map<std::optional<std::string>, std::size_t> groupOf;
    for (const Sheet &sheet : table.sheets) {
        const bool together = combination == Combination::MeanOfScorers;
        const auto [found, isNew] = groupOf.emplace(together ? std::nullopt : sheet.category, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].push_back(&sheet);
    }
    return groups;
}

} // namespace bandom::scoring
