#include "exchange/JpegFile.h"

#include "support/Catch.h"
#include "support/Support.h"
#include "text/Date.h"

#include <string>

using namespace bandom;
using exchange::jpegFacts;

namespace {

std::string number(std::uint32_t value, std::size_t size, bool isBigEndian)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> 8 * (isBigEndian ? size - 1 - i : i));
    return bytes;
}

std::string segment(unsigned char marker, const std::string &content)
{
    return std::string("\xff") + static_cast<char>(marker) +
           number(static_cast<std::uint32_t>(content.size() + 2), 2, true) + content;
}

std::string entry(std::uint32_t tag, std::uint32_t type, std::uint32_t count, std::uint32_t value, bool big)
{
    return number(tag, 2, big) + number(type, 2, big) + number(count, 4, big) + number(value, 4, big);
}

/// A camera's notes: the first directory names the second, which says when the picture was taken.
std::string exif(const std::string &date, bool big = true)
{
    const std::string head = std::string(big ? "MM" : "II") + number(42, 2, big) + number(8, 4, big);
    const std::string first = number(1, 2, big) + entry(0x8769, 4, 1, 26, big) + number(0, 4, big);
    const std::string second = number(1, 2, big) + entry(0x9003, 2, 20, 44, big) + number(0, 4, big);
    return segment(0xe1, std::string("Exif\0\0", 6) + head + first + second + date + std::string(1, '\0'));
}

std::string jpeg(const std::string &notes, const std::string &scan = std::string("ab\xff\0cd", 6))
{
    return "\xff\xd8" + notes + segment(0xdb, "tables \xff\xd9 of numbers") + segment(0xda, "head") + scan +
           "\xff\xd9";
}

} // namespace

TEST_CASE("the day of a photo is read from the notes of the camera in either order of bytes")
{
    for (const bool big : {true, false}) {
        const auto facts = jpegFacts(jpeg(exif("2018:09:11 14:03:20", big)));
        CHECK(facts.isJpeg);
        CHECK(facts.isWhole);
        CHECK(facts.takenOn == text::parseDate("2018-09-11"));
    }
}

TEST_CASE("a day that is not in the calendar is none")
{
    CHECK_FALSE(jpegFacts(jpeg(exif("2018:02:30 00:00:00"))).takenOn);
    CHECK_FALSE(jpegFacts(jpeg(exif("    :  :     :  :  "))).takenOn);
    CHECK_FALSE(jpegFacts(jpeg(exif("0000:00:00 00:00:00"))).takenOn);
    CHECK_FALSE(jpegFacts(jpeg("")).takenOn);
}

TEST_CASE("a JPEG that ends within its picture is not whole wherever it was cut")
{
    const std::string whole = jpeg(exif("2018:09:11 14:03:20"));
    for (std::size_t size = 3; size < whole.size(); ++size) {
        INFO("cut at " << size);
        CHECK_FALSE(jpegFacts(whole.substr(0, size)).isWhole);
    }
    CHECK(jpegFacts(whole + "what some cameras put behind").isWhole);
}

TEST_CASE("what is no JPEG is none")
{
    CHECK_FALSE(jpegFacts("").isJpeg);
    CHECK_FALSE(jpegFacts("\x89PNG").isJpeg);
    CHECK_FALSE(jpegFacts("a text").isJpeg);
}

TEST_CASE("damaged notes of a camera are read no further than they go")
{
    INFO("seed " << test::seed());
    auto random = test::generator();
    const std::string whole = jpeg(exif("2018:09:11 14:03:20"));
    for (int i = 0; i < 3000; ++i) {
        std::string damaged = whole;
        for (int changes = 0; changes < 3; ++changes)
            damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
        const auto facts = jpegFacts(damaged.substr(0, 3 + random() % damaged.size()));
        CHECK((!facts.takenOn || facts.takenOn->ok()));
    }
}
