#include "mapping/Photo.h"

#include "workbook/Blob.h"

namespace bandom::mapping {

using workbook::Id;

std::vector<Photo> photos(const SQLite::Database &database, const Id &area)
{
    return workbook::select<Photo>(database, "WHERE area_id = ? ORDER BY position, id", area);
}

void addPhoto(const SQLite::Database &database, Photo photo, std::string_view jpeg)
{
    photo.hash = workbook::saveBlob(database, jpeg);
    photo.position =
        workbook::value<int>(database, "SELECT coalesce(max(position) + 1, 0) FROM photo WHERE area_id = ?",
                             photo.area)
            .value_or(0);
    workbook::save(database, photo);
}

std::optional<std::string> jpegOf(const SQLite::Database &database, const Photo &photo)
{
    return workbook::findBlob(database, photo.hash);
}

std::string caption(const Photo &photo, const text::Language &language)
{
    return language.pick(photo.captionEnglish.value_or(""), photo.captionKhmer.value_or(""));
}

} // namespace bandom::mapping
