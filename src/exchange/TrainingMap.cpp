#include "exchange/TrainingMap.h"

#include "mapping/Template.h"
#include "places/Landmark.h"
#include "places/MapLine.h"
#include "places/Place.h"

#include <nlohmann/json.hpp>

namespace bandom::exchange {

namespace {

using nlohmann::json;
using workbook::Id;

std::string textOf(const json &words, const text::Language &language)
{
    return language.pick(words.at("en").get<std::string>(), words.at("km").get<std::string>());
}

/// [latitude, longitude], as people say it.
places::Coordinates positionOf(const json &from)
{
    const json &at = from.at("at");
    return {at.at(0).get<double>(), at.at(1).get<double>()};
}

template<class Enum>
Enum wordOf(const json &from, const char *key)
{
    const auto word = from.at(key).get<std::string>();
    if (const auto value = workbook::fromWord<Enum>(word))
        return *value;
    throw mapping::TemplateError("unknown " + std::string(key) + " " + word);
}

} // namespace

void writeTrainingMap(const json &from, const std::map<std::string, Id> &areas,
                      const SQLite::Database &database, const workbook::Environment &environment,
                      const text::Language &language)
{
    const std::string roughly = textOf(from.at("positionNote"), language);
    for (const json &position : from.at("places")) {
        const auto latin = position.at("latin").get<std::string>();
        auto found = workbook::select<places::Place>(database, "WHERE name_latin = ? AND level = ?", latin,
                                                     wordOf<places::Level>(position, "level"));
        if (found.size() != 1)
            throw mapping::TemplateError("not one place " + latin);
        places::Place &place = found.front();
        const places::Coordinates at = positionOf(position);
        place.latitude = at.latitude;
        place.longitude = at.longitude;
        place.positionNote = roughly;
        workbook::save(database, place);
    }
    int number = 0;
    for (const json &point : from.at("landmarks")) {
        places::Landmark landmark;
        landmark.id = environment.newId();
        const auto area = areas.find(point.at("area").get<std::string>());
        if (area == areas.end())
            throw mapping::TemplateError("no area for a landmark");
        landmark.area = area->second;
        landmark.position = number++;
        landmark.kind = wordOf<places::LandmarkKind>(point, "kind");
        landmark.nameLatin = point.at("latin").get<std::string>();
        landmark.nameKhmer = point.at("km").get<std::string>();
        const places::Coordinates at = positionOf(point);
        landmark.latitude = at.latitude;
        landmark.longitude = at.longitude;
        landmark.note = roughly;
        workbook::save(database, landmark);
    }
    for (const json &track : from.at("lines")) {
        places::MapLine line;
        line.id = environment.newId();
        line.kind = wordOf<places::MapLineKind>(track, "kind");
        line.name = textOf(track.at("name"), language);
        std::vector<places::Coordinates> corners;
        for (const json &corner : track.at("corners"))
            corners.push_back({corner.at(0).get<double>(), corner.at(1).get<double>()});
        line.points = places::pointsText(corners);
        line.source = textOf(from.at("lineSource"), language);
        workbook::save(database, line);
    }
}

} // namespace bandom::exchange
