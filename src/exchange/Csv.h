#pragma once

#include "text/Language.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bandom::exchange {

/// A row of a CSV file and the line that it starts on, counted from 1: a quoted field may hold line ends.
struct CsvRow
{
    std::size_t line = 1;
    std::vector<std::string> fields;
};

struct CsvTable
{
    char separator = ',';
    std::vector<CsvRow> rows; ///< without the lines that are empty
};

/// Why a file is not read as CSV.
struct CsvProblem
{
    enum class Kind {
        Utf16,        ///< saved as "Unicode text"
        NotUtf8,      ///< some other encoding, or no text
        UnclosedQuote ///< a field that begins with a quotation mark on `line` never ends
    };

    Kind kind;
    std::size_t line = 1;
};

/// Reads CSV as RFC 4180 has it, with the habits of spreadsheet programs: a byte order mark may stand before,
/// lines may end in any way, a quotation mark inside a field that does not begin with one is a character like
/// others. The separator is a comma, semicolon or tab: whichever the head row has most of, unless it is
/// given.
std::variant<CsvTable, CsvProblem> readCsv(std::string_view bytes, std::optional<char> separator = {});

/// The problem as a sentence.
std::string describe(const CsvProblem &problem, const text::Language &language);

/// Writes CSV that spreadsheet programs open as it is meant: UTF-8 with a byte order mark (without it Khmer
/// is read as garbage), lines that end in CR LF. A text that a spreadsheet would run as a formula (it begins
/// with = + - @, a tab or a carriage return) gets a single quotation mark before it; numbers are left alone.
std::string writeCsv(const std::vector<std::vector<std::string>> &rows, char separator = ',');

} // namespace bandom::exchange
