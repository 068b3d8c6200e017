#include "ui/widgets/Fonts.h"

#include "support/Catch.h"

#include <QFontInfo>
#include <QRawFont>

using namespace bandom;

TEST_CASE("the built-in fonts draw Khmer and Latin letters on a machine without Khmer fonts")
{
    const QFont font = ui::bandomFont(10);
    CHECK(QFontInfo(font).family() == "Noto Sans Khmer");
    CHECK(QRawFont::fromFont(font, QFontDatabase::Khmer).supportsCharacter(QChar(0x1780)));
    QFont latin = font;
    latin.setFamily("Noto Sans");
    CHECK(QRawFont::fromFont(latin).supportsCharacter(QChar('a')));
}

TEST_CASE("text without Khmer is set in the Latin face whole and all other text Khmer first")
{
    const QFont font = ui::bandomFont(12);
    CHECK(QFontInfo(ui::fontFor("Score the areas, 1 to 3", font)).family() == "Noto Sans");
    CHECK(ui::fontFor(QStringLiteral("Sesan សេសាន 12"), font) == font);
    const QFont latin = ui::fontFor("Sesan", font);
    CHECK(latin.pointSizeF() == font.pointSizeF());
    CHECK(latin.families().contains("Noto Sans Khmer"));
}
