#include "exchange/GazetteerRows.h"

#include "exchange/Csv.h"
#include "places/Place.h"
#include "text/Fold.h"
#include "text/Utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bandom::exchange {

using nlohmann::json;

namespace {

/// A name as it is kept: single spaces, none at the ends, and none of the marks of no width that typists
/// leave behind. (U+200C and U+200D stay: they may choose the form of a Khmer letter.)
std::string tidied(std::string_view text)
{
    std::string result;
    bool spaceWaits = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = text::nextCodePoint(text, at);
        if (c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD)
            continue;
        if (c <= 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) {
            spaceWaits = !result.empty();
            continue;
        }
        if (spaceWaits)
            result += ' ';
        spaceWaits = false;
        result += text.substr(start, at - start);
    }
    return result;
}

std::vector<std::string> tidiedAliases(const std::string &aliases)
{
    std::vector<std::string> result;
    for (const std::string &alias : places::splitAliases(aliases)) {
        if (std::string name = tidied(alias); !name.empty())
            result.push_back(std::move(name));
    }
    return result;
}

/// Where the columns of a CSV file stand; none: it has no such column.
struct Columns
{
    std::optional<std::size_t> code;
    std::optional<std::size_t> level;
    std::optional<std::size_t> latin;
    std::optional<std::size_t> khmer;
    std::optional<std::size_t> aliases;
};

Columns columnsOf(const std::vector<std::string> &head)
{
    using Names = std::initializer_list<const char *>;
    const auto find = [&](Names names) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < head.size(); ++i) {
            if (std::any_of(names.begin(), names.end(),
                            [&](const char *name) { return text::sameText(head[i], name); }))
                return i;
        }
        return std::nullopt;
    };
    return {find({"code", "កូដ", "លេខកូដ"}), find({"type"}) ? find({"type"}) : find({"level", "កម្រិត"}),
            find({"latin", "name_latin", "name_en", "english", "name"}),
            find({"km", "khmer", "name_km", "ឈ្មោះ", "ឈ្មោះជាភាសាខ្មែរ"}), find({"aliases", "alias"})};
}

GazetteerRows readCsvRows(std::string_view bytes, const text::Language &language)
{
    GazetteerRows result;
    const auto read = readCsv(bytes);
    if (const auto *problem = std::get_if<CsvProblem>(&read)) {
        result.problem = describe(*problem, language);
        return result;
    }
    const auto &table = std::get<CsvTable>(read);
    if (table.rows.empty()) {
        result.problem = language.translate("Gazetteer", "The file is empty.");
        return result;
    }
    const Columns columns = columnsOf(table.rows.front().fields);
    if (!columns.code || (!columns.latin && !columns.khmer)) {
        std::string found;
        for (const std::string &name : table.rows.front().fields)
            found += (found.empty() ? "" : ", ") + tidied(name);
        result.problem = text::fill(
            language.translate("Gazetteer",
                               "The first row must name the columns: code, latin, km, and if they are "
                               "there level and aliases. It has: %1."),
            {found});
        return result;
    }
    for (auto line = table.rows.begin() + 1; line != table.rows.end(); ++line) {
        const auto field = [&](std::optional<std::size_t> column) {
            return column && *column < line->fields.size() ? line->fields[*column] : std::string();
        };
        if (std::all_of(line->fields.begin(), line->fields.end(),
                        [](const std::string &text) { return tidied(text).empty(); }))
            continue;
        result.rows.push_back({line->line, tidied(field(columns.code)), tidied(field(columns.level)),
                               tidied(field(columns.latin)), tidied(field(columns.khmer)),
                               tidiedAliases(field(columns.aliases))});
    }
    return result;
}

/// Collects the units of a JSON file.
class JsonRows
{
public:
    void collect(const json &value, int depth = 0)
    {
        // No list of places is nested so deeply; a file made to exhaust the stack is.
        constexpr int deepest = 64;
        if (depth > deepest)
            return;
        if (isUnit(value))
            m_rows.push_back(unit(value));
        if (value.is_structured()) {
            for (const json &part : value)
                collect(part, depth + 1);
        }
    }

    std::vector<GazetteerRow> take() { return std::move(m_rows); }

private:
    static bool isUnit(const json &value)
    {
        return value.is_object() && value.contains("code") && value.contains("level") &&
               (value.contains("latin") || value.contains("km"));
    }

    static std::string textOf(const json &object, const char *name)
    {
        const auto found = object.find(name);
        if (found == object.end())
            return {};
        if (found->is_number_integer())
            return found->dump();
        return found->is_string() ? tidied(found->get<std::string>()) : std::string();
    }

    /// What the unit is called, which says more than its level where the file has both.
    static std::string wordOf(const json &object)
    {
        std::string word = textOf(object, "type_en");
        return word.empty() ? textOf(object, "level") : word;
    }

    GazetteerRow unit(const json &object) const
    {
        GazetteerRow row{m_rows.size() + 1,       textOf(object, "code"), wordOf(object),
                         textOf(object, "latin"), textOf(object, "km"),   {}};
        if (std::string romanised = textOf(object, "ungegn"); !romanised.empty())
            row.aliases.push_back(std::move(romanised));
        const auto aliases = object.find("aliases");
        if (aliases != object.end() && aliases->is_array()) {
            for (const json &alias : *aliases) {
                if (alias.is_string())
                    row.aliases.push_back(tidied(alias.get<std::string>()));
            }
        }
        std::erase(row.aliases, std::string());
        return row;
    }

    std::vector<GazetteerRow> m_rows;
};

GazetteerRows readJsonRows(std::string_view bytes, const text::Language &language)
{
    GazetteerRows result;
    try {
        JsonRows rows;
        rows.collect(json::parse(bytes));
        result.rows = rows.take();
        if (result.rows.empty())
            result.problem =
                language.translate("Gazetteer", "No units were found: each needs a code, a level and a "
                                                "name (latin or km).");
    } catch (const json::exception &problem) {
        result.problem = text::fill(language.translate("Gazetteer", "The file can't be read as JSON (%1)."),
                                    {problem.what()});
    }
    return result;
}

} // namespace

GazetteerRows readGazetteerRows(std::string_view bytes, const text::Language &language)
{
    std::string_view content = bytes;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (content[first] == '{' || content[first] == '['))
        return readJsonRows(content, language);
    return readCsvRows(bytes, language);
}

} // namespace bandom::exchange
