#include "ui/widgets/DisplayText.h"

namespace bandom::ui {

QString displayText(const std::string &utf8)
{
    QString text = QString::fromStdString(utf8);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.removeIf([](QChar character) {
        const char16_t code = character.unicode();
        const bool isControl = (code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0);
        return isControl || code == 0x200B || code == 0xFEFF || code >= 0xFFFE;
    });
    return text;
}

} // namespace bandom::ui
