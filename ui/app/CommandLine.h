#pragma once

#include "text/Language.h"
#include "ui/app/Translation.h"
#include "workbook/Environment.h"

#include <iosfwd>

namespace bandom::ui {

/// The program without a window: `bandom new|info|rank|export|import|check ...`, for scripts, tests and batch
/// work.
class CommandLine
{
public:
    /// Sentences on both streams are in `language`. All of it outlives the object.
    CommandLine(Languages &languages, text::LanguageCode language, workbook::Environment environment,
                std::ostream &output, std::ostream &errors);

    /// Whether the first argument is one of the commands: else a window is to be opened.
    static bool isCommand(const char *argument);

    /// Runs one command. 0 where it was done; 1, with one clear line on the error stream, where it could not
    /// be; 2 where the arguments are not understood.
    int run(int argc, const char *const *argv);

private:
    struct Request;

    int newWorkbook(const Request &request);
    int info(const Request &request);
    int rank(const Request &request);
    int rankTable(const Request &request);
    int rankWorkbook(const Request &request);
    int exportDocument(const Request &request);
    int importFile(const Request &request);
    int check(const Request &request);
    void remark(std::string sentence);
    /// The language of --lang, or the one that the program speaks where it is not given.
    text::LanguageCode chosen(const std::string &name) const;
    int fail(const std::string &sentence);
    text::Language said() const { return m_languages.language(m_language); }

    Languages &m_languages;
    text::LanguageCode m_language;
    workbook::Environment m_environment;
    std::ostream &m_output;
    std::ostream &m_errors;
};

} // namespace bandom::ui
