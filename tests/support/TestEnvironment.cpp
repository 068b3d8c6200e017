#include "support/TestEnvironment.h"

#include <array>
#include <cstdio>
#include <memory>

namespace bandom::test {

workbook::Environment environment()
{
    auto seconds = std::make_shared<long long>(1536651000);
    auto number = std::make_shared<unsigned>(0);
    workbook::Environment environment;
    environment.now = [seconds] { return std::chrono::system_clock::from_time_t((*seconds)++); };
    environment.newId = [number] {
        std::array<char, 48> text{};
        std::snprintf(text.data(), text.size(), "0165c7d0-0000-7000-8000-%012u", ++*number);
        return workbook::Id{text.data()};
    };
    environment.user = "Tester";
    environment.machine = "test-laptop";
    return environment;
}

} // namespace bandom::test
