#include "document/Document.h"

#include "support/Catch.h"

using namespace bandom::document;

TEST_CASE("what is missing is told and not left empty")
{
    CHECK(plainText(orMissing(std::nullopt, "not recorded")) == "not recorded");
    CHECK(plainText(orMissing("", "not recorded")) == "not recorded");
    CHECK(std::holds_alternative<Missing>(orMissing("", "not recorded").front()));
    CHECK(plainText(orMissing("33 farmers", "not recorded")) == "33 farmers");
    CHECK(std::holds_alternative<Text>(orMissing("33 farmers", "not recorded").front()));
}

TEST_CASE("a document is read as plain text block by block")
{
    Document document;
    document.title = "Report";
    document.subtitle = "Sesan";
    document.blocks.push_back(Callout{"Exercise", plain("Not for decisions.")});
    document.blocks.push_back(Heading{1, "Actors", "actors"});
    document.blocks.push_back(Heading{2, "Producers", {}});
    document.blocks.push_back(Fields{{{"Date", orMissing({}, "not recorded")}}});
    document.blocks.push_back(
        Paragraph{{Text{"Water: ", true}, Text{"from the river"}, Link{" (map)", "#map"}}, {}});
    document.blocks.push_back(List{true, {plain("one"), plain("two")}});
    document.blocks.push_back(List{false, {plain("a")}});
    Table table;
    table.caption = "Ranks";
    table.columns = {{"Area"}, {"Total"}};
    table.rows.push_back({{{plain("Sesan"), {}, {}}, {orMissing({}, "–"), {}, {}}}, true});
    document.blocks.push_back(table);
    document.blocks.push_back(PageBreak{});

    CHECK(plainText(document) == "Report\nSesan\n"
                                 "\n! Exercise: Not for decisions.\n"
                                 "\n# Actors\n"
                                 "\n## Producers\n"
                                 "\nDate: not recorded\n"
                                 "\nWater: from the river (map)\n"
                                 "\n1. one\n2. two\n"
                                 "\n- a\n"
                                 "\nRanks\nArea | Total\nSesan | –\n"
                                 "\n\f");
}

TEST_CASE("a document without subtitle begins with its title")
{
    Document document;
    document.title = "Report";
    CHECK(plainText(document) == "Report\n");
}
