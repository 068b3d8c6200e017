#include "Program.h"

#include "support/Catch.h"

#include <algorithm>

namespace bandom::test {

std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

Program::Program()
{
    std::filesystem::create_directory(m_folder / "home");
}

Run Program::run(const std::vector<std::string> &arguments) const
{
    const std::filesystem::path errors = m_folder / "home/errors";
    std::string command = "cd " + quoted(m_folder.path()) + " && HOME=" + quoted(m_folder / "home") +
                          " XDG_CONFIG_HOME=" + quoted(m_folder / "home") +
                          " LC_ALL=C.UTF-8 DISPLAY= WAYLAND_DISPLAY= " + quoted(BANDOM_PROGRAM);
    for (const std::string &argument : arguments)
        command += " " + quoted(argument);
    Run run;
    run.output = output(command + " 2>" + quoted(errors) + " </dev/null", &run.status);
    run.errors = readFile(errors);
    return run;
}

std::string Program::outputOf(const std::vector<std::string> &arguments) const
{
    const Run run = this->run(arguments);
    CHECK(run.errors == "");
    REQUIRE(run.status == 0);
    return run.output;
}

nlohmann::json Program::jsonOf(const std::vector<std::string> &arguments) const
{
    return nlohmann::json::parse(outputOf(arguments));
}

std::string Program::refusalOf(const std::vector<std::string> &arguments) const
{
    const Run run = this->run(arguments);
    CHECK(run.status == 1);
    CHECK(run.output == "");
    INFO(run.errors);
    CHECK(std::count(run.errors.begin(), run.errors.end(), '\n') == 1);
    REQUIRE(run.errors.starts_with("bandom: "));
    REQUIRE(run.errors.ends_with("\n"));
    return run.errors.substr(8, run.errors.size() - 9);
}

std::string Program::file(const std::string &name, const std::string &content) const
{
    writeFile(m_folder / name, content);
    return name;
}

std::string Program::training(const std::string &name, const std::string &language) const
{
    outputOf({"new", name, "--sample", "--lang", language});
    return name;
}

std::string Program::sql(const std::string &file, const std::string &statement) const
{
    int status = 0;
    std::string text =
        output("sqlite3 " + quoted(m_folder / file) + " " + quoted(statement) + " 2>&1", &status);
    INFO(text);
    REQUIRE(status == 0);
    if (text.ends_with("\n"))
        text.pop_back();
    return text;
}

} // namespace bandom::test
