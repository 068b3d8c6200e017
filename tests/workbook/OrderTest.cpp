#include "workbook/Order.h"

#include "support/Catch.h"

using namespace bandom;
using workbook::Id;

namespace {

/// A line of a budget: its list is the budget's.
struct Line
{
    Id id;
    Id budget;
    int position = 0;
    std::string text;
};

/// A list of the whole file.
struct Market
{
    Id id;
    int position = 0;
};

} // namespace

template<>
struct bandom::workbook::Record<Line>
{
    static constexpr auto table = "line";
    static constexpr auto columns =
        std::tuple(column("id", &Line::id), column("budget_id", &Line::budget),
                   column("position", &Line::position), column("text", &Line::text));
    static constexpr auto within = std::tuple(column("budget_id", &Line::budget));
};

template<>
struct bandom::workbook::Record<Market>
{
    static constexpr auto table = "market";
    static constexpr auto columns =
        std::tuple(column("id", &Market::id), column("position", &Market::position));
};

namespace {

class Lists
{
public:
    Lists()
    {
        m_database.exec(
            "CREATE TABLE line (id TEXT PRIMARY KEY, budget_id TEXT, position INTEGER, text TEXT);"
            "CREATE TABLE market (id TEXT PRIMARY KEY, position INTEGER)");
    }

    void add(const char *id, const char *budget) const
    {
        workbook::append(m_database, Line{Id{id}, Id{budget}, 99, id});
    }

    /// The ids of a list, one after the other.
    std::string of(const char *budget) const
    {
        Line like;
        like.budget = Id{budget};
        std::string ids;
        for (const Line &line : workbook::listOf<Line>(m_database, like))
            ids += line.id.text;
        return ids;
    }

    const SQLite::Database &database() const { return m_database; }

private:
    SQLite::Database m_database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

} // namespace

TEST_CASE("what is appended stands last in the list that it belongs to")
{
    const Lists lists;
    lists.add("a", "maize");
    lists.add("x", "rice");
    lists.add("b", "maize");
    lists.add("o", "");
    CHECK(lists.of("maize") == "ab");
    CHECK(lists.of("rice") == "x");
    CHECK(lists.of("") == "o");
    CHECK(workbook::find<Line>(lists.database(), Id{"b"})->position == 1);
    CHECK(workbook::find<Line>(lists.database(), Id{"x"})->position == 0);
}

TEST_CASE("moving a record reorders its own list alone")
{
    const Lists lists;
    for (const char *id : {"a", "b", "c"})
        lists.add(id, "maize");
    for (const char *id : {"x", "y"})
        lists.add(id, "rice");
    workbook::moveInList<Line>(lists.database(), Id{"c"}, 0);
    CHECK(lists.of("maize") == "cab");
    workbook::moveInList<Line>(lists.database(), Id{"c"}, 99);
    CHECK(lists.of("maize") == "abc");
    workbook::moveInList<Line>(lists.database(), Id{"b"}, -1);
    CHECK(lists.of("maize") == "bac");
    workbook::moveInList<Line>(lists.database(), Id{"nobody"}, 0);
    CHECK(lists.of("maize") == "bac");
    CHECK(lists.of("rice") == "xy");
}

TEST_CASE("without an owner the whole table is one list")
{
    const Lists lists;
    for (const char *id : {"a", "b", "c"})
        workbook::append(lists.database(), Market{Id{id}});
    workbook::moveInList<Market>(lists.database(), Id{"a"}, 1);
    std::string ids;
    for (const Market &market : workbook::listOf<Market>(lists.database()))
        ids += market.id.text;
    CHECK(ids == "bac");
}
