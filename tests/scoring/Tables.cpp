#include "Tables.h"

namespace bandom::test {

using namespace scoring;

Sheet sheet(const std::vector<std::vector<int>> &rows, std::optional<std::string> category)
{
    Sheet result{"sheet", std::move(category),
                 ScoreMatrix(rows.size(), rows.empty() ? 0 : rows.front().size())};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (rows[row][column] == notApplicable)
                result.cells.set(row, column, Cell(NotApplicable{}));
            else if (rows[row][column] != empty)
                result.cells.set(row, column, rows[row][column]);
        }
    }
    return result;
}

ScoreTable table(Scale scale, std::vector<Sheet> sheets)
{
    ScoreTable result;
    result.scale = scale;
    for (std::size_t row = 0; row < sheets.front().cells.criteria(); ++row)
        result.criteria.push_back({"c" + std::to_string(row), "Criterion " + std::to_string(row + 1)});
    for (std::size_t column = 0; column < sheets.front().cells.alternatives(); ++column)
        result.alternatives.push_back({"a" + std::to_string(column), "Area " + std::to_string(column + 1)});
    result.sheets = std::move(sheets);
    return result;
}

ScoreTable guideTable()
{
    return table(
        selectionScale,
        {sheet({{3, 2, 5, 1, 4}, {2, 5, 5, 2, 3}, {2, 1, 5, 2, 3}, {1, 1, 4, 3, 4}, {4, 3, 4, 2, 4}})});
}

bool oneIn(std::mt19937_64 &generator, int of)
{
    return between(generator, 1, of) == 1;
}

int between(std::mt19937_64 &generator, int lowest, int highest)
{
    return std::uniform_int_distribution<int>(lowest, highest)(generator);
}

ScoreTable randomTable(std::mt19937_64 &generator)
{
    const Scale scale = oneIn(generator, 2) ? preAssessmentScale : selectionScale;
    const int criteria = between(generator, 1, 4);
    const int alternatives = between(generator, 1, 6);
    const bool fractions = oneIn(generator, 4);
    const int rarity = between(generator, 2, 12);
    std::vector<Sheet> sheets;
    for (int count = between(generator, 1, 5); count > 0; --count) {
        std::vector<std::vector<int>> rows(static_cast<std::size_t>(criteria));
        for (auto &row : rows) {
            for (int column = 0; column < alternatives; ++column) {
                const int score = between(generator, scale.lowest, scale.highest);
                row.push_back(oneIn(generator, rarity)   ? empty
                              : oneIn(generator, rarity) ? notApplicable
                                                         : score);
            }
        }
        const char *categories[] = {"farmers", "traders", "suppliers"};
        std::optional<std::string> category;
        if (!oneIn(generator, 4))
            category = categories[between(generator, 0, 2)];
        sheets.push_back(sheet(rows, category));
    }
    ScoreTable result = table(scale, std::move(sheets));
    result.wholeScoresOnly = !fractions;
    if (fractions)
        result.sheets[0].cells.set(0, 0,
                                   Cell(mpq_class(scale.lowest + fraction(between(generator, 0, 9), 7))));
    for (Criterion &criterion : result.criteria) {
        if (oneIn(generator, 3))
            criterion.weight = fraction(between(generator, 0, 5), between(generator, 1, 3));
        if (oneIn(generator, 4))
            criterion.direction = Direction::LowerIsBetter;
    }
    result.criteria.front().weight += 1;
    return result;
}

mpq_class fraction(long numerator, long denominator)
{
    mpq_class value(numerator, denominator);
    value.canonicalize();
    return value;
}

} // namespace bandom::test
