#include "scoring/ScoreTable.h"

#include <algorithm>

namespace bandom::scoring {

namespace {

using Kind = TableProblem::Kind;

void checkCells(const ScoreTable &table, std::size_t sheet, std::vector<TableProblem> &problems)
{
    const ScoreMatrix &cells = table.sheets[sheet].cells;
    for (std::size_t criterion = 0; criterion < cells.criteria(); ++criterion) {
        for (std::size_t alternative = 0; alternative < cells.alternatives(); ++alternative) {
            const Cell cell = cells.at(criterion, alternative);
            const auto *value = std::get_if<mpq_class>(&cell);
            if (!value)
                continue;
            if (!table.scale.contains(*value))
                problems.push_back({Kind::OutsideScale, sheet, criterion, alternative});
            if (table.wholeScoresOnly && value->get_den() != 1)
                problems.push_back({Kind::NotWhole, sheet, criterion, alternative});
        }
    }
}

} // namespace

std::vector<TableProblem> validate(const ScoreTable &table)
{
    std::vector<TableProblem> problems;
    if (table.scale.highest <= table.scale.lowest)
        problems.push_back({Kind::EmptyScale, {}, {}, {}});
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        if (table.criteria[criterion].weight < 0)
            problems.push_back({Kind::NegativeWeight, {}, criterion, {}});
    }
    if (std::none_of(table.criteria.begin(), table.criteria.end(),
                     [](const Criterion &criterion) { return criterion.weight > 0; }))
        problems.push_back({Kind::NothingCounts, {}, {}, {}});
    for (std::size_t sheet = 0; sheet < table.sheets.size(); ++sheet) {
        const ScoreMatrix &cells = table.sheets[sheet].cells;
        if (cells.criteria() == table.criteria.size() && cells.alternatives() == table.alternatives.size())
            checkCells(table, sheet, problems);
        else
            problems.push_back({Kind::WrongSize, sheet, {}, {}});
    }
    return problems;
}

} // namespace bandom::scoring
