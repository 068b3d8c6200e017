#include "Benches.h"
#include "Figures.h"

#include <QGuiApplication>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>

namespace bandom::bench {

namespace {

constexpr int starts = 25;

/// The two times of one start.
struct Start
{
    Nanoseconds process = Nanoseconds::max();     ///< from asking the system for the process
    Nanoseconds application = Nanoseconds::max(); ///< from just before the QApplication
};

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

void start(const std::string &program, const std::string &argument, Start &best)
{
    const Nanoseconds begin = std::chrono::steady_clock::now().time_since_epoch();
    std::istringstream said(outputOf(program, argument));
    double painted = 0;
    double application = 0;
    said >> painted >> application;
    best.process = std::min(best.process, Nanoseconds(painted) - begin);
    best.application = std::min(best.application, Nanoseconds(application));
}

} // namespace

void measureStart(const std::filesystem::path &folder)
{
    // The user's own settings and list of recent files are left alone.
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        setenv(place, folder.c_str(), 1);
    const std::string file = folder / "large.bandom";
    Start ours;
    Start empty;
    for (int i = 0; i < starts; ++i) {
        start(BANDOM_BENCH_EMPTY_WINDOW, {}, empty);
        start(BANDOM_BENCH_WINDOW, file, ours);
    }
    print({"Start to the first page of a large workbook", ours.process, empty.process, 2});
    explain("from starting the process to the end of the first paint on the platform “" +
            QGuiApplication::platformName().toStdString() + "”, the best of " + std::to_string(starts) +
            "; against a program with an empty QMainWindow");
    print({"The same from the QApplication on", ours.application, empty.application, 2});
    explain("without loading the program and its libraries");
}

} // namespace bandom::bench
