#include "exchange/ScoreTableCsv.h"

#include "exchange/Csv.h"
#include "exchange/ScoreTableWords.h"
#include "scoring/Explanation.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::exchange {

namespace {

using scoring::Cell;
using scoring::Direction;
using text::ParsedNumber;

/// True where `typed` is `computed`, rounded to the decimals that `typed` has.
bool agree(const mpq_class &typed, const mpq_class &computed)
{
    mpz_class power = 1;
    while (power % typed.get_den() != 0)
        power *= 10;
    const mpq_class difference = abs(typed - computed);
    return difference * 2 * power <= 1;
}

/// Reads one file; its members are what the steps hand on.
class Reader
{
public:
    Reader(std::optional<scoring::Scale> scale, const text::Language &language) : m_language(language)
    {
        m_result.scaleInferred = !scale;
        m_result.table.scale = scale.value_or(scoring::selectionScale);
        m_result.table.wholeScoresOnly = false;
    }

    ScoreTableImport read(std::string_view csv)
    {
        const auto file = readCsv(csv);
        if (const auto *problem = std::get_if<CsvProblem>(&file)) {
            m_result.problems.push_back({problem->line, {}, {}, describe(*problem, m_language)});
            return std::move(m_result);
        }
        const auto &rows = std::get<CsvTable>(file).rows;
        if (rows.empty()) {
            refuse({}, m_language.translate("ScoreTableCsv", "The file holds no score table: it is empty."));
            return std::move(m_result);
        }
        if (!readHead(rows.front()))
            return std::move(m_result);
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            readRow(*row);
        checkCriteria();
        settleScores();
        if (m_result.problems.empty())
            compareTotals();
        return std::move(m_result);
    }

private:
    /// A place in the file.
    struct Place
    {
        std::size_t line = 0;
        std::string row;
        std::string column;
    };

    /// A number that was typed into the column of an alternative.
    struct Typed
    {
        Place place;
        std::string text;
        std::size_t criterion = 0; ///< of a score; typed totals have none
        std::size_t alternative = 0;
        ParsedNumber number;
    };

    void refuse(const Place &place, std::string sentence)
    {
        m_result.problems.push_back({place.line, place.row, place.column, std::move(sentence)});
    }

    /// `sentence` names the place by %1 to %3 and what was typed by %4.
    void refuse(const Place &place, const std::string &sentence, const std::string &typed)
    {
        refuse(place, text::fill(sentence, {std::to_string(place.line), place.row, place.column, typed}));
    }

    bool readHead(const CsvRow &row)
    {
        m_heads.clear();
        for (const std::string &field : row.fields)
            m_heads.emplace_back(text::trimmed(field));
        // A spreadsheet may leave empty columns behind the table.
        while (!m_heads.empty() && m_heads.back().empty())
            m_heads.pop_back();
        const std::string line = std::to_string(row.line);
        if (m_heads.empty() || !isCriterionHead(m_heads.front())) {
            const std::string first = m_heads.empty() ? "" : m_heads.front();
            refuse({row.line, {}, first},
                   text::fill(
                       m_language.translate("ScoreTableCsv",
                                            "Line %1: the head row begins with “%2”, not with “criterion”."),
                       {line, first}));
            return false;
        }
        for (std::size_t column = 1; column < m_heads.size(); ++column)
            readHead(row.line, column);
        if (m_result.table.alternatives.empty()) {
            refuse({row.line, {}, {}},
                   text::fill(m_language.translate("ScoreTableCsv",
                                                   "Line %1: the head row names nothing to be ranked."),
                              {line}));
        }
        return m_result.problems.empty();
    }

    void readHead(std::size_t line, std::size_t column)
    {
        const std::string &head = m_heads[column];
        auto &alternatives = m_result.table.alternatives;
        const auto isHead = [&](const std::string &other) { return text::sameText(other, head); };
        if (head.empty()) {
            refuse({line, {}, {}},
                   text::fill(m_language.translate("ScoreTableCsv",
                                                   "Line %1: column %2 of the head row has no name."),
                              {std::to_string(line), std::to_string(column + 1)}));
        } else if (std::any_of(m_heads.begin(), m_heads.begin() + static_cast<std::ptrdiff_t>(column),
                               isHead)) {
            refuse(
                {line, {}, head},
                text::fill(m_language.translate("ScoreTableCsv", "Line %1: the head row names “%2” twice."),
                           {std::to_string(line), head}));
        } else if (isWeightHead(head)) {
            m_weightColumn = column;
        } else if (isDirectionHead(head)) {
            m_directionColumn = column;
        } else {
            m_columns.push_back(column);
            alternatives.push_back({head, head});
        }
    }

