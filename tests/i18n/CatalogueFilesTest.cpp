#include "i18n/CatalogueCheck.h"
#include "support/Catch.h"
#include "support/Support.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <stdexcept>

using namespace bandom::test;

namespace {

const QString root = QStringLiteral(BANDOM_SOURCE_DIR);

QStringList sourceFiles()
{
    QStringList files;
    for (const char *folder : {"/src", "/ui"}) {
        QDirIterator each(root + QLatin1String(folder), {"*.cpp", "*.h"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
    }
    files.sort();
    return files;
}

/// What lupdate takes out of the sources as they are now, in a catalogue of `language`.
std::vector<CatalogueMessage> extracted(const QString &language, const QStringList &options)
{
    const TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "extracted.ts").string());
    QProcess lupdate;
    lupdate.start(QStringLiteral(BANDOM_LUPDATE),
                  options +
                      QStringList{"-silent", "-I", root, "-I", root + QStringLiteral("/src"),
                                  "-source-language", "en", "-target-language", language} +
                      sourceFiles() + QStringList{"-ts", file});
    if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
        throw std::runtime_error("lupdate: " + lupdate.readAllStandardError().toStdString());
    return readCatalogue(file);
}

QSet<QString> keys(const std::vector<CatalogueMessage> &messages)
{
    QSet<QString> found;
    for (const CatalogueMessage &message : messages)
        found.insert(message.key());
    return found;
}

/// What is in `some` and not in `others`, one a line, for a failing test to show.
std::string without(const QSet<QString> &some, const QSet<QString> &others)
{
    QStringList left = (QSet<QString>(some) - others).values();
    left.sort();
    return left.join(QLatin1Char('\n')).toStdString();
}

/// The problems of a whole file, one a line.
std::string problemsOfFile(const QString &name, bool isKhmer)
{
    QStringList problems = zeroWidthCharacters(fileText(catalogueFile(name)));
    for (const CatalogueMessage &message : readCatalogue(catalogueFile(name))) {
        QStringList found = problemsOf(message);
        if (isKhmer)
            found += khmerProblemsOf(message);
        for (const QString &problem : found)
            problems.append(message.key() + QStringLiteral(" → ") +
                            message.translations.join(QLatin1String(" | ")) + QLatin1String("\n    ") +
                            problem);
    }
    return problems.join(QLatin1Char('\n')).toStdString();
}

/// The sentences that stand in tr("...") and translate("Context", "...") of `file`: read without knowing C++,
/// to find those that lupdate overlooks.
QSet<QString> sentencesIn(const QString &file)
{
    static const QRegularExpression call(
        QStringLiteral(R"re(\b(?:tr|translate)\(\s*(?:"[A-Za-z:]+",\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression piece(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QSet<QString> sentences;
    auto calls = call.globalMatch(fileText(file));
    while (calls.hasNext()) {
        QString sentence;
        auto pieces = piece.globalMatch(calls.next().captured(1));
        while (pieces.hasNext())
            sentence += pieces.next().captured(1);
        sentences.insert(sentence.replace(QLatin1String("\\\""), QLatin1String("\""))
                             .replace(QLatin1String("\\n"), QLatin1String("\n")));
    }
    return sentences;
}

} // namespace

TEST_CASE("the Khmer catalogue is whole and well written")
{
    CHECK(problemsOfFile(QStringLiteral("bandom_km"), true) == "");
}

TEST_CASE("the English catalogue has both forms of every counted sentence")
{
    CHECK(problemsOfFile(QStringLiteral("bandom_en"), false) == "");
    for (const CatalogueMessage &message : readCatalogue(catalogueFile(QStringLiteral("bandom_en")))) {
        INFO(message.key().toStdString());
        CHECK(message.translations.size() == 2);
        CHECK_FALSE(message.translations.join(QLatin1Char(' ')).contains(QLatin1String("(s)")));
    }
}

TEST_CASE("the Khmer catalogue for what Qt shows is whole and well written")
{
    CHECK(problemsOfFile(QStringLiteral("qt_km"), true) == "");
}

TEST_CASE("the catalogues hold the sentences of the sources and no others")
{
    const auto inKhmer = keys(readCatalogue(catalogueFile(QStringLiteral("bandom_km"))));
    const auto inSources = keys(extracted(QStringLiteral("km"), {}));
    CHECK(without(inSources, inKhmer) == "");
    CHECK(without(inKhmer, inSources) == "");

    const auto inEnglish = keys(readCatalogue(catalogueFile(QStringLiteral("bandom_en"))));
    const auto counted = keys(extracted(QStringLiteral("en"), {"-pluralonly"}));
    CHECK(without(counted, inEnglish) == "");
    CHECK(without(inEnglish, counted) == "");
}

TEST_CASE("no sentence of the sources is written so that lupdate overlooks it")
{
    QSet<QString> known;
    for (const CatalogueMessage &message : extracted(QStringLiteral("km"), {}))
        known.insert(message.source);
    for (const QString &file : sourceFiles()) {
        INFO(file.toStdString());
        CHECK(without(sentencesIn(file), known) == "");
    }
}
