#include "selection/ScoreTableBlocks.h"

#include "mapping/ReportParts.h"
#include "selection/FirmnessText.h"

#include <algorithm>

namespace bandom::selection {

using document::Block;
using document::Heading;
using document::Paragraph;
using document::plain;
using document::Table;
using mapping::ScoredAreas;

Table scoreTable(const ScoredAreas &scored, const text::Language &language)
{
    const mapping::ScoreText numbers(scored, language);
    const auto parts = scoring::explainAll(scored.table, scored.assessment.combination);
    int decimals = 0;
    for (const auto &ofArea : parts)
        decimals = std::max(decimals, mapping::decimalsOfMeans(ofArea));
    const mpq_class range = scored.assessment.highest - scored.assessment.lowest;

    Table table;
    table.columns.push_back({language.translate("SelectionReport", "Criterion"), Table::Align::Start, 2.6});
    for (const std::string &area : scored.areaNames)
        table.columns.push_back({area, Table::Align::Centre, 1.2});
    for (std::size_t i = 0; i < scored.criteria.size(); ++i) {
        Table::Row row;
        row.cells.push_back({plain(mapping::name(scored.criteria[i], language)), {}, {}});
        for (const auto &ofArea : parts) {
            const auto &mean = ofArea[i].mean;
            const auto shade =
                mean ? std::optional(mpq_class((*mean - scored.assessment.lowest) / range).get_d())
                     : std::nullopt;
            row.cells.push_back({mapping::meanText(ofArea[i], decimals, language), shade, {}});
        }
        table.rows.push_back(std::move(row));
    }
    const auto summary = [&](std::string head, const auto &cell) {
        Table::Row row;
        row.emphasised = true;
        row.cells.push_back({plain(std::move(head)), {}, {}});
        for (std::size_t area = 0; area < scored.areas.size(); ++area)
            row.cells.push_back(cell(area));
        table.rows.push_back(std::move(row));
    };
    summary(language.translate("Report", "Total"), [&](std::size_t area) {
        return Table::Cell{
            plain(numbers.total(area)), {}, numbers.share(scored.ranking.standings[area].total)};
    });
    summary(language.translate("Report", "Scores"), [&](std::size_t area) {
        return Table::Cell{plain(numbers.cells(area)), {}, {}};
    });
    summary(language.translate("Report", "Rank"), [&](std::size_t area) {
        return Table::Cell{plain(numbers.markedRank(area)), {}, {}};
    });
    return table;
}

std::vector<Block> firmnessBlocks(const ScoredAreas &scored, const text::Language &language, int level)
{
    const FirmnessText text = firmnessText(scored, language);
    std::vector<Block> blocks{Paragraph{plain(text.first), Paragraph::Role::Body}};
    if (!text.open.empty())
        blocks.emplace_back(Paragraph{plain(text.open), Paragraph::Role::Body});
    const auto section = [&](std::string heading, const std::vector<std::string> &sentences) {
        if (sentences.empty() || sentences.front().empty())
            return;
        blocks.emplace_back(Heading{level, std::move(heading), {}});
        if (sentences.size() == 1) {
            blocks.emplace_back(Paragraph{plain(sentences.front()), Paragraph::Role::Body});
            return;
        }
        document::List list;
        for (const std::string &sentence : sentences)
            list.items.push_back(plain(sentence));
        blocks.emplace_back(std::move(list));
    };
    section(language.translate("FirmnessText", "If a criterion counted more or less"), text.weights);
    section(language.translate("FirmnessText", "If one score were another"), {text.smallestChange});
    section(language.translate("FirmnessText", "If one category of stakeholders had not scored"),
            text.withoutCategories);
    section(language.translate("FirmnessText", "Whether the scorers agree"), {text.agreement});
    return blocks;
}

} // namespace bandom::selection
