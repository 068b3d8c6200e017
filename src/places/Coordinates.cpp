#include "places/Coordinates.h"

#include "text/Digits.h"
#include "text/Number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <vector>

namespace bandom::places {

namespace {

constexpr double meanRadius = 6371008.8;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// One sign of what was typed.
struct Token
{
    enum class Kind { Number, Degree, Minute, Second, Letter, Separator };
    Kind kind = Kind::Number;
    double number = 0;
    bool negative = false;
    char letter = 0; ///< N, S, E, W
};

struct Angle
{
    std::vector<double> parts; ///< degrees, minutes, seconds
    bool negative = false;
    char letter = 0;
};

/// `typed` in Latin digits and with one spelling of each sign: d for degrees, ' and " for minutes and
/// seconds.
std::string simplified(std::string_view typed)
{
    std::string text = text::inDigits(typed, text::Digits::Latin);
    static constexpr std::pair<std::string_view, std::string_view> spellings[] = {
        {"ខាងជើង", "N"}, {"ខាងត្បូង", "S"}, {"ខាងកើត", "E"}, {"ខាងលិច", "W"}, {"ជើង", "N"},
        {"ត្បូង", "S"},    {"កើត", "E"},    {"លិច", "W"},     {"°", "d"},     {"º", "d"},
        {"˚", "d"},      {"′′", "\""},    {"''", "\""},    {"″", "\""},    {"”", "\""},
        {"“", "\""},     {"′", "'"},      {"’", "'"},      {"‘", "'"},     {"\u2212", "-"},
        {"\u00A0", " "}, {"\u200B", ""},  {"\t", " "},     {"\n", " "},    {"\uFEFF", ""}};
    for (const auto &[from, to] : spellings) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the commas inside of numbers are decimal commas: there is no point, each of the two numbers has
/// one and something else parts them.
bool hasDecimalCommas(const std::string &text)
{
    if (text.find('.') != std::string::npos)
        return false;
    int inside = 0;
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        inside += text[i] == ',' && isDigit(text[i - 1]) && isDigit(text[i + 1]);
    return inside == 2 && text.find_first_of("; NSEWnsewd") != std::string::npos;
}

/// Nothing where a sign belongs to no coordinates.
std::optional<std::vector<Token>> tokensOf(const std::string &text)
{
    using Kind = Token::Kind;
    const bool decimalCommas = hasDecimalCommas(text);
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const bool signs = (c == '-' || c == '+') && i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(c) || signs) {
            Token token;
            token.negative = c == '-';
            i += signs;
            std::string digits;
            while (i < text.size() &&
                   (isDigit(text[i]) || text[i] == '.' ||
                    (decimalCommas && text[i] == ',' && i + 1 < text.size() && isDigit(text[i + 1])))) {
                digits += text[i] == ',' ? '.' : text[i];
                ++i;
            }
            if (digits.size() > 20 || std::count(digits.begin(), digits.end(), '.') > 1 ||
                digits.back() == '.')
                return std::nullopt;
            std::from_chars(digits.data(), digits.data() + digits.size(), token.number);
            tokens.push_back(token);
            continue;
        }
        ++i;
        switch (c) {
        case ' ':
            break;
        case ',':
        case ';':
        case '/':
        case '|':
            tokens.push_back({Kind::Separator});
            break;
        case 'd':
            tokens.push_back({Kind::Degree});
            break;
        case '\'':
            tokens.push_back({Kind::Minute});
            break;
        case '"':
            tokens.push_back({Kind::Second});
            break;
        case 'N':
        case 'S':
        case 'E':
        case 'W':
            tokens.push_back({Kind::Letter, 0, false, c});
            break;
        case 'n':
        case 's':
        case 'e':
        case 'w':
            tokens.push_back({Kind::Letter, 0, false, static_cast<char>(c - 'a' + 'A')});
            break;
        case '(':
        case ')':
            break;
        default:
            return std::nullopt;
        }
    }
    return tokens;
}

/// The angles that tokens with signs, letters or separators are. Nothing where a sign is in a wrong place.
class AngleReader
{
public:
    std::optional<std::vector<Angle>> read(const std::vector<Token> &tokens)
    {
        using Kind = Token::Kind;
        m_lettersLead = !tokens.empty() && tokens.front().kind == Kind::Letter;
        for (const Token &token : tokens) {
            if (!take(token))
                return std::nullopt;
        }
        finish();
        return m_angles;
    }

private:
    bool take(const Token &token)
    {
        using Kind = Token::Kind;
        switch (token.kind) {
        case Kind::Number:
            // Behind a full angle, or degrees that have their letter, another one begins.
            if (m_marked == 3 || (m_angle.letter && !m_lettersLead))
                finish();
            if (token.negative && !m_angle.parts.empty())
                finish();
            m_angle.negative = m_angle.negative || token.negative;
            m_angle.parts.push_back(token.number);
            return true;
        case Kind::Degree:
            // The number before it begins an angle where the one before is under way.
            if (m_angle.parts.size() > 1) {
                const double degrees = m_angle.parts.back();
                m_angle.parts.pop_back();
                finish();
                m_angle.parts.push_back(degrees);
            }
            return mark(1);
        case Kind::Minute:
            return mark(2);
        case Kind::Second:
            return mark(3);
        case Kind::Separator:
            finish();
            return true;
        case Kind::Letter:
            if (m_lettersLead)
                finish();
            if (m_angle.letter || (!m_lettersLead && m_angle.parts.empty()))
                return false;
            m_angle.letter = token.letter;
            return true;
        }
        return false;
    }

