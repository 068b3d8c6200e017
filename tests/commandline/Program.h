#pragma once

#include "support/Support.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace bandom::test {

/// What a run of the program left behind.
struct Run
{
    int status = -1; ///< the exit code; -1 where a signal ended it
    std::string output;
    std::string errors;
};

/// A folder of the test's own in which the program is run, with no settings and no display.
class Program
{
public:
    Program();

    /// Runs `bandom` with these arguments, as they are, in the folder.
    Run run(const std::vector<std::string> &arguments) const;

    /// Runs it for what it prints; a failure fails the test.
    std::string outputOf(const std::vector<std::string> &arguments) const;
    nlohmann::json jsonOf(const std::vector<std::string> &arguments) const;

    /// Runs it for its refusal: exit code 1, nothing on the output, one line on the error stream, which is
    /// returned without "bandom: " and the line's end. Anything else fails the test.
    std::string refusalOf(const std::vector<std::string> &arguments) const;

    /// Writes a file into the folder and returns its name.
    std::string file(const std::string &name, const std::string &content) const;

    /// The training workbook, made by the program: its name in the folder.
    std::string training(const std::string &name = "training.bandom",
                         const std::string &language = "en") const;

    std::filesystem::path operator/(const std::string &name) const { return m_folder / name; }

    /// What `sqlite3` prints for a statement on a file of the folder, without the line's end.
    std::string sql(const std::string &file, const std::string &statement) const;

private:
    TemporaryFolder m_folder;
};

/// `text` as one word of a shell's command.
std::string quoted(const std::string &text);

} // namespace bandom::test
