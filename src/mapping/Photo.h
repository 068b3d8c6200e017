#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandom::mapping {

/// A picture of the field work. What the camera knew of the place is not kept; its bytes are in the table
/// `blob`, outside of the history, so that removing a photo can be undone and a file full of pictures does
/// not grow with each change.
struct Photo
{
    workbook::Id id;
    std::string hash; ///< of its bytes, a JPEG
    workbook::Id area;
    workbook::Id activity; ///< the visit; empty: of none in particular
    workbook::Id place;    ///< the official unit; empty: not recorded
    int position = 0;
    std::optional<std::string> captionEnglish;
    std::optional<std::string> captionKhmer;
    std::optional<std::string> placeText; ///< where it was taken, in words
    std::optional<std::chrono::year_month_day> takenOn;
    int width = 0; ///< pixels, as kept
    int height = 0;
};

/// The photos of an area, in the order that people gave them.
std::vector<Photo> photos(const SQLite::Database &database, const workbook::Id &area);

/// Writes a photo with its bytes, the last of its area whatever its position says. Inside of an edit.
void addPhoto(const SQLite::Database &database, Photo photo, std::string_view jpeg);

/// Its bytes, a JPEG; none where the picture is missing from the file.
std::optional<std::string> jpegOf(const SQLite::Database &database, const Photo &photo);

/// The caption in this language, or in the other where there is none; empty where there is none at all.
std::string caption(const Photo &photo, const text::Language &language);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::Photo>
{
    using P = mapping::Photo;
    static constexpr auto table = "photo";
    static constexpr auto columns =
        std::tuple(column("id", &P::id), column("hash", &P::hash), column("area_id", &P::area),
                   column("activity_id", &P::activity), column("place_id", &P::place),
                   column("position", &P::position), column("caption_en", &P::captionEnglish),
                   column("caption_km", &P::captionKhmer), column("place_text", &P::placeText),
                   column("taken_on", &P::takenOn), column("width", &P::width), column("height", &P::height));
    static constexpr auto within = std::tuple(column("area_id", &P::area));
};