    void readRow(const CsvRow &row)
    {
        std::vector<std::string> cells;
        for (const std::string &field : row.fields)
            cells.emplace_back(text::trimmed(field));
        if (std::all_of(cells.begin(), cells.end(), [](const std::string &cell) { return cell.empty(); }))
            return;
        while (cells.size() > m_heads.size() && cells.back().empty())
            cells.pop_back();
        const std::string &name = cells.front();
        if (cells.size() != m_heads.size()) {
            refuse({row.line, name, {}},
                   text::fill(m_language.translate("ScoreTableCsv",
                                                   "Line %1 (%2) has %3 cells, the head row has %4."),
                              {std::to_string(row.line), name, std::to_string(cells.size()),
                               std::to_string(m_heads.size())}));
        } else if (name.empty()) {
            refuse({row.line, {}, m_heads.front()},
                   text::fill(m_language.translate("ScoreTableCsv", "Line %1 has no name of a criterion."),
                              {std::to_string(row.line)}));
        } else if (isTotalName(name)) {
            readNumbers(row.line, cells, m_totals);
        } else if (!isRankName(name)) {
            readCriterion(row.line, cells);
        }
    }

    void readCriterion(std::size_t line, const std::vector<std::string> &cells)
    {
        scoring::Criterion criterion{cells.front(), cells.front(), 1, Direction::HigherIsBetter};
        auto &criteria = m_result.table.criteria;
        if (std::any_of(criteria.begin(), criteria.end(), [&](const scoring::Criterion &other) {
                return text::sameText(other.name, criterion.name);
            })) {
            refuse({line, criterion.name, m_heads.front()},
                   text::fill(m_language.translate("ScoreTableCsv",
                                                   "Line %1 names the criterion “%2” a second time."),
                              {std::to_string(line), criterion.name}));
            return;
        }
        if (m_weightColumn)
            readWeight({line, criterion.name, m_heads[*m_weightColumn]}, cells[*m_weightColumn], criterion);
        if (m_directionColumn)
            readDirection({line, criterion.name, m_heads[*m_directionColumn]}, cells[*m_directionColumn],
                          criterion);
        criteria.push_back(std::move(criterion));
        readNumbers(line, cells, m_scores);
    }

    void readWeight(const Place &place, const std::string &typed, scoring::Criterion &criterion)
    {
        const ParsedNumber number = text::parseNumber(typed);
        if (number.kind == ParsedNumber::Kind::Empty) {
            m_withoutWeight.push_back(place);
            return;
        }
        ++m_weights;
        if (number.kind == ParsedNumber::Kind::Ambiguous)
            refuseAmbiguous(place, typed, number);
        else if (!number.isNumber() || number.value < 0)
            refuse(
                place,
                m_language.translate("ScoreTableCsv",
                                     "Line %1 (%2), column “%3”: “%4” is no weight. A weight is 0 or more."),
                typed);
        else
            criterion.weight = number.value;
    }

    void readDirection(const Place &place, const std::string &typed, scoring::Criterion &criterion)
    {
        if (const auto direction = directionOf(typed))
            criterion.direction = *direction;
        else
            refuse(place,
                   m_language.translate(
                       "ScoreTableCsv",
                       "Line %1 (%2), column “%3”: “%4” is no direction. Write higher or lower."),
                   typed);
    }

    /// Reads the cells under the alternatives; those of a criterion belong to the last one read.
    void readNumbers(std::size_t line, const std::vector<std::string> &cells, std::vector<Typed> &numbers)
    {
        const std::size_t criterion =
            m_result.table.criteria.empty() ? 0 : m_result.table.criteria.size() - 1;
        for (std::size_t alternative = 0; alternative < m_columns.size(); ++alternative) {
            const std::size_t column = m_columns[alternative];
            const std::string &cell = cells[column];
            const bool isScore = &numbers == &m_scores;
            if (isNotScored(cell))
                continue;
            if (isNotApplicable(cell)) {
                if (isScore)
                    m_notApplicable.emplace_back(criterion, alternative);
                continue;
            }
            numbers.push_back({{line, cells.front(), m_heads[column]},
                               cell,
                               criterion,
                               alternative,
                               text::parseNumber(cell)});
        }
    }

    void checkCriteria()
    {
        if (m_weights > 0) {
            for (const Place &place : m_withoutWeight)
                refuse(place,
                       m_language.translate(
                           "ScoreTableCsv",
                           "Line %1 (%2), column “%3”: the weight is missing, others have one."),
                       {});
        }
        const auto &criteria = m_result.table.criteria;
        if (criteria.empty() && m_result.problems.empty())
            refuse({},
                   m_language.translate("ScoreTableCsv", "The file holds no criterion below its head row."));
        else if (m_result.problems.empty() &&
                 std::all_of(criteria.begin(), criteria.end(),
                             [](const scoring::Criterion &criterion) { return criterion.weight == 0; }))
            refuse({}, m_language.translate("ScoreTableCsv", "No criterion has a weight above 0."));
    }

