#include "ui/widgets/CellText.h"

#include "text/Date.h"
#include "text/Fold.h"
#include "text/Number.h"
#include "ui/widgets/KhmerText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bandom::ui {
namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(bandom::ui::CellText)
};

QString number(double value, int decimals)
{
    return QString::fromStdString(text::formatNumberShort(mpq_class(value), decimals));
}

QString labelOf(const std::vector<Choice> &choices, const QString &key)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.key == key; });
    return found == choices.end() ? key : found->label;
}

std::vector<Choice> choicesOf(const ColumnLook &column)
{
    return column.choices ? column.choices() : std::vector<Choice>();
}

const Choice *find(const std::vector<Choice> &choices, const QString &text)
{
    const QString wanted = folded(text);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) {
        return folded(choice.label) == wanted || folded(choice.key) == wanted;
    });
    return found == choices.end() ? nullptr : &*found;
}

CellReading readNumber(const ColumnLook &column, const QString &typed)
{
    text::ParsedNumber parsed = text::parseNumber(typed.toStdString());
    if (column.lowest && column.highest)
        parsed = parsed.within(mpq_class(*column.lowest), mpq_class(*column.highest));
    using Kind = text::ParsedNumber::Kind;
    switch (parsed.kind) {
    case Kind::Empty:
        return {};
    case Kind::Invalid:
        return {{}, Sentences::tr("“%1” is not a number.").arg(typed)};
    case Kind::Ambiguous:
        return {{},
                Sentences::tr("“%1” can mean %2 or %3. Write it so that it can mean one only.")
                    .arg(typed, QString::fromStdString(text::plainNumber(parsed.readings.at(0), 6)),
                         QString::fromStdString(text::plainNumber(parsed.readings.at(1), 6)))};
    case Kind::Number:
        break;
    }
    // The nearest double: GMP's own conversion cuts off, and 9.4 would not come back as 9.4.
    const double value = QString::fromStdString(text::plainNumber(parsed.value, 17)).toDouble();
    if (column.lowest && value < *column.lowest)
        return {{},
                Sentences::tr("The lowest number here is %1.").arg(number(*column.lowest, column.decimals))};
    if (column.highest && value > *column.highest)
        return {
            {},
            Sentences::tr("The highest number here is %1.").arg(number(*column.highest, column.decimals))};
    if (column.decimals == 0 && parsed.value.get_den() != 1)
        return {{}, Sentences::tr("A whole number is needed here.")};
    return {value, {}};
}

CellReading readChoice(const ColumnLook &column, const QString &typed)
{
    const std::vector<Choice> choices = choicesOf(column);
    if (const Choice *choice = find(choices, typed))
        return {choice->key, {}};
    return {{}, Sentences::tr("“%1” is not one of the choices.").arg(typed)};
}

CellReading readTags(const ColumnLook &column, const QString &typed)
{
    const std::vector<Choice> choices = choicesOf(column);
    // A label may hold a comma itself.
    if (const Choice *whole = find(choices, typed))
        return {QStringList(whole->key), {}};
    QStringList keys;
    static const QRegularExpression between(QStringLiteral("[,;\n]"));
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Choice *choice = find(choices, part);
        if (!choice)
            return {{}, Sentences::tr("“%1” is not one of the choices.").arg(part.trimmed())};
        if (!keys.contains(choice->key))
            keys.append(choice->key);
    }
    return {keys.isEmpty() ? QVariant() : QVariant(keys), {}};
}

CellReading readCheck(const QString &typed)
{
    const QString word = folded(typed);
    if (QStringList{"1", "x", "✓", "✔", "yes", "y", "true", folded(Sentences::tr("yes"))}.contains(word))
        return {true, {}};
    if (QStringList{"0", "no", "n", "false", "-", "–", folded(Sentences::tr("no"))}.contains(word))
        return {false, {}};
    return {{}, Sentences::tr("“%1” is neither yes nor no.").arg(typed)};
}

} // namespace

text::LanguageCode screenLanguage()
{
    return QLocale().language() == QLocale::Khmer ? text::LanguageCode::Khmer : text::LanguageCode::English;
}

QString missingMark()
{
    return QStringLiteral("–");
}

QString cellText(const ColumnLook &column, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::LongText:
        return value.toString();
    case ColumnKind::Number:
        return number(value.toDouble(), column.decimals);
    case ColumnKind::Choice:
        return labelOf(choicesOf(column), value.toString());
    case ColumnKind::Tags: {
        QStringList labels;
        const std::vector<Choice> choices = choicesOf(column);
        for (const QString &key : value.toStringList())
            labels.append(labelOf(choices, key));
        return labels.join(QStringLiteral(", "));
    }
    case ColumnKind::Date: {
        std::chrono::year_month_day date;
        fromVariant(value, date);
        return QString::fromStdString(text::formatDate(date, text::Language(screenLanguage())));
    }
    case ColumnKind::Check:
        return value.toBool() ? Sentences::tr("yes") : Sentences::tr("no");
    case ColumnKind::ReadOnly:
        return value.typeId() == QMetaType::Double ? number(value.toDouble(), column.decimals)
                                                   : value.toString();
    }
    return {};
}

CellReading readCell(const ColumnLook &column, const QString &text)
{
    const QString typed = withoutBreaks(text).trimmed();
    if (typed.isEmpty())
        return {{},
                column.required ? Sentences::tr("“%1” can’t be left empty.").arg(column.title) : QString()};
    switch (column.kind) {
    case ColumnKind::Text:
        return {QString(typed).replace(QLatin1Char('\n'), QLatin1Char(' ')), {}};
    case ColumnKind::LongText:
        return {typed, {}};
    case ColumnKind::Number:
        return typed == missingMark() ? CellReading() : readNumber(column, typed);
    case ColumnKind::Choice:
        return typed == missingMark() ? CellReading() : readChoice(column, typed);
    case ColumnKind::Tags:
        return typed == missingMark() ? CellReading() : readTags(column, typed);
    case ColumnKind::Date: {
        if (typed == missingMark())
            return {};
        if (const auto date = text::parseDate(typed.toStdString()))
            return {toVariant(*date), {}};
        return {
            {},
            Sentences::tr("“%1” is not a date. Write it like 11 September 2018 or 11/9/2018.").arg(typed)};
    }
    case ColumnKind::Check:
        return readCheck(typed);
    case ColumnKind::ReadOnly:
        return {};
    }
    return {};
}

QString folded(const QString &text)
{
    return QString::fromStdString(text::fold(text.toStdString()));
}

} // namespace bandom::ui
