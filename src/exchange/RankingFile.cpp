#include "exchange/RankingFile.h"

#include "exchange/Csv.h"
#include "text/Number.h"

#include <nlohmann/json.hpp>

namespace bandom::exchange {

namespace {

using nlohmann::ordered_json;

/// Whole values as JSON integers, others as the nearest double, nothing as null.
ordered_json number(const std::optional<mpq_class> &value)
{
    if (!value)
        return nullptr;
    if (value->get_den() == 1 && value->get_num().fits_slong_p())
        return value->get_num().get_si();
    return value->get_d();
}

std::string plain(const std::optional<mpq_class> &value)
{
    return value ? text::plainNumber(*value, 4) : std::string();
}

} // namespace

std::string rankingJson(const scoring::ScoreTable &table, const scoring::Ranking &ranking,
                        const std::vector<TypedTotal> &differences)
{
    const auto name = [&](std::size_t alternative) { return table.alternatives.at(alternative).name; };

    ordered_json alternatives = ordered_json::array();
    for (const std::size_t alternative : ranking.order) {
        const scoring::Standing &standing = ranking.standings[alternative];
        alternatives.push_back(
            {{"name", name(alternative)},
             {"total", number(standing.total)},
             {"lowest", number(standing.lowest)},
             {"highest", number(standing.highest)},
             {"rank", standing.rank ? ordered_json(*standing.rank) : ordered_json(nullptr)},
             {"scored", standing.scored},
             {"of", standing.of},
             {"complete", standing.isComplete()}});
    }
    ordered_json ties = ordered_json::array();
    for (const auto &tie : ranking.ties) {
        ordered_json names = ordered_json::array();
        for (const std::size_t alternative : tie)
            names.push_back(name(alternative));
        ties.push_back(std::move(names));
    }

    ordered_json root = ordered_json::object();
    root["scale"] = {{"lowest", table.scale.lowest}, {"highest", table.scale.highest}};
    root["alternatives"] = std::move(alternatives);
    root["ties"] = std::move(ties);
    for (const TypedTotal &difference : differences) {
        root["typedTotals"].push_back({{"name", name(difference.alternative)},
                                       {"typed", number(difference.typed)},
                                       {"computed", number(difference.computed)}});
    }
    // Names may hold anything that somebody once pasted.
    return root.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

std::string rankingCsv(const scoring::ScoreTable &table, const scoring::Ranking &ranking,
                       const text::Language &language)
{
    std::vector<std::vector<std::string>> rows = {
        {language.translate("RankingFile", "Rank"), language.translate("RankingFile", "Name"),
         language.translate("RankingFile", "Total"),
         language.translate("RankingFile", "Lowest possible total"),
         language.translate("RankingFile", "Highest possible total"),
         language.translate("RankingFile", "Cells scored"),
         language.translate("RankingFile", "Cells to score")}};
    for (const std::size_t alternative : ranking.order) {
        const scoring::Standing &standing = ranking.standings[alternative];
        rows.push_back({standing.rank ? std::to_string(*standing.rank) : std::string(),
                        table.alternatives.at(alternative).name, plain(standing.total),
                        plain(standing.lowest), plain(standing.highest), std::to_string(standing.scored),
                        std::to_string(standing.of)});
    }
    return writeCsv(rows);
}

} // namespace bandom::exchange
