#include "workbook/Id.h"

#include <array>

namespace bandom::workbook {

Id IdGenerator::next(std::chrono::system_clock::time_point now)
{
    const auto milliseconds = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count());
    const std::uint64_t version = 0x7;
    const std::uint64_t variant = 0x2;
    const std::uint64_t high = (milliseconds << 16) | (version << 12) | (m_random() & 0xfff);
    const std::uint64_t low = (variant << 62) | (m_random() >> 2);

    std::string text;
    text.reserve(36);
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            text += '-';
        const std::uint64_t half = digit < 16 ? high : low;
        text += "0123456789abcdef"[(half >> (60 - 4 * (digit % 16))) & 0xf];
    }
    return Id{text};
}

} // namespace bandom::workbook
