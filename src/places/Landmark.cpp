#include "places/Landmark.h"

namespace bandom::places {

std::vector<Landmark> landmarks(const SQLite::Database &database, const workbook::Id &area)
{
    return workbook::select<Landmark>(
        database, "WHERE area_id = ? OR area_id IS NULL ORDER BY area_id IS NULL, position, id", area);
}

std::optional<Coordinates> coordinatesOf(const Landmark &landmark)
{
    if (!landmark.latitude || !landmark.longitude)
        return std::nullopt;
    return Coordinates{*landmark.latitude, *landmark.longitude};
}

std::string name(const Landmark &landmark, const text::Language &language)
{
    return language.pick(landmark.nameLatin.value_or(""), landmark.nameKhmer.value_or(""));
}

std::string name(LandmarkKind kind, const text::Language &language)
{
    switch (kind) {
    case LandmarkKind::Market:
        return language.translate("Landmarks", "Market");
    case LandmarkKind::MeetingPoint:
        return language.translate("Landmarks", "Meeting point");
    case LandmarkKind::CollectionPoint:
        return language.translate("Landmarks", "Collection point");
    case LandmarkKind::Farm:
        return language.translate("Landmarks", "Farm");
    case LandmarkKind::Shop:
        return language.translate("Landmarks", "Shop");
    case LandmarkKind::Water:
        return language.translate("Landmarks", "Water");
    case LandmarkKind::Other:
        return language.translate("Landmarks", "Other");
    }
    return {};
}

} // namespace bandom::places
