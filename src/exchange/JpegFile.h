#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace bandom::exchange {

/// What can be told of a JPEG file without decoding its picture.
struct JpegFacts
{
    bool isJpeg = false;                                ///< it begins as one
    bool isWhole = false;                               ///< it goes on to the end of its picture
    std::optional<std::chrono::year_month_day> takenOn; ///< from the camera's notes (EXIF)
};

/// Reads the markers of a JPEG file. The bytes may come from anywhere: nothing is read outside of them.
/// Decoders fill what is missing of a picture with grey and say nothing, hence `isWhole`.
JpegFacts jpegFacts(std::string_view bytes);

} // namespace bandom::exchange