    bool mark(std::size_t part)
    {
        if (m_angle.parts.size() != part)
            return false;
        m_marked = part;
        return true;
    }

    void finish()
    {
        if (!m_angle.parts.empty())
            m_angles.push_back(m_angle);
        m_angle = {};
        m_marked = 0;
    }

    std::vector<Angle> m_angles;
    Angle m_angle;
    std::size_t m_marked = 0; ///< how many parts of the angle have their sign
    bool m_lettersLead = false;
};

/// Numbers that nothing parts but spaces: two of degrees, or as many with minutes, or with seconds too.
std::vector<Angle> divided(const Angle &all)
{
    const std::size_t count = all.parts.size();
    if (count != 2 && count != 4 && count != 6)
        return {all};
    const auto half = all.parts.begin() + static_cast<std::ptrdiff_t>(count / 2);
    return {{{all.parts.begin(), half}, all.negative, 0}, {{half, all.parts.end()}, false, 0}};
}

std::optional<double> degreesOf(const Angle &angle)
{
    if (angle.parts.empty() || angle.parts.size() > 3)
        return std::nullopt;
    double degrees = 0;
    double unit = 1;
    for (std::size_t i = 0; i < angle.parts.size(); ++i) {
        const double part = angle.parts[i];
        const bool last = i + 1 == angle.parts.size();
        if ((i > 0 && part >= 60) || (!last && part != std::floor(part)))
            return std::nullopt;
        degrees += part / unit;
        unit *= 60;
    }
    const bool southOrWest = angle.letter == 'S' || angle.letter == 'W';
    if (angle.negative && angle.letter)
        return std::nullopt;
    return angle.negative || southOrWest ? -degrees : degrees;
}

bool isLatitude(char letter)
{
    return letter == 'N' || letter == 'S';
}

} // namespace

ParsedCoordinates parseCoordinates(std::string_view typed)
{
    using Problem = ParsedCoordinates::Problem;
    const std::string text = simplified(typed);
    if (text.find_first_not_of(' ') == std::string::npos)
        return {{}, Problem::Empty};
    const auto tokens = tokensOf(text);
    if (!tokens)
        return {{}, Problem::Unreadable};
    auto angles = AngleReader().read(*tokens);
    if (!angles)
        return {{}, Problem::Unreadable};
    if (angles->size() == 1 && !angles->front().letter)
        *angles = divided(angles->front());
    if (angles->size() != 2)
        return {{}, Problem::NotTwo};

    Angle first = (*angles)[0];
    Angle second = (*angles)[1];
    const bool hasLetters = first.letter || second.letter;
    if (first.letter && second.letter && isLatitude(first.letter) == isLatitude(second.letter))
        return {{}, Problem::Unreadable};
    if ((first.letter && !isLatitude(first.letter)) || (second.letter && isLatitude(second.letter)))
        std::swap(first, second);
    const auto latitude = degreesOf(first);
    const auto longitude = degreesOf(second);
    if (!latitude || !longitude)
        return {{}, Problem::Unreadable};
    const bool fits = std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180;
    if (fits)
        return {Coordinates{*latitude, *longitude}, Problem::None};
    if (std::abs(*latitude) >= 1000 || std::abs(*longitude) >= 1000)
        return {{}, Problem::Projected};
    if (!hasLetters && std::abs(*latitude) <= 180 && std::abs(*longitude) <= 90)
        return {{}, Problem::Swapped};
    return {{}, Problem::OutOfRange};
}

