#include "exchange/JpegFile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace bandom::exchange {

namespace {

/// Bytes that are asked for by place, in one of the two orders that EXIF allows; none outside of them.
class Bytes
{
public:
    Bytes(std::string_view bytes, bool isBigEndian) : m_bytes(bytes), m_isBigEndian(isBigEndian) {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const
    {
        if (at > m_bytes.size() || m_bytes.size() - at < size)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(m_bytes[at + (m_isBigEndian ? i : size - 1 - i)]);
        return value;
    }

    std::string_view part(std::size_t at, std::size_t size) const
    {
        return at > m_bytes.size() ? std::string_view() : m_bytes.substr(at, size);
    }

private:
    std::string_view m_bytes;
    bool m_isBigEndian;
};

constexpr std::uint32_t exifDirectory = 0x8769;
constexpr std::uint32_t takenTag = 0x9003;   // DateTimeOriginal
constexpr std::uint32_t changedTag = 0x0132; // DateTime
constexpr std::size_t entrySize = 12;

/// Where the value of a tag stands in a directory: in the entry's last four bytes, which hold it or say where
/// it is.
std::optional<std::size_t> valueOf(const Bytes &tiff, std::size_t directory, std::uint32_t tag)
{
    const std::uint32_t entries = tiff.number(directory, 2).value_or(0);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + i * entrySize;
        const auto found = tiff.number(entry, 2);
        if (!found)
            return std::nullopt;
        if (*found == tag)
            return entry + 8;
    }
    return std::nullopt;
}

/// "2018:09:11 14:03:20"
std::optional<std::chrono::year_month_day> dateAt(const Bytes &tiff, std::optional<std::size_t> place)
{
    const auto at = place ? tiff.number(*place, 4) : std::nullopt;
    const std::string_view text = at ? tiff.part(*at, 10) : std::string_view();
    if (text.size() != 10 || text[4] != ':' || text[7] != ':')
        return std::nullopt;
    const auto digits = [&](std::size_t from, std::size_t count) -> int {
        int value = 0;
        for (const char digit : text.substr(from, count)) {
            if (digit < '0' || digit > '9')
                return -1;
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    const int year = digits(0, 4);
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    if (year < 1900 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<std::chrono::year_month_day> exifDate(std::string_view segment)
{
    constexpr std::string_view head("Exif\0\0", 6);
    if (!segment.starts_with(head))
        return std::nullopt;
    const std::string_view content = segment.substr(head.size());
    const bool isBigEndian = content.starts_with("MM");
    if (!isBigEndian && !content.starts_with("II"))
        return std::nullopt;
    const Bytes tiff(content, isBigEndian);
    const std::size_t first = tiff.number(4, 4).value_or(0);
    if (first == 0)
        return std::nullopt;
    if (const auto pointer = valueOf(tiff, first, exifDirectory)) {
        const auto directory = tiff.number(*pointer, 4);
        if (const auto taken = directory ? dateAt(tiff, valueOf(tiff, *directory, takenTag)) : std::nullopt)
            return taken;
    }
    return dateAt(tiff, valueOf(tiff, first, changedTag));
}

constexpr unsigned startOfScan = 0xda;
constexpr unsigned endOfImage = 0xd9;
constexpr unsigned exifSegment = 0xe1;

/// Markers without a length: restarts, and the one without meaning.
bool standsAlone(unsigned marker)
{
    return (marker >= 0xd0 && marker <= 0xd7) || marker == 0x01;
}

/// The place of the next marker in a scan: there a byte of the picture that is 0xff is followed by 0.
std::size_t endOfScan(std::string_view bytes, std::size_t at)
{
    for (; at + 1 < bytes.size(); ++at) {
        if (static_cast<unsigned char>(bytes[at]) != 0xff)
            continue;
        const unsigned next = static_cast<unsigned char>(bytes[at + 1]);
        if (next != 0 && next != 0xff && !standsAlone(next))
            return at;
    }
    return bytes.size();
}

} // namespace

JpegFacts jpegFacts(std::string_view bytes)
{
    JpegFacts facts;
    facts.isJpeg = bytes.starts_with("\xff\xd8\xff");
    if (!facts.isJpeg)
        return facts;
    const Bytes file(bytes, true);
    std::size_t at = 2;
    while (true) {
        const auto marker = file.number(at, 2);
        if (!marker || *marker >> 8 != 0xff)
            return facts;
        const unsigned kind = *marker & 0xff;
        if (kind == endOfImage) {
            facts.isWhole = true;
            return facts;
        }
        if (kind == 0xff || standsAlone(kind)) {
            at += kind == 0xff ? 1 : 2;
            continue;
        }
        const auto length = file.number(at + 2, 2);
        if (!length || *length < 2)
            return facts;
        if (kind == exifSegment && !facts.takenOn)
            facts.takenOn = exifDate(file.part(at + 4, *length - 2));
        at += 2 + *length;
        if (kind == startOfScan)
            at = endOfScan(bytes, at);
    }
}

} // namespace bandom::exchange
