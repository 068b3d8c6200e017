#include "Figures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace bandom::bench {

namespace {

constexpr const char *line = "%-44s %12s %12s %8s   %s\n";

std::string rounded(const char *pattern, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, pattern, value);
    return text;
}

} // namespace

Nanoseconds timeOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

Nanoseconds processorTimeOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return std::chrono::duration<double>(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
}

Nanoseconds median(std::vector<Nanoseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

std::string format(Nanoseconds time)
{
    if (time.count() < 1e6)
        return rounded("%.1f µs", time.count() / 1e3) + " "; // µ has two bytes and one column
    return rounded("%.2f ms", time.count() / 1e6);
}

void printHead()
{
    std::printf(line, "", "Bandom", "against", "ratio", "goal");
}

void print(const Figure &figure)
{
    std::printf(line, figure.name.c_str(), format(figure.ours).c_str(), format(figure.against).c_str(),
                rounded("%.2f", figure.ours / figure.against).c_str(),
                figure.goal > 0 ? rounded("at most %g", figure.goal).c_str() : "none");
    std::fflush(stdout);
}

void explain(const std::string &sentence)
{
    std::printf("    %s\n", sentence.c_str());
    std::fflush(stdout);
}

} // namespace bandom::bench
