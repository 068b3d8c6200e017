#include "ui/widgets/Fonts.h"

#include "ui/widgets/KhmerText.h"

#include <QFontDatabase>
#include <QResource>
#include <QStringList>

namespace bandom::ui {

namespace {

const QString khmerFamily = QStringLiteral("Noto Sans Khmer");
const QString latinFamily = QStringLiteral("Noto Sans");

} // namespace

void loadFonts()
{
    for (const char *face : {"NotoSansKhmer-Regular", "NotoSansKhmer-Bold", "NotoSans-Regular",
                             "NotoSans-Bold", "NotoSans-Italic"}) {
        // As they lie in the program, without a copy.
        const QResource font(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(face)));
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
    }
}

QFont bandomFont(double pointSize)
{
    QFont font;
    font.setFamilies({khmerFamily, latinFamily});
    font.setPointSizeF(pointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontFor(const QString &text, const QFont &font)
{
    if (hasKhmer(text))
        return font;
    QFont latin = font;
    latin.setFamilies({latinFamily, khmerFamily});
    return latin;
}

} // namespace bandom::ui
