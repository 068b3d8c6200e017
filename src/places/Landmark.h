#pragma once

#include "places/Coordinates.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::places {

enum class LandmarkKind { Market, MeetingPoint, CollectionPoint, Farm, Shop, Water, Other };

/// A point of the map that is no official unit: a market, where one meets, a well.
struct Landmark
{
    workbook::Id id;
    workbook::Id area; ///< empty: it stands on the maps of all areas
    int position = 0;
    LandmarkKind kind = LandmarkKind::Other;
    std::optional<std::string> nameLatin;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<double> latitude;       ///< WGS 84; both or none
    std::optional<double> longitude;
    std::optional<std::string> note; ///< also how the position is known
};

/// The landmarks of an area and those of none, in the order that people gave them.
std::vector<Landmark> landmarks(const SQLite::Database &database, const workbook::Id &area);

std::string name(const Landmark &landmark, const text::Language &language);
std::string name(LandmarkKind kind, const text::Language &language);

/// Where the landmark is; none where that is not known yet.
std::optional<Coordinates> coordinatesOf(const Landmark &landmark);

} // namespace bandom::places

namespace bandom::workbook {

template<>
struct Words<places::LandmarkKind>
{
    using K = places::LandmarkKind;
    static constexpr std::array words{std::pair{K::Market, "market"},
                                      std::pair{K::MeetingPoint, "meeting_point"},
                                      std::pair{K::CollectionPoint, "collection_point"},
                                      std::pair{K::Farm, "farm"},
                                      std::pair{K::Shop, "shop"},
                                      std::pair{K::Water, "water"},
                                      std::pair{K::Other, "other"}};
};

template<>
struct Record<places::Landmark>
{
    using L = places::Landmark;
    static constexpr auto table = "landmark";
    static constexpr auto columns = std::tuple(
        column("id", &L::id), column("area_id", &L::area), column("position", &L::position),
        column("kind", &L::kind), column("name_latin", &L::nameLatin), column("name_km", &L::nameKhmer),
        column("latitude", &L::latitude), column("longitude", &L::longitude), column("note", &L::note));
    static constexpr auto within = std::tuple(column("area_id", &L::area));
};

} // namespace bandom::workbook
