#include "mapping/Photo.h"

#include "workbook/Blob.h"
#include "workbook/Order.h"

namespace bandom::mapping {

using workbook::Id;

std::vector<Photo> photos(const SQLite::Database &database, const Id &area)
{
    Photo like;
    like.area = area;
    return workbook::listOf(database, like);
}

void addPhoto(const SQLite::Database &database, Photo photo, std::string_view jpeg)
{
    photo.hash = workbook::saveBlob(database, jpeg);
    workbook::append(database, photo);
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
