#include "ui/mapping/ScoreTableView.h"

#include "scoring/Explanation.h"

#include <QStringList>

#include <algorithm>

namespace bandom::ui {

using mapping::ScoredAreas;

namespace {

ScoreTableData::Cell cell(const scoring::CriterionPart &part)
{
    ScoreTableData::Cell result;
    if (part.mean)
        result.value = part.mean->get_d();
    result.notApplicable = part.of == 0;
    return result;
}

} // namespace

ScoreTableData scoreTableData(const ScoredAreas &scored, const std::vector<mapping::ScalePoint> &points,
                              const text::Language &language, const std::vector<mapping::Score> *ofSheet)
{
    const mapping::ScoreText numbers(scored, language);
    ScoreTableData data;
    data.scaleLowest = scored.assessment.lowest;
    data.scaleHighest = scored.assessment.highest;
    data.decimals = ofSheet || scored.sheets.size() <= 1 ? 0 : 1;
    data.note = QString::fromStdString(numbers.openRanks());
    for (const mapping::ScalePoint &point : points)
        data.anchors.push_back(QString::fromStdString(mapping::name(point, language)));

    const bool areWeighted =
        std::any_of(scored.criteria.begin(), scored.criteria.end(), [&](const mapping::Criterion &criterion) {
            return criterion.weight != scored.criteria.front().weight;
        });
    for (const mapping::Criterion &criterion : scored.criteria)
        data.criteria.push_back({QString::fromStdString(mapping::name(criterion, language)),
                                 QString::fromStdString(mapping::question(criterion, language)),
                                 areWeighted ? QStringLiteral("×%1").arg(criterion.weight) : QString()});

    const bool canExplain = !scored.sheets.empty() && scoring::validate(scored.table).empty();
    const auto parts = canExplain ? scoring::explainAll(scored.table, scored.assessment.combination)
                                  : std::vector<std::vector<scoring::CriterionPart>>(scored.areas.size());
    for (std::size_t area = 0; area < scored.areas.size(); ++area) {
        const scoring::Standing &standing = scored.ranking.standings[area];
        ScoreTableData::Area column;
        column.name = QString::fromStdString(scored.areaNames[area]);
        column.total = QStringLiteral("%1 (%2)").arg(QString::fromStdString(numbers.total(area)),
                                                     QString::fromStdString(numbers.cells(area)));
        column.incomplete = !standing.isComplete();
        if (standing.rank)
            column.rank = QString::number(*standing.rank);
        column.tied = numbers.isTied(area);
        column.rankOpen = numbers.canChange(area);
        column.lowest = numbers.share(standing.lowest).value_or(0);
        column.highest = numbers.share(standing.highest).value_or(0);
        for (const scoring::CriterionPart &part : parts[area])
            column.cells.push_back(cell(part));
        column.cells.resize(scored.criteria.size());
        data.areas.push_back(std::move(column));
    }
    if (ofSheet) {
        for (const mapping::Score &score : *ofSheet) {
            const auto area = std::find(scored.areas.begin(), scored.areas.end(), score.area);
            const auto criterion =
                std::find_if(scored.criteria.begin(), scored.criteria.end(),
                             [&](const mapping::Criterion &one) { return one.id == score.criterion; });
            if (area == scored.areas.end() || criterion == scored.criteria.end())
                continue;
            auto &cells = data.areas[static_cast<std::size_t>(area - scored.areas.begin())].cells;
            cells[static_cast<std::size_t>(criterion - scored.criteria.begin())].evidence =
                score.evidence.has_value();
        }
    }
    return data;
}

QString openPoints(const ScoredAreas &scored, const text::Language &language)
{
    const mapping::ScoreText numbers(scored, language);
    std::vector<std::string> sentences = numbers.ties();
    for (std::string &sentence : numbers.incomplete())
        sentences.push_back(std::move(sentence));
    QStringList lines;
    for (const std::string &sentence : sentences)
        lines.append(QString::fromStdString(sentence));
    return lines.join(QLatin1Char('\n'));
}

} // namespace bandom::ui
