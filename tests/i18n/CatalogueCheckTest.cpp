#include "i18n/CatalogueCheck.h"

#include "support/Catch.h"

using namespace bandom::test;

namespace {

CatalogueMessage message(const QString &source, const QStringList &translations)
{
    CatalogueMessage made;
    made.context = QStringLiteral("Test");
    made.source = source;
    made.translations = translations;
    made.counts = translations.size() > 1;
    return made;
}

} // namespace

TEST_CASE("a good translation has no problems")
{
    const CatalogueMessage good =
        message(QStringLiteral("&Open “%1” of %2…"), {QStringLiteral("បើក «%1» នៃ %2(&O)…")});
    CHECK(problemsOf(good).isEmpty());
    CHECK(khmerProblemsOf(good).isEmpty());
    const CatalogueMessage counted = message(QStringLiteral("%n area(s) are left."),
                                             {QStringLiteral("នៅសល់តំបន់ %n។"), QStringLiteral("នៅសល់តំបន់ %n។")});
    CHECK(problemsOf(counted).isEmpty());
    CHECK(khmerProblemsOf(counted).isEmpty());
}

TEST_CASE("an unfinished or empty translation is found")
{
    CatalogueMessage unfinished = message(QStringLiteral("Yes"), {QStringLiteral("បាទ")});
    unfinished.finished = false;
    CHECK(problemsOf(unfinished).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("Yes"), {QString()})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("Yes"), {})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("%n rows"), {QStringLiteral("%n ជួរ"), QString()})).size() == 1);
}

TEST_CASE("a placeholder that is lost or invented or doubled is found")
{
    CHECK(problemsOf(message(QStringLiteral("%1 of %2"), {QStringLiteral("%1 នៃ")})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("%1 of"), {QStringLiteral("%1 នៃ %2")})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("%n rows"), {QStringLiteral("ជួរ"), QStringLiteral("%n ជួរ")}))
              .size() == 1);
    CHECK(problemsOf(message(QStringLiteral("%1"), {QStringLiteral("%1 %1")})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("%1 and %2"), {QStringLiteral("%2 និង %1")})).isEmpty());
}

TEST_CASE("dots at the end are neither lost nor invented")
{
    CHECK(problemsOf(message(QStringLiteral("Print…"), {QStringLiteral("បោះពុម្ព")})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("Print"), {QStringLiteral("បោះពុម្ព…")})).size() == 1);
    CHECK(problemsOf(message(QStringLiteral("Print ..."), {QStringLiteral("បោះពុម្ព ...")})).isEmpty());
}

TEST_CASE("a cluster spelt with the letter that looks the same is found")
{
    CHECK(khmerProblemsOf(message(QStringLiteral("A cluster"), {QStringLiteral("បណ្តុំ")})).isEmpty());
    CHECK_FALSE(khmerProblemsOf(message(QStringLiteral("A cluster"), {QStringLiteral("បណ្ដុំ")})).isEmpty());
    CHECK_FALSE(khmerProblemsOf(message(QStringLiteral("A cluster"), {QStringLiteral("ក្រុម")})).isEmpty());
}

TEST_CASE("English signs in a Khmer sentence are found")
{
    CHECK(khmerProblemsOf(message(QStringLiteral("It is done."), {QStringLiteral("រួចរាល់.")})).size() == 1);
    CHECK(khmerProblemsOf(message(QStringLiteral("Done:"), {QStringLiteral("រួចរាល់:")})).size() == 1);
    CHECK(khmerProblemsOf(message(QStringLiteral("“%1”"), {QStringLiteral("“%1”")})).size() == 2);
}

TEST_CASE("an access key that is lost or changed is found")
{
    CHECK(khmerProblemsOf(message(QStringLiteral("&File"), {QStringLiteral("ឯកសារ")})).size() == 1);
    CHECK(khmerProblemsOf(message(QStringLiteral("&File"), {QStringLiteral("ឯកសារ(&G)")})).size() == 1);
    CHECK(khmerProblemsOf(message(QStringLiteral("File"), {QStringLiteral("ឯកសារ(&F)")})).size() == 1);
}

TEST_CASE("a zero-width space is found with its line")
{
    CHECK(zeroWidthCharacters(QStringLiteral("one\nតំបន់\u200Bអាទិភាព")) == QStringList{"line 2: U+200b"});
    CHECK(zeroWidthCharacters(QStringLiteral("តំបន់អាទិភាព")).isEmpty());
}
