#include "workbook/Record.h"

#include "people/Stakeholder.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "workbook/Order.h"
#include "workbook/Progress.h"

using namespace bandom;
using std::chrono::year_month_day;
using workbook::execute;
using workbook::find;
using workbook::Id;
using workbook::save;
using workbook::select;
using workbook::value;

namespace {

enum class Soil { Sand, Clay };

struct Harvest
{
    std::optional<mpq_class> lowest;
    mpq_class highest;

    friend bool operator==(const Harvest &, const Harvest &) = default;
};

struct Field
{
    Id id;
    Id owner;
    std::string name;
    std::optional<std::string> note;
    std::optional<int> trees;
    std::optional<double> hectares;
    bool isIrrigated = false;
    Soil soil = Soil::Sand;
    std::optional<Soil> subsoil;
    year_month_day seen{};
    std::optional<year_month_day> harvested;
    long long number = 0;
    Harvest harvest;

    friend bool operator==(const Field &, const Field &) = default;
};

SQLite::Database fields()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(
        "CREATE TABLE field (id TEXT PRIMARY KEY NOT NULL, owner TEXT, name TEXT NOT NULL, note TEXT, "
        "trees INTEGER, hectares REAL, irrigated INTEGER, soil TEXT, subsoil TEXT, seen TEXT, "
        "harvested TEXT, number INTEGER, harvest_lowest REAL, harvest_highest REAL)");
    return database;
}

constexpr year_month_day day(int year, unsigned month, unsigned dayOfMonth)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth)};
}

const Field full{Id{"1"},
                 Id{"o"},
                 "ចម្ការ",
                 "",
                 0,
                 0.1,
                 true,
                 Soil::Clay,
                 Soil::Sand,
                 day(2018, 9, 11),
                 day(2019, 1, 2),
                 1LL << 40,
                 {mpq_class(1, 10), mpq_class(2469, 20)}};

} // namespace

template<>
struct bandom::workbook::Words<Soil>
{
    static constexpr std::array words{std::pair{Soil::Sand, "sand"}, std::pair{Soil::Clay, "clay"}};
};

template<>
struct bandom::workbook::Record<Field>
{
    static constexpr auto table = "field";
    static constexpr auto columns = std::tuple(
        column("id", &Field::id), column("owner", &Field::owner), column("name", &Field::name),
        column("note", &Field::note), column("trees", &Field::trees), column("hectares", &Field::hectares),
        column("irrigated", &Field::isIrrigated), column("soil", &Field::soil),
        column("subsoil", &Field::subsoil), column("seen", &Field::seen),
        column("harvested", &Field::harvested), column("number", &Field::number),
        column("harvest_lowest", &Field::harvest, &Harvest::lowest),
        column("harvest_highest", &Field::harvest, &Harvest::highest));
};

TEST_CASE("a record comes back as it was saved")
{
    const SQLite::Database database = fields();
    save(database, full);
    CHECK(find<Field>(database, Id{"1"}) == full);
    CHECK(value<std::string>(database, "SELECT soil || ' ' || subsoil || ' ' || seen FROM field") ==
          "clay sand 2018-09-11");
}

TEST_CASE("what is missing is kept as NULL and comes back missing")
{
    const SQLite::Database database = fields();
    Field sparse;
    sparse.id = Id{"1"};
    sparse.seen = day(2018, 9, 11);
    save(database, sparse);
    CHECK(find<Field>(database, Id{"1"}) == sparse);
    CHECK(value<int>(database,
                     "SELECT (owner IS NULL) + (note IS NULL) + (trees IS NULL) + (hectares IS NULL) "
                     "+ (subsoil IS NULL) + (harvested IS NULL) + (harvest_lowest IS NULL) FROM field") == 7);
}

TEST_CASE("zero and the empty text are not missing")
{
    const SQLite::Database database = fields();
    save(database, full);
    const auto read = find<Field>(database, Id{"1"});
    REQUIRE(read);
    CHECK(read->trees == 0);
    CHECK(read->note == "");
    CHECK(value<int>(database, "SELECT note IS NULL FROM field") == 0);
}

TEST_CASE("saving a record whose key is there writes over it and keeps what refers to it")
{
    SQLite::Database database = fields();
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("CREATE TABLE tree (field_id TEXT REFERENCES field (id) ON DELETE CASCADE)");
    save(database, full);
    execute(database, "INSERT INTO tree VALUES ('1')");
    Field changed = full;
    changed.note.reset();
    changed.name = "Orchard";
    save(database, changed);
    CHECK(select<Field>(database, "") == std::vector<Field>{changed});
    CHECK(value<int>(database, "SELECT count(*) FROM tree") == 1);
}

TEST_CASE("records are selected by a clause and removed by their key")
{
    const SQLite::Database database = fields();
    for (const char *id : {"3", "1", "2"}) {
        Field field = full;
        field.id = Id{id};
        field.trees = id[0] - '0';
        save(database, field);
    }
    const auto many =
        select<Field>(database, "WHERE trees >= ? AND soil = ? ORDER BY trees DESC", 2, Soil::Clay);
    REQUIRE(many.size() == 2);
    CHECK(many[0].id == Id{"3"});
    CHECK(many[1].id == Id{"2"});
    CHECK(workbook::remove<Field>(database, Id{"2"}));
    CHECK_FALSE(workbook::remove<Field>(database, Id{"2"}));
    CHECK_FALSE(find<Field>(database, Id{"2"}));
    CHECK(select<Field>(database, "WHERE id = ?", Id{}).empty());
}

