#pragma once

#include "workbook/Id.h"

#include <chrono>
#include <functional>
#include <string>

namespace bandom::workbook {

/// What the workbook takes from outside, injected so that tests neither wait nor guess.
struct Environment
{
    std::function<std::chrono::system_clock::time_point()> now;
    std::function<Id()> newId;
    std::string user;    ///< who edits, as the history shows it
    std::string machine; ///< the laptop's name, for the lock
};

/// The machine's clock, random ids, the user's full name (their login where it is not set) and the host's
/// name.
Environment systemEnvironment();

/// Today where the laptop is: days are kept as people live them, times in UTC.
std::chrono::year_month_day today(const Environment &environment);

/// "2018-09-11T07:30:00Z": UTC, to the second, as the file keeps times.
std::string isoTime(std::chrono::system_clock::time_point time);

} // namespace bandom::workbook
