#include "i18n/Catalogue.h"
#include "support/Catch.h"
#include "ui/app/Translation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace bandom;
using test::catalogueFile;
using test::CatalogueMessage;
using test::readCatalogue;

TEST_CASE("a counted sentence is found in Khmer whatever the number")
{
    const ui::CatalogueTranslator khmer(text::LanguageCode::Khmer);
    for (const CatalogueMessage &message : readCatalogue(catalogueFile(QStringLiteral("bandom_km")))) {
        if (!message.counts)
            continue;
        for (const int n : {0, 1, 2, 21}) {
            QString expected = message.translations.first();
            expected.replace(QLatin1String("%n"), QString::number(n));
            CHECK(khmer.translate(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8(),
                                  n) == expected.toStdString());
        }
    }
}

TEST_CASE("one is counted in the singular in English")
{
    const ui::CatalogueTranslator english(text::LanguageCode::English);
    for (const CatalogueMessage &message : readCatalogue(catalogueFile(QStringLiteral("bandom_en")))) {
        const auto said = [&](int n) {
            return english.translate(message.context.toUtf8(), message.source.toUtf8(),
                                     message.comment.toUtf8(), n);
        };
        const auto expected = [&](int form, int n) {
            QString sentence = message.translations.at(form);
            return sentence.replace(QLatin1String("%n"), QString::number(n)).toStdString();
        };
        CHECK(said(1) == expected(0, 1));
        CHECK(said(0) == expected(1, 0));
        CHECK(said(2) == expected(1, 2));
    }
}

TEST_CASE("installing a language makes it that of the buttons of Qt and of the locale too")
{
    const QLocale before;
    ui::Languages languages;
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    const auto home = [] { return QCoreApplication::translate("Steps", "Home"); };

    languages.install(text::LanguageCode::Khmer);
    CHECK(cancel() == QStringLiteral("បោះបង់"));
    CHECK(home() == QStringLiteral("ទំព័រដើម"));
    CHECK(QLocale().language() == QLocale::Khmer);

    languages.install(text::LanguageCode::English);
    CHECK(cancel() == QStringLiteral("Cancel"));
    CHECK(home() == QStringLiteral("Home"));
    CHECK(QLocale().language() == QLocale::English);
    QLocale::setDefault(before);
}