TEST_CASE("a word or a date in the file that is none is an error")
{
    const SQLite::Database database = fields();
    save(database, full);
    SECTION("a word")
    {
        execute(database, "UPDATE field SET soil = 'Clay'");
        CHECK_THROWS_WITH(find<Field>(database, Id{"1"}), ContainsSubstring("Clay"));
    }
    SECTION("an optional word")
    {
        execute(database, "UPDATE field SET subsoil = ''");
        CHECK_THROWS(find<Field>(database, Id{"1"}));
    }
    SECTION("a word that must be there")
    {
        execute(database, "UPDATE field SET soil = NULL");
        CHECK_THROWS(find<Field>(database, Id{"1"}));
    }
    SECTION("a date")
    {
        execute(database, "UPDATE field SET seen = '2018-02-30'");
        CHECK_THROWS_WITH(find<Field>(database, Id{"1"}), ContainsSubstring("2018-02-30"));
    }
}

TEST_CASE("a number with decimals comes back exactly as it was typed")
{
    const SQLite::Database database = fields();
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_int_distribution<long> digits(-999'999'999'999'999, 999'999'999'999'999);
    std::uniform_int_distribution<int> places(0, 15);
    Field field = full;
    for (int round = 0; round < 500; ++round) {
        mpz_class power;
        mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(places(generator)));
        mpq_class typed(mpz_class(digits(generator)), power);
        typed.canonicalize();
        field.harvest = {typed, mpq_class(1, 3)};
        save(database, field);
        CHECK(find<Field>(database, Id{"1"})->harvest.lowest == typed);
    }
    CHECK(value<double>(database, "SELECT harvest_highest FROM field") == 1.0 / 3.0);
    execute(database, "UPDATE field SET harvest_lowest = 9e999");
    CHECK_THROWS_AS(find<Field>(database, Id{"1"}), workbook::BadValue);
}

TEST_CASE("a double is the shortest decimal that gives it")
{
    CHECK(workbook::shortestDecimal(0.1) == mpq_class(1, 10));
    CHECK(workbook::shortestDecimal(-0.25) == mpq_class(-1, 4));
    CHECK(workbook::shortestDecimal(0.0) == 0);
    CHECK(workbook::shortestDecimal(1e22) == mpq_class("10000000000000000000000"));
    CHECK(workbook::shortestDecimal(5e-324) > 0);
    CHECK(workbook::nearestDouble(mpq_class(1, 10)) == 0.1);
    CHECK(workbook::nearestDouble(mpq_class(-2, 3)) == -2.0 / 3.0);
    CHECK(workbook::nearestDouble(0) == 0.0);
}

TEST_CASE("a value of nothing is none")
{
    const SQLite::Database database = fields();
    CHECK_FALSE(value<int>(database, "SELECT trees FROM field"));
    CHECK_FALSE(value<int>(database, "SELECT max(trees) FROM field"));
    CHECK(value<int>(database, "SELECT count(*) FROM field") == 0);
    CHECK(value<double>(database, "SELECT ?1 + 1", 0.5) == 1.5);
    CHECK(value<Id>(database, "SELECT ?", Id{"x"}) == Id{"x"});
}

TEST_CASE("words and values are each other's opposite")
{
    CHECK(workbook::fromWord<people::Role>("pdaff") == people::Role::AgricultureDepartment);
    for (const auto &[role, word] : workbook::Words<people::Role>::words) {
        CHECK(workbook::fromWord<people::Role>(word) == role);
        CHECK(std::string(workbook::word(role)) == word);
    }
    CHECK_FALSE(workbook::fromWord<Soil>("peat"));
    CHECK_FALSE(workbook::fromWord<Soil>(""));
}

TEST_CASE("a record is moved to a position and the others close up")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE item (id TEXT PRIMARY KEY, list TEXT, position INTEGER);"
                  "INSERT INTO item VALUES ('a', 'x', 0), ('b', 'x', 1), ('c', 'x', 5), ('o', 'y', 9)");
    const auto order = [&](const char *moved, int position) {
        workbook::moveTo(database, "SELECT id FROM item WHERE list = ? ORDER BY position",
                         "UPDATE item SET position = ? WHERE id = ? AND list = ?", Id{moved}, position, "x");
        return value<std::string>(database, "SELECT group_concat(id || position, ' ') FROM "
                                            "(SELECT * FROM item ORDER BY list, position)")
            .value_or("");
    };
    CHECK(order("c", 0) == "c0 a1 b2 o9");
    CHECK(order("c", 1) == "a0 c1 b2 o9");
    CHECK(order("a", 99) == "c0 b1 a2 o9");
    CHECK(order("a", -3) == "a0 c1 b2 o9");
}

TEST_CASE("advice does not hold a step back")
{
    const std::vector<workbook::Check> checks{{"areas", true, "Areas are named", true},
                                              {"areas", false, "At least five areas are compared", false}};
    CHECK(workbook::isComplete(checks));
    CHECK(workbook::firstMissing(checks) == &checks[1]);
    CHECK_FALSE(workbook::isComplete({{"areas", false, "Areas are named", true}}));
    CHECK(workbook::firstMissing({}) == nullptr);
}
