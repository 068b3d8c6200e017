#include "workbook/Id.h"

#include "support/Catch.h"
#include "workbook/Environment.h"

#include <regex>
#include <set>
#include <unordered_set>

using namespace bandom;
using std::chrono::milliseconds;
using std::chrono::system_clock;
using workbook::Id;
using workbook::IdGenerator;

TEST_CASE("an id is a UUID of version 7")
{
    const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    IdGenerator ids;
    std::set<Id> all;
    for (int i = 0; i < 1000; ++i) {
        const Id id = ids.next(system_clock::now());
        CHECK(std::regex_match(id.text, form));
        all.insert(id);
    }
    CHECK(all.size() == 1000);
}

TEST_CASE("an id begins with its time in milliseconds as RFC 9562 shows")
{
    // The RFC's example: 22 February 2022, 19:22:22 UTC is 0x017F22E279B0.
    IdGenerator ids(1);
    CHECK(ids.next(system_clock::time_point(milliseconds(1645557742000))).text.substr(0, 15) ==
          "017f22e2-79b0-7");
}

TEST_CASE("ids are in the order of their times")
{
    IdGenerator one(1);
    IdGenerator other(2);
    const system_clock::time_point start{milliseconds(1536651000000)};
    Id last;
    for (int i = 0; i < 500; ++i) {
        const Id id = (i % 2 == 0 ? one : other).next(start + milliseconds(i * i));
        CHECK(last < id);
        last = id;
    }
}

TEST_CASE("an empty id is no record and ids hash as they compare")
{
    CHECK(Id{}.isEmpty());
    CHECK_FALSE(Id{"x"}.isEmpty());
    const std::unordered_set<Id> set{Id{"a"}, Id{"b"}, Id{"a"}};
    CHECK(set.size() == 2);
}

TEST_CASE("the machine's own environment gives times and ids")
{
    const workbook::Environment environment = workbook::systemEnvironment();
    CHECK_FALSE(environment.newId() == environment.newId());
    CHECK_FALSE(environment.machine.empty());
    CHECK(workbook::isoTime(system_clock::from_time_t(1536651000)) == "2018-09-11T07:30:00Z");
    CHECK(workbook::isoTime(system_clock::from_time_t(0)) == "1970-01-01T00:00:00Z");
}
