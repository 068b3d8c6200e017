#include "text/Digits.h"

namespace bandom::text {

namespace {

// ០ to ៩ are U+17E0 to U+17E9: in UTF-8 these two bytes and a third from A0 to A9.
constexpr std::string_view khmerLead = "\xE1\x9F";
constexpr unsigned char khmerZero = 0xA0;

} // namespace

std::string inDigits(std::string_view text, Digits digits)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        int digit = -1;
        std::size_t length = 1;
        if (text[at] >= '0' && text[at] <= '9') {
            digit = text[at] - '0';
        } else if (text.substr(at, 2) == khmerLead && at + 2 < text.size()) {
            const int third = static_cast<unsigned char>(text[at + 2]) - khmerZero;
            if (third >= 0 && third <= 9) {
                digit = third;
                length = 3;
            }
        }
        if (digit < 0) {
            result += text[at];
            continue;
        }
        if (digits == Digits::Khmer) {
            result += khmerLead;
            result += static_cast<char>(khmerZero + digit);
        } else {
            result += static_cast<char>('0' + digit);
        }
        at += length - 1;
    }
    return result;
}

} // namespace bandom::text
