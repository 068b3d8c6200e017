#include "exchange/Csv.h"

#include "text/Number.h"
#include "text/Utf8.h"

#include <algorithm>

namespace bandom::exchange {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view separators = ",;\t";

bool isUtf16(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return true;
    // Without a mark: Latin text as UTF-16 has a zero in every other byte.
    return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}

std::size_t lineOf(std::string_view bytes, std::size_t at)
{
    std::size_t line = 1;
    for (std::size_t index = 0; index < at; ++index) {
        const bool isPair = bytes[index] == '\r' && index + 1 < bytes.size() && bytes[index + 1] == '\n';
        if (bytes[index] == '\n' || (bytes[index] == '\r' && !isPair))
            ++line;
    }
    return line;
}

std::size_t firstBadByte(std::string_view bytes)
{
    // By lines, so that the report can name one.
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        if (!text::isUtf8(bytes.substr(from, end - from)))
            return from;
        from = end + 1;
    }
    return bytes.size();
}

char separatorOf(std::string_view text)
{
    std::vector<std::size_t> counts(separators.size());
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r')) {
            if (std::any_of(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }))
                break;
        } else if (const auto at = separators.find(c); !isQuoted && at != std::string_view::npos)
            ++counts[at];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

/// Cuts a text into rows, one character after the other.
class Reader
{
public:
    Reader(std::string_view text, char separator) : m_text(text) { m_table.separator = separator; }

    std::variant<CsvTable, CsvProblem> read()
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            const std::size_t start = m_at;
            bool isMore = true;
            while (isMore) {
                if (!readField(row))
                    return CsvProblem{CsvProblem::Kind::UnclosedQuote, m_quoteLine};
                isMore = m_at < m_text.size() && m_text[m_at] == m_table.separator;
                if (isMore)
                    ++m_at;
            }
            if (m_at > start)
                m_table.rows.push_back(std::move(row));
            takeLineEnd();
        }
        return std::move(m_table);
    }

private:
    bool isLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        if (m_text.substr(m_at, 2) == "\r\n")
            ++m_at;
        ++m_at;
        ++m_line;
    }

    /// Moves to the separator or line end behind the field; false where its quotation never ends.
    bool readField(CsvRow &row)
    {
        std::string field;
        if (m_at < m_text.size() && m_text[m_at] == '"' && !readQuoted(field))
            return false;
        while (m_at < m_text.size() && m_text[m_at] != m_table.separator && !isLineEnd())
            field += m_text[m_at++];
        row.fields.push_back(std::move(field));
        return true;
    }

    bool readQuoted(std::string &field)
    {
        m_quoteLine = m_line;
        ++m_at;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != '"')
                    return true;
                field += m_text[m_at++];
            } else if (isLineEnd()) {
                const std::size_t start = m_at;
                takeLineEnd();
                field += m_text.substr(start, m_at - start);
            } else {
                field += m_text[m_at++];
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_quoteLine = 1;
    CsvTable m_table;
};

std::string written(const std::string &field, char separator)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool startsFormula = !field.empty() && formulaStarts.find(field.front()) != std::string_view::npos;
    std::string result;
    if (startsFormula && !text::parseNumber(field).isNumber())
        result += '\'';
    result += field;
    const std::string special = std::string("\"\r\n") + separator;
    if (result.find_first_of(special) == std::string::npos)
        return result;
    std::string quoted = "\"";
    for (const char c : result) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::variant<CsvTable, CsvProblem> readCsv(std::string_view bytes, std::optional<char> separator)
{
    if (isUtf16(bytes))
        return CsvProblem{CsvProblem::Kind::Utf16, 1};
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    const std::size_t bad = std::min(firstBadByte(bytes), bytes.find('\0'));
    if (bad < bytes.size())
        return CsvProblem{CsvProblem::Kind::NotUtf8, lineOf(bytes, bad)};
    return Reader(bytes, separator.value_or(separatorOf(bytes))).read();
}

std::string describe(const CsvProblem &problem, const text::Language &language)
{
    const std::string line = std::to_string(problem.line);
    switch (problem.kind) {
    case CsvProblem::Kind::Utf16:
        return language.translate(
            "Csv", "The file is saved as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” and read it again.");
    case CsvProblem::Kind::NotUtf8:
        return text::fill(
            language.translate(
                "Csv", "Line %1 is not text in UTF-8. Save the file as “CSV UTF-8” and read it again."),
            {line});
    case CsvProblem::Kind::UnclosedQuote:
        break;
    }
    return text::fill(
        language.translate("Csv", "The quotation mark that opens a cell on line %1 is never closed."),
        {line});
}

std::string writeCsv(const std::vector<std::vector<std::string>> &rows, char separator)
{
    std::string result(byteOrderMark);
    for (const auto &row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                result += separator;
            result += written(row[column], separator);
        }
        // A row of one empty field would otherwise be an empty line, which readers skip.
        if (row.size() == 1 && row.front().empty())
            result += "\"\"";
        result += "\r\n";
    }
    return result;
}

} // namespace bandom::exchange
