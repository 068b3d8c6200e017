#include "ui/widgets/CellText.h"

#include "support/Catch.h"
#include "ui/widgets/Tsv.h"

using namespace bandom::ui;

namespace {

ColumnLook column(ColumnKind kind)
{
    ColumnLook look;
    look.title = "Column";
    look.kind = kind;
    look.choices = fixedChoices({{"farmer", "Farmer"}, {"trader", "Trader, collector"}, {"bank", "ធនាគារ"}});
    return look;
}

} // namespace

TEST_CASE("a number is read as people type it and a whole number stays whole")
{
    ColumnLook number = column(ColumnKind::Number);
    CHECK(readCell(number, "12,000").value.toDouble() == 12000);
    CHECK(readCell(number, "១២៣").value.toDouble() == 123);
    CHECK(readCell(number, "9.4").problem == "A whole number is needed here.");
    number.decimals = 2;
    CHECK(readCell(number, "9.4").value.toDouble() == 9.4);
    CHECK(cellText(number, 9.4) == "9.4");
    CHECK(readCell(number, "abc").problem.contains("abc"));
    CHECK(readCell(number, "1.234").problem.contains("1234"));
    number.lowest = 0;
    number.highest = 100;
    CHECK(readCell(number, "1.234").value.toDouble() == Approx(1.234));
    CHECK(readCell(number, "101").problem == "The highest number here is 100.");
}

TEST_CASE("what is empty is missing and not zero")
{
    const CellReading empty = readCell(column(ColumnKind::Number), "  ");
    CHECK_FALSE(empty.value.isValid());
    CHECK(empty.problem.isEmpty());
    CHECK(cellText(column(ColumnKind::Number), {}).isEmpty());
    ColumnLook required = column(ColumnKind::Text);
    required.required = true;
    CHECK_FALSE(readCell(required, "").problem.isEmpty());
}

TEST_CASE("a choice is found by its label or its key")
{
    const ColumnLook look = column(ColumnKind::Choice);
    CHECK(readCell(look, "FARMER").value == "farmer");
    CHECK(readCell(look, QStringLiteral("ធនា\u200Bគារ")).value == "bank");
    CHECK(readCell(look, "fisher").problem.contains("fisher"));
    CHECK(cellText(look, "trader") == "Trader, collector");
}

TEST_CASE("several tags stand between commas or semicolons")
{
    const ColumnLook look = column(ColumnKind::Tags);
    CHECK(readCell(look, "Farmer; bank").value.toStringList() == QStringList{"farmer", "bank"});
    CHECK(readCell(look, "Trader, collector").value.toStringList() == QStringList{"trader"});
    CHECK_FALSE(readCell(look, "Farmer, fisher").problem.isEmpty());
}

TEST_CASE("a date may be typed in words")
{
    const ColumnLook look = column(ColumnKind::Date);
    const QDate day(2018, 9, 11);
    for (const char *typed : {"2018-09-11", "11/9/2018", "11 September 2018", "១១ កញ្ញា ២០១៨"})
        CHECK(readCell(look, typed).value.toDate() == day);
    CHECK(readCell(look, "soon").problem.contains("soon"));
    CHECK(cellText(look, day) == "11 September 2018");
}

TEST_CASE("a block from a spreadsheet may hold quoted cells with line breaks")
{
    const QList<QStringList> rows{{"Sesan", "two\nlines", "5\" pipe"}, {"", "a\tb", "\"quoted\""}};
    CHECK(readTsv(writeTsv(rows)) == rows);
    CHECK(readTsv("a\tb\r\nc\t\r\n") == QList<QStringList>{{"a", "b"}, {"c", ""}});
    CHECK(readTsv("\"one \"\"two\"\"\nthree\"\t4") == QList<QStringList>{{"one \"two\"\nthree", "4"}});
    CHECK(readTsv("").isEmpty());
}
