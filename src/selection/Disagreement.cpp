#include "selection/Disagreement.h"

#include "text/Number.h"

#include <algorithm>

namespace bandom::selection {

using mapping::ScoredAreas;

std::vector<Disagreement> disagreements(const ScoredAreas &scored)
{
    std::vector<Disagreement> result;
    if (scored.sheets.size() < 2 || !scoring::validate(scored.table).empty())
        return result;
    const auto parts = scoring::explainAll(scored.table, scored.assessment.combination);
    for (std::size_t area = 0; area < parts.size(); ++area) {
        for (std::size_t criterion = 0; criterion < parts[area].size(); ++criterion) {
            const auto &spread = parts[area][criterion].spread;
            if (spread && spread->lowest != spread->highest)
                result.push_back({criterion, area, *spread, parts[area][criterion].scored});
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Disagreement &a, const Disagreement &b) {
        const mpq_class one = a.spread.highest - a.spread.lowest;
        const mpq_class other = b.spread.highest - b.spread.lowest;
        return one != other ? one > other : a.spread.standardDeviation > b.spread.standardDeviation;
    });
    return result;
}

std::string disagreementText(const ScoredAreas &scored, const Disagreement &disagreement,
                             const text::Language &language)
{
    return text::fill(language.translate("Disagreement", "%1, %2: from %3 to %4 (scorers: %n)", nullptr,
                                         disagreement.scorers),
                      {scored.areaNames[disagreement.area],
                       mapping::name(scored.criteria[disagreement.criterion], language),
                       text::formatNumber(disagreement.spread.lowest),
                       text::formatNumber(disagreement.spread.highest)});
}

std::vector<std::string> whoGaveWhat(const SQLite::Database &database, const ScoredAreas &scored,
                                     const Disagreement &disagreement, const text::Language &language)
{
    std::vector<std::pair<mpq_class, std::string>> given;
    for (std::size_t sheet = 0; sheet < scored.sheets.size(); ++sheet) {
        const scoring::Cell cell =
            scored.table.sheets[sheet].cells.at(disagreement.criterion, disagreement.area);
        const auto *value = std::get_if<mpq_class>(&cell);
        if (!value)
            continue;
        std::string line = text::fill(
            language.translate("Disagreement", "%1: %2", "a scorer and a score"),
            {mapping::scorerName(database, scored.sheets[sheet], language), text::formatNumber(*value)});
        const auto evidence = workbook::value<std::string>(
            database, "SELECT evidence FROM score WHERE sheet_id = ? AND area_id = ? AND criterion_id = ?",
            scored.sheets[sheet].id, scored.areas[disagreement.area],
            scored.criteria[disagreement.criterion].id);
        if (evidence)
            line += " – " + *evidence;
        given.emplace_back(*value, std::move(line));
    }
    std::stable_sort(given.begin(), given.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> lines;
    for (auto &[value, line] : given)
        lines.push_back(std::move(line));
    return lines;
}

} // namespace bandom::selection
