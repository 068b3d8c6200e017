#pragma once

#include "document/Document.h"
#include "text/BilingualText.h"
#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Order.h"

#include <string>
#include <string_view>
#include <vector>

/// What speaks for and against a cluster, as the meeting lists it before it votes (the guide's section 5.2).
namespace bandom::selection {

enum class Side { Advantage, Disadvantage };

struct ClusterPoint
{
    workbook::Id id;
    workbook::Id meeting;
    Side side = Side::Advantage;
    int position = 0;
    std::optional<std::string> key; ///< of the common point it came from; none: somebody in the room said it
    std::optional<std::string> textEnglish;
    std::optional<std::string> textKhmer;
};

/// The text in the language, or else in the other one.
std::string textOf(const ClusterPoint &point, const text::Language &language);

/// A common point as it ships (resources/templates/cluster-points.json).
struct CommonPoint
{
    Side side = Side::Advantage;
    std::string key; ///< stable, unique on its side
    text::BilingualText text;
};

/// Throws text::TemplateError, which names the point: a key that stands twice, a text that lacks a language.
std::vector<CommonPoint> parseCommonPoints(std::string_view json);

/// Puts those of the common points that the meeting does not have at the end of their lists; how many.
/// Inside of an edit.
int addCommonPoints(const SQLite::Database &database, const workbook::Id &meeting,
                    const std::vector<CommonPoint> &points, const workbook::Environment &environment);

/// Both lists, to print and to lay out in the hall. `at` is when it is made, in ISO 8601.
document::Document clusterPointsReport(const SQLite::Database &database, const text::Language &language,
                                       const std::string &at);

/// The two lists as part of a report, under headings of `level`.
std::vector<document::Block> clusterPointBlocks(const SQLite::Database &database, int level,
                                                const text::Language &language);

} // namespace bandom::selection

namespace bandom::workbook {

template<>
struct Words<selection::Side>
{
    static constexpr std::array words{std::pair{selection::Side::Advantage, "advantage"},
                                      std::pair{selection::Side::Disadvantage, "disadvantage"}};
};

template<>
struct Record<selection::ClusterPoint>
{
    using P = selection::ClusterPoint;
    static constexpr auto table = "cluster_point";
    static constexpr auto columns =
        std::tuple(column("id", &P::id), column("meeting_id", &P::meeting), column("side", &P::side),
                   column("position", &P::position), column("key", &P::key),
                   column("text_en", &P::textEnglish), column("text_km", &P::textKhmer));
    static constexpr auto within = std::tuple(column("meeting_id", &P::meeting), column("side", &P::side));
};

} // namespace bandom::workbook
