#include "quantity/Vocabulary.h"

#include "text/Fold.h"
#include "text/Utf8.h"

#include <algorithm>
#include <utility>

namespace bandom::quantity {

namespace {

using Meaning = std::variant<Mark, Unit, Period, Currency>;

struct Entry
{
    std::string word; ///< folded
    Meaning meaning;
};

/// What a person may write for `meaning`, words separated by bars.
struct Spellings
{
    const char *words;
    Meaning meaning;
};

const Spellings spellings[] = {
    {"kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|គីឡូក្រាម|គក្រ|គ.ក្រ|គ.ក|គក", Unit::Kilogram},
    {"kilo|kilos|គីឡូ", Mark::Kilo},
    {"t|ton|tons|tonne|tonnes|តោន", Unit::Tonne},
    {"piece|pieces|pc|pcs|head|heads|fruit|fruits|គ្រាប់|ផ្លែ|ដុំ|ក្បាល", Unit::Piece},
    {"bunch|bunches|bundle|bundles|បាច់", Unit::Bunch},
    {"l|litre|litres|liter|liters|លីត្រ|លីត", Unit::Litre},
    {"m2|m^2|sqm|sq m|sq.m|square metre|square metres|square meter|square meters|ម៉ែត្រការ៉េ|ម៉ែត្រការេ|ម2|ម.ក",
     Unit::SquareMetre},
    {"ha|hectare|hectares|ហិកតា|ហិចតា|ហ.ត|ហត", Unit::Hectare},
    {"m|metre|metres|meter|meters|ម៉ែត្រ", Unit::Metre},
    {"km|kms|kilometre|kilometres|kilometer|kilometers|គីឡូម៉ែត្រ|គ.ម|គម", Unit::Kilometre},
    {"day|days|daily|d|ថ្ងៃ", Period::Day},
    {"week|weeks|weekly|wk|សប្តាហ៍|អាទិត្យ", Period::Week},
    {"month|months|monthly|ខែ", Period::Month},
    {"season|seasons|seasonal|រដូវ|រដូវកាល", Period::Season},
    {"cycle|cycles|crop|crop cycle|harvest|វដ្ត|វដ្តផលិតកម្ម|វដ្តដំណាំ", Period::Cycle},
    {"year|years|yearly|annual|annually|yr|ឆ្នាំ", Period::Year},
    {"riel|riels|khr|៛|រៀល", Currency::Riel},
    {"usd|us$|$|dollar|dollars|us dollar|us dollars|ដុល្លារ|ដុល្លា|ដុល្លារអាមេរិក", Currency::Dollar},
    {"about|around|approximately|approx|approx.|circa|ca|ca.|some|~|ប្រហែល|ប្រមាណ|ប្រហែលជា", Mark::About},
    {"at least|minimum|min|from|>=|≥|យ៉ាងតិច|ចាប់ពី|ពី", Mark::AtLeast},
    {"up to|at most|maximum|max|<=|≤|យ៉ាងច្រើន|រហូតដល់", Mark::UpTo},
    {"to|-|–|—|ដល់|ទៅ", Mark::To},
    {"/|per|a|an|each|every|in a|ក្នុងមួយ|ក្នុង1|ក្នុង|មួយ|រាល់|ប្រចាំ", Mark::Per},
    {"(period not stated)|period not stated|(មិនបានបញ្ជាក់រយៈពេល)|មិនបានបញ្ជាក់រយៈពេល|(unit not stated)|unit not "
     "stated|(មិនបានបញ្ជាក់ឯកតា)|មិនបានបញ្ជាក់ឯកតា",
     Mark::NotStated},
};

/// All spellings, the longer ones first, so that the first that fits is the longest.
const std::vector<Entry> &vocabulary()
{
    static const std::vector<Entry> entries = [] {
        std::vector<Entry> all;
        for (const Spellings &row : spellings) {
            std::string_view words = row.words;
            while (!words.empty()) {
                const auto bar = std::min(words.find('|'), words.size());
                all.push_back({text::fold(words.substr(0, bar)), row.meaning});
                words.remove_prefix(std::min(bar + 1, words.size()));
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Entry &a, const Entry &b) { return a.word.size() > b.word.size(); });
        return all;
    }();
    return entries;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLatinLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Marks that can follow a consonant of a Khmer word: a word that ends before one was not ended.
bool isKhmerMark(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const char32_t c = text::nextCodePoint(text, at);
    return c >= 0x17B6 && c <= 0x17D3;
}

/// The length of the number that starts at `at`: digits, with separators between them.
std::size_t numberLength(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size()) {
        const char c = text[end];
        const bool isFollowedByDigit = end + 1 < text.size() && isDigit(text[end + 1]);
        if (!isDigit(c) &&
            !((c == ',' || c == '.' || c == ' ' || c == '-') && isFollowedByDigit && (c != '-' || end == at)))
            break;
        ++end;
    }
    return end - at;
}

/// The entry that the text continues with at `at`; none where there is no such word.
const Entry *entryAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    for (const Entry &entry : vocabulary()) {
        if (rest.substr(0, entry.word.size()) != entry.word)
            continue;
        const std::size_t end = at + entry.word.size();
        const bool isWord = isLatinLetter(entry.word.back()) || isDigit(entry.word.back());
        if (isWord && end < text.size() && (isLatinLetter(text[end]) || isDigit(text[end])))
            continue;
        if (isKhmerMark(text, end))
            continue;
        return &entry;
    }
    return nullptr;
}

} // namespace

std::vector<Token> tokens(std::string_view text)
{
    const std::string folded = text::fold(text);
    std::vector<Token> result;
    bool mayBeNegative = true;
    for (std::size_t at = 0; at < folded.size();) {
        const char c = folded[at];
        if (c == ' ') {
            ++at;
            continue;
        }
        // A point behind a word belongs to its short form.
        if (c == '.' && !result.empty() && numberLength(folded, at) == 0) {
            ++at;
            continue;
        }
        const std::size_t length = c == '-' && !mayBeNegative ? 0 : numberLength(folded, at);
        if (length > 0) {
            result.emplace_back(NumberToken{folded.substr(at, length)});
            at += length;
            mayBeNegative = false;
            continue;
        }
        if (const Entry *entry = entryAt(folded, at)) {
            std::visit([&](const auto &meaning) { result.emplace_back(meaning); }, entry->meaning);
            at += entry->word.size();
            mayBeNegative =
                std::holds_alternative<Mark>(entry->meaning) && std::get<Mark>(entry->meaning) == Mark::To;
            continue;
        }
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        result.emplace_back(UnknownToken{folded.substr(at, end - at)});
        at = end;
    }
    return result;
}

} // namespace bandom::quantity
