#include "Benches.h"
#include "Figures.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace bandom::bench {

namespace {

constexpr int starts = 25;

/// What the program prints; throws std::runtime_error where it fails.
std::string outputOf(const std::string &program, const std::string &argument)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::string name = program;
    std::string file = argument;
    std::array<char *, 3> arguments{name.data(), file.data(), nullptr};
    pid_t child = 0;
    const int code = posix_spawn(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string text;
    std::array<char, 256> buffer{};
    for (ssize_t count = 0; (count = read(ends[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    if (code != 0 || waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error(program + " did not start");
    return text;
}

/// From asking the system for the process to the end of its first paint.
Nanoseconds startOf(const std::string &program, const std::string &argument = {})
{
    const Nanoseconds begin = std::chrono::steady_clock::now().time_since_epoch();
    return Nanoseconds(std::stod(outputOf(program, argument))) - begin;
}

void measureOn(const std::string &platform, const std::string &file)
{
    setenv("QT_QPA_PLATFORM", platform.c_str(), 1);
    Nanoseconds ours = Nanoseconds::max();
    Nanoseconds empty = Nanoseconds::max();
    Nanoseconds styled = Nanoseconds::max();
    // In turn, so that whatever else the machine is doing meets all three.
    for (int i = 0; i < starts; ++i) {
        empty = std::min(empty, startOf(BANDOM_BENCH_EMPTY_WINDOW));
        styled = std::min(styled, startOf(BANDOM_BENCH_STYLED_WINDOW));
        ours = std::min(ours, startOf(BANDOM_BENCH_WINDOW, file));
    }
    print({"Start to the first page, on " + platform, ours, empty, 2});
    print({"The same against a window in our style", ours, styled, 2});
}

} // namespace

void measureStart(const std::filesystem::path &folder)
{
    // The user's own settings and list of recent files are left alone.
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        setenv(place, folder.c_str(), 1);
    const std::string file = folder / "large.bandom";
    const char *before = std::getenv("QT_QPA_PLATFORM");
    const std::string platform = before ? before : "offscreen";
    // What users have: a window that an X server shows.
    if (std::getenv("DISPLAY"))
        measureOn("xcb", file);
    // Without one, as tests run: here a window costs nothing but what Qt does for it, and an empty one almost
    // nothing, since it loads no font.
    measureOn("offscreen", file);
    setenv("QT_QPA_PLATFORM", platform.c_str(), 1);
    explain("from starting the process to the end of the first paint, the best of " + std::to_string(starts) +
            "; a large workbook's home page against an empty QMainWindow: as Qt makes it, and with our fonts "
            "and style sheet");
}

} // namespace bandom::bench
