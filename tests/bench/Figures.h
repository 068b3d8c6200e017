#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

/// Times and how they are shown.
namespace bandom::bench {

using Nanoseconds = std::chrono::duration<double, std::nano>;

/// How long `work` takes once.
Nanoseconds timeOf(const std::function<void()> &work);

/// How long the processor is busy with `work`: less than timeOf() while other programs or the disk are waited
/// for.
Nanoseconds processorTimeOf(const std::function<void()> &work);

/// The middle of `times`, the lesser of the two middles where their number is even.
Nanoseconds median(std::vector<Nanoseconds> times);

/// A time with the unit that suits it, as "0.58 ms".
std::string format(Nanoseconds time);

/// A ratio that has a goal. Never a pass or a fail: it is printed, and people judge it.
struct Figure
{
    std::string name;
    Nanoseconds ours;
    Nanoseconds against; ///< what `ours` is divided by
    double goal = 0;     ///< at most; 0: it has none
};

/// A line of the table: name, both times, the ratio, the goal beside it.
void print(const Figure &figure);

/// A sentence below a figure, which says exactly what was measured.
void explain(const std::string &sentence);

/// The head of the table.
void printHead();

} // namespace bandom::bench