std::string explain(ParsedCoordinates::Problem problem, const text::Language &language)
{
    using Problem = ParsedCoordinates::Problem;
    switch (problem) {
    case Problem::None:
    case Problem::Empty:
        return {};
    case Problem::NotTwo:
        return language.translate("Coordinates",
                                  "Type a latitude and a longitude with a comma between them, such as 13.52, "
                                  "105.97.");
    case Problem::Unreadable:
        return language.translate("Coordinates",
                                  "These coordinates can't be read. Type them such as 13.52, 105.97 or "
                                  "13°31'12\"N 105°58'12\"E.");
    case Problem::Swapped:
        return language.translate(
            "Coordinates", "The latitude stands first and is 90 at most: in Cambodia it is 9 to 15, and "
                           "the longitude 102 to 108.");
    case Problem::Projected:
        return language.translate(
            "Coordinates", "These are metres of a map's grid (UTM). Set the device to degrees (WGS 84) "
                           "and type those.");
    case Problem::OutOfRange:
        return language.translate("Coordinates",
                                  "There is no such place: a latitude is 90 at most, a longitude 180.");
    }
    return {};
}

std::string formatCoordinates(Coordinates at)
{
    const auto degrees = [](double value) {
        // Through whole hundred-thousandths, so that no "-0.00000" comes out.
        const auto whole = static_cast<long>(std::lround(value * 100000));
        return text::formatNumber(mpq_class(whole, 100000), 5);
    };
    return degrees(at.latitude) + ", " + degrees(at.longitude);
}

double distance(Coordinates from, Coordinates to)
{
    const double latitudes = std::sin(radians(to.latitude - from.latitude) / 2);
    const double longitudes = std::sin(radians(to.longitude - from.longitude) / 2);
    const double a = latitudes * latitudes + std::cos(radians(from.latitude)) *
                                                 std::cos(radians(to.latitude)) * longitudes * longitudes;
    return 2 * meanRadius * std::asin(std::min(1.0, std::sqrt(a)));
}

double bearing(Coordinates from, Coordinates to)
{
    const double east = radians(to.longitude - from.longitude);
    const double a = radians(from.latitude);
    const double b = radians(to.latitude);
    const double angle = std::atan2(std::sin(east) * std::cos(b),
                                    std::cos(a) * std::sin(b) - std::sin(a) * std::cos(b) * std::cos(east)) *
                         180 / std::numbers::pi;
    return std::fmod(angle + 360, 360);
}

std::string directionName(double bearing, const text::Language &language)
{
    switch (static_cast<int>(std::lround(bearing / 45)) % 8) {
    case 0:
        return language.translate("Coordinates", "north");
    case 1:
        return language.translate("Coordinates", "north-east");
    case 2:
        return language.translate("Coordinates", "east");
    case 3:
        return language.translate("Coordinates", "south-east");
    case 4:
        return language.translate("Coordinates", "south");
    case 5:
        return language.translate("Coordinates", "south-west");
    case 6:
        return language.translate("Coordinates", "west");
    default:
        return language.translate("Coordinates", "north-west");
    }
}

std::string formatLength(double metres, const text::Language &language)
{
    if (metres < 1000)
        return text::fill(language.translate("Coordinates", "%1 m"),
                          {text::formatNumberShort(mpq_class(metres), 1)});
    return text::fill(language.translate("Coordinates", "%1 km"),
                      {text::formatNumberShort(mpq_class(std::round(metres)) / 1000, 3)});
}

std::string formatDistance(double metres, const text::Language &language)
{
    if (metres < 995)
        return text::fill(language.translate("Coordinates", "%1 m"),
                          {text::formatNumber(std::lround(metres / 10) * 10)});
    const int decimals = metres < 9950 ? 1 : 0;
    return text::fill(language.translate("Coordinates", "%1 km"),
                      {text::formatNumber(mpq_class(std::round(metres)) / 1000, decimals)});
}

} // namespace bandom::places
