#include "workbook/Environment.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <memory>

namespace bandom::workbook {

namespace {

std::string userName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return {};
    // The first field of GECOS is the full name; the rest are rooms and phones.
    std::string fullName = entry->pw_gecos ? entry->pw_gecos : "";
    fullName = fullName.substr(0, fullName.find(','));
    return fullName.empty() ? entry->pw_name : fullName;
}

std::string machineName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

} // namespace

Environment systemEnvironment()
{
    auto ids = std::make_shared<IdGenerator>();
    return {[] { return std::chrono::system_clock::now(); },
            [ids] { return ids->next(std::chrono::system_clock::now()); }, userName(), machineName()};
}

std::chrono::year_month_day today(const Environment &environment)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(environment.now());
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return {std::chrono::year(parts.tm_year + 1900),
            std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
}

std::string isoTime(std::chrono::system_clock::time_point time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

} // namespace bandom::workbook
