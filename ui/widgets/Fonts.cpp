#include "ui/widgets/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace bandom::ui {

void loadFonts()
{
    for (const char *face : {"NotoSansKhmer-Regular", "NotoSansKhmer-Bold", "NotoSans-Regular",
                             "NotoSans-Bold", "NotoSans-Italic"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(face)));
}

QFont bandomFont(double pointSize)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans Khmer"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(pointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace bandom::ui
