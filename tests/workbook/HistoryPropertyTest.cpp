#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"

#include <SQLiteCpp/Transaction.h>

#include <array>

using namespace bandom;
using test::createSmall;
using test::dump;
using test::dumpOfSearch;
using workbook::execute;

namespace {

/// Does random things to a small workbook.
class Hand
{
public:
    explicit Hand(std::mt19937_64 &random, const SQLite::Database &database)
        : m_random(random),
          m_database(database)
    {
    }

    void act()
    {
        switch (below(14)) {
        case 0:
        case 1:
            run("INSERT OR IGNORE INTO farmer (id, name, code, note) VALUES (?, ?, ?, ?)", newId('f'), word(),
                code(), word());
            return;
        case 2:
            run("UPDATE OR IGNORE farmer SET name = ?, code = ? WHERE id = ?", word(), code(), any("farmer"));
            return;
        case 3:
            run("DELETE FROM farmer WHERE id = ?", any("farmer"));
            return;
        case 4:
        case 5:
            run("INSERT INTO plot (id, farmer_id, position, hectares) SELECT ?, id, ?, ? FROM farmer WHERE "
                "id = ?",
                newId('p'), below(5), below(100) / 8.0, any("farmer"));
            return;
        case 6:
            run("UPDATE plot SET farmer_id = coalesce(?, farmer_id), position = ? WHERE id = ?",
                any("farmer"), below(5), any("plot"));
            return;
        case 7:
            run("DELETE FROM plot WHERE id = ?", any("plot"));
            return;
        case 8:
        case 9:
            run("INSERT INTO plot_crop SELECT id, ?, ? FROM plot WHERE id = ? "
                "ON CONFLICT (plot_id, crop) DO UPDATE SET share = excluded.share",
                word(), below(101), any("plot"));
            return;
        case 10:
            // The key itself changes.
            run("UPDATE OR IGNORE plot_crop SET crop = ? WHERE plot_id = ?", word(), any("plot"));
            return;
        case 11:
            run("INSERT INTO visit VALUES (?, ?, ?, randomblob(20))", newId('v'), any("plot"), word());
            return;
        case 12:
            swapCodes();
            return;
        default:
            run("DELETE FROM visit WHERE id = ?", any("visit"));
            return;
        }
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    using Text = std::optional<std::string>;

    template<class... Values>
    void run(const char *sql, const Values &...values)
    {
        execute(m_database, sql, values...);
    }

    std::string newId(char kind) { return kind + std::to_string(++m_ids); }

    std::string word()
    {
        static const std::array words{"rice", "cassava", "ស្រូវ", "ដំឡូងមី", "cashew", "a'b\"c", "x"};
        return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
    }

    Text code() { return below(3) == 0 ? Text() : Text(std::to_string(below(6))); }

    Text any(const std::string &table)
    {
        std::vector<std::string> ids;
        workbook::forEachRow(m_database, ("SELECT id FROM " + table + " ORDER BY id").c_str(),
                             [&](SQLite::Statement &row) { ids.push_back(row.getColumn(0).getString()); });
        if (ids.empty())
            return {};
        return ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))];
    }

    void swapCodes()
    {
        const Text one = any("farmer");
        const Text other = any("farmer");
        const auto codeOf = [&](const Text &id) {
            return workbook::value<std::string>(m_database, "SELECT code FROM farmer WHERE id = ?", id);
        };
        const Text first = codeOf(one);
        const Text second = codeOf(other);
        if (one == other)
            return;
        run("UPDATE farmer SET code = NULL WHERE id = ?", one);
        run("UPDATE farmer SET code = ? WHERE id = ?", first, other);
        run("UPDATE farmer SET code = ? WHERE id = ?", second, one);
    }

    std::mt19937_64 &m_random;
    const SQLite::Database &m_database;
    int m_ids = 0;
};

} // namespace

TEST_CASE("undoing all edits gives the beginning and redoing all gives the end")
{
    INFO("seed " << test::seed());
    auto random = test::generator();
    for (int round = 0; round < 6; ++round) {
        INFO("round " << round);
        const test::TemporaryFolder folder;
        const auto book = createSmall(folder / "w.bandom");
        Hand hand(random, book->database());

        // What the file held after each edit that still stands, the beginning first.
        std::vector<std::string> states{dump(book->database())};
        for (int edit = 0; edit < 60; ++edit) {
            const int back = hand.below(6) == 0 ? hand.below(4) : 0;
            for (int i = 0; i < back && states.size() > 1; ++i) {
                book->undo();
                states.pop_back();
                REQUIRE(dump(book->database()) == states.back());
            }
            const auto changes = book->edit("Random", [&] {
                for (int i = hand.below(8); i >= 0; --i)
                    hand.act();
            });
            if (!changes.tables.empty())
                states.push_back(dump(book->database()));
        }
        const std::string searchAtEnd = dumpOfSearch(book->database());

        for (std::size_t at = states.size() - 1; at > 0; --at) {
            book->undo();
            REQUIRE(dump(book->database()) == states[at - 1]);
        }
        CHECK_FALSE(book->nextUndo());
        CHECK(dumpOfSearch(book->database()).empty());
        for (std::size_t at = 1; at < states.size(); ++at) {
            book->redo();
            REQUIRE(dump(book->database()) == states[at]);
        }
        CHECK_FALSE(book->nextRedo());
        CHECK(book->problems().empty());

        // The index that followed every step is the one made from all rows at once.
        CHECK(dumpOfSearch(book->database()) == searchAtEnd);
        SQLite::Transaction rebuilding(const_cast<SQLite::Database &>(book->database()));
        workbook::rebuildSearchIndex(book->database(), book->schema().searchables);
        CHECK(dumpOfSearch(book->database()) == searchAtEnd);
    }
}
