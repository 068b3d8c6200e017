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