    void settleScores()
    {
        scoring::Scale &scale = m_result.table.scale;
        if (m_result.scaleInferred && std::any_of(m_scores.begin(), m_scores.end(), [](const Typed &score) {
                return score.number.isNumber() && score.number.value < 1;
            }))
            scale = scoring::preAssessmentScale;

        scoring::ScoreMatrix cells(m_result.table.criteria.size(), m_result.table.alternatives.size());
        for (const auto &[criterion, alternative] : m_notApplicable)
            cells.set(criterion, alternative, Cell(scoring::NotApplicable{}));
        for (const Typed &score : m_scores) {
            const ParsedNumber number = score.number.within(scale.lowest, scale.highest);
            if (number.kind == ParsedNumber::Kind::Ambiguous) {
                refuseAmbiguous(score.place, score.text, number);
            } else if (!number.isNumber()) {
                refuse(score.place,
                       m_language.translate("ScoreTableCsv", "Line %1 (%2), column “%3”: “%4” is no score."),
                       score.text);
            } else if (!scale.contains(number.value)) {
                refuse(score.place,
                       text::fill(m_language.translate(
                                      "ScoreTableCsv",
                                      "Line %1 (%2), column “%3”: %4 is outside of the scale from %5 to %6."),
                                  {std::to_string(score.place.line), score.place.row, score.place.column,
                                   score.text, std::to_string(scale.lowest), std::to_string(scale.highest)}));
            } else {
                cells.set(score.criterion, score.alternative, Cell(number.value));
            }
        }
        m_result.table.sheets.push_back({"sheet", std::nullopt, std::move(cells)});

        for (const Typed &total : m_totals) {
            if (total.number.kind == ParsedNumber::Kind::Ambiguous)
                refuseAmbiguous(total.place, total.text, total.number);
            else if (!total.number.isNumber())
                refuse(total.place,
                       m_language.translate("ScoreTableCsv", "Line %1 (%2), column “%3”: “%4” is no total."),
                       total.text);
        }
    }

    void refuseAmbiguous(const Place &place, const std::string &typed, const ParsedNumber &number)
    {
        const auto written = [](const mpq_class &value) { return text::formatNumberShort(value, 40); };
        refuse(place,
               text::fill(m_language.translate("ScoreTableCsv",
                                               "Line %1 (%2), column “%3”: “%4” can be read as %5 or as %6."),
                          {std::to_string(place.line), place.row, place.column, typed,
                           written(number.readings[0]), written(number.readings[1])}));
    }

    void compareTotals()
    {
        for (const Typed &total : m_totals) {
            std::optional<mpq_class> computed;
            for (const auto &part :
                 scoring::explain(m_result.table, scoring::Combination::MeanOfScorers, total.alternative)) {
                if (part.contribution)
                    computed = computed.value_or(0) + *part.contribution;
            }
            if (!computed || !agree(total.number.value, *computed))
                m_result.differences.push_back({total.alternative, total.number.value, computed});
        }
    }

    const text::Language &m_language;
    ScoreTableImport m_result;
    std::vector<std::string> m_heads;
    std::optional<std::size_t> m_weightColumn;
    std::optional<std::size_t> m_directionColumn;
    std::vector<std::size_t> m_columns; ///< of the alternatives
    std::vector<Place> m_withoutWeight;
    int m_weights = 0;
    std::vector<Typed> m_scores;
    std::vector<Typed> m_totals;
    std::vector<std::pair<std::size_t, std::size_t>> m_notApplicable;
};

} // namespace

ScoreTableImport readScoreTable(std::string_view csv, std::optional<scoring::Scale> scale,
                                const text::Language &language)
{
    return Reader(scale, language).read(csv);
}

std::string describe(const TypedTotal &difference, const scoring::ScoreTable &table,
                     const text::Language &language)
{
    const std::string &name = table.alternatives.at(difference.alternative).name;
    const std::string typed = text::formatNumberShort(difference.typed, 4);
    if (!difference.computed) {
        return text::fill(language.translate("ScoreTableCsv", "%1: the sheet says %2, its cells are empty."),
                          {name, typed});
    }
    return text::fill(language.translate("ScoreTableCsv", "%1: the sheet says %2, its cells give %3."),
                      {name, typed, text::formatNumberShort(*difference.computed, 4)});
}

} // namespace bandom::exchange
