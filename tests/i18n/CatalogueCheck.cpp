#include "i18n/CatalogueCheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace bandom::test {

namespace {

const QString ellipsis = QStringLiteral("…");

/// Wrong spellings that are met, and the right ones.
const std::vector<std::pair<QString, QString>> spellings{
    // ដ and ត look the same below another letter; here it is always ត, as in បណ្តុំ.
    {QStringLiteral("្ដ"), QStringLiteral("្ត")},
    {QStringLiteral("អោយ"), QStringLiteral("ឲ្យ")},
    {QStringLiteral("ឱ្យ"), QStringLiteral("ឲ្យ")},
    {QStringLiteral("ចង្កោម"), QStringLiteral("បណ្តុំ")},
    {QStringLiteral("លក្ខណ:"), QStringLiteral("លក្ខណៈ")},
    {QStringLiteral("លក្ខណៈវិនិច្ច័យ"), QStringLiteral("លក្ខណៈវិនិច្ឆ័យ")},
    {QStringLiteral("សុវត្តិភាព"), QStringLiteral("សុវត្ថិភាព")},
    {QStringLiteral("សំរាប់"), QStringLiteral("សម្រាប់")},
    {QStringLiteral("សំរេច"), QStringLiteral("សម្រេច")},
    {QStringLiteral("តំរូវ"), QStringLiteral("តម្រូវ")},
    {QStringLiteral("បោះពុម្ភ"), QStringLiteral("បោះពុម្ព")},
    {QStringLiteral("រូចហើយ"), QStringLiteral("រួចហើយ")},
    {QStringLiteral("“"), QStringLiteral("«")},
    {QStringLiteral("”"), QStringLiteral("»")},
};

/// Terms of docs/glossary-km.md that every translation uses where the English sentence has them.
const std::vector<std::pair<QString, QString>> terms{
    {QStringLiteral("clusters?"), QStringLiteral("បណ្តុំ")},
    {QStringLiteral("workbooks?"), QStringLiteral("សៀវភៅការងារ")},
    {QStringLiteral("key informants?"), QStringLiteral("អ្នកផ្តល់ព័ត៌មានគន្លឹះ")},
    {QStringLiteral("priority areas?"), QStringLiteral("តំបន់អាទិភាព")},
    {QStringLiteral("criteria"), QStringLiteral("លក្ខណៈវិនិច្ឆ័យ")},
    {QStringLiteral("score sheets?"), QStringLiteral("សន្លឹកដាក់ពិន្ទុ")},
    {QStringLiteral("official units?"), QStringLiteral("ឯកតារដ្ឋបាល")},
    {QStringLiteral("value chain"), QStringLiteral("ខ្សែច្រវាក់តម្លៃ")},
    {QStringLiteral("multi-stakeholder platform"), QStringLiteral("វេទិកាពហុភាគីពាក់ព័ន្ធ")},
    {QStringLiteral("pre-assessment"), QStringLiteral("ការវាយតម្លៃបឋម")},
    {QStringLiteral("training workbook"), QStringLiteral("សៀវភៅការងារសម្រាប់បណ្តុះបណ្តាល")},
    {QStringLiteral("rapid mapping report"), QStringLiteral("របាយការណ៍ផែនទីរហ័ស")},
    {QStringLiteral("input suppliers?"), QStringLiteral("អ្នកផ្គត់ផ្គង់ធាតុចូល")},
    {QStringLiteral("backups?"), QStringLiteral("ច្បាប់បម្រុងទុក")},
};

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto each = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).globalMatch(text);
    while (each.hasNext())
        found.append(each.next().captured());
    return found;
}

QStringList placeholders(const QString &text)
{
    QStringList found = matches(text, QStringLiteral("%L?[1-9n]"));
    std::sort(found.begin(), found.end());
    return found;
}

/// Not a word cut short, such as "No.".
bool isSentence(const QString &source)
{
    return source.endsWith(QLatin1Char('.')) && !source.endsWith(QLatin1String("..")) &&
           source.contains(QLatin1Char(' '));
}

} // namespace

QStringList problemsOf(const CatalogueMessage &message)
{
    QStringList problems;
    if (!message.finished)
        problems.append(QStringLiteral("unfinished"));
    if (message.translations.isEmpty())
        problems.append(QStringLiteral("not translated"));
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            problems.append(QStringLiteral("not translated"));
            continue;
        }
        if (placeholders(translation) != placeholders(message.source))
            problems.append(QStringLiteral("has the placeholders “%1” in place of “%2”")
                                .arg(placeholders(translation).join(QLatin1Char(' ')),
                                     placeholders(message.source).join(QLatin1Char(' '))));
        if (translation.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
            problems.append(QStringLiteral("has other line breaks"));
        for (const QString &dots : {ellipsis, QStringLiteral("...")}) {
            if (translation.endsWith(dots) != message.source.endsWith(dots))
                problems.append(QStringLiteral("loses or invents the dots at its end"));
        }
    }
    return problems;
}

QStringList khmerProblemsOf(const CatalogueMessage &message)
{
    QStringList problems;
    const QString key =
        QRegularExpression(QStringLiteral("&([A-Za-z])")).match(message.source).captured(1).toUpper();
    QString plain = message.source;
    plain.remove(QLatin1Char('&'));
    for (const QString &translation : message.translations) {
        for (const auto &[wrong, right] : spellings) {
            if (translation.contains(wrong))
                problems.append(QStringLiteral("has “%1”, not “%2”").arg(wrong, right));
        }
        for (const auto &[english, khmer] : terms) {
            if (!matches(plain, QStringLiteral("\\b%1\\b").arg(english)).isEmpty() &&
                !translation.contains(khmer))
                problems.append(QStringLiteral("has not the glossary's word “%1”").arg(khmer));
        }
        if (isSentence(message.source) && !translation.endsWith(QStringLiteral("។")))
            problems.append(QStringLiteral("does not end in ។"));
        if (message.source.endsWith(QLatin1Char(':')) && !translation.endsWith(QStringLiteral("៖")))
            problems.append(QStringLiteral("does not end in ៖"));
        const QStringList keys = matches(translation, QStringLiteral("&."));
        if (keys != (key.isEmpty() ? QStringList() : QStringList{QLatin1Char('&') + key}))
            problems.append(
                QStringLiteral("has the access key “%1”, not “%2”").arg(keys.join(QLatin1Char(' ')), key));
        if (translation != message.translations.first())
            problems.append(QStringLiteral("differs with the number, which Khmer does not"));
    }
    return problems;
}

QStringList zeroWidthCharacters(const QString &text)
{
    QStringList found;
    int line = 1;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        if (character == QLatin1Char('\n'))
            ++line;
        else if ((code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0x00AD)
            found.append(QStringLiteral("line %1: U+%2").arg(line).arg(code, 4, 16, QLatin1Char('0')));
    }
    return found;
}

} // namespace bandom::test
