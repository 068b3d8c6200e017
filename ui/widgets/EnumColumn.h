#pragma once

#include "text/Language.h"
#include "ui/widgets/RecordColumn.h"
#include "workbook/Record.h"

#include <string>

namespace bandom::ui {

/// The choices of an enum that the file keeps as words (workbook::Words), with the names that
/// `name(Enum, Language)` gives them.
template<class Enum>
std::function<std::vector<Choice>()> enumChoices(const text::Language &language)
{
    std::vector<Choice> choices;
    choices.reserve(workbook::Words<Enum>::words.size());
    for (const auto &[value, word] : workbook::Words<Enum>::words)
        choices.push_back({QString::fromUtf8(word), QString::fromStdString(name(value, language))});
    return fixedChoices(std::move(choices));
}

/// A column of one of an enum's values, or none.
template<class T, class Enum>
Column<T> choiceColumn(const QString &title, std::optional<Enum> T::*member, const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.kind = ColumnKind::Choice;
    column.choices = enumChoices<Enum>(language);
    column.read = [member](const T &record) {
        return record.*member ? QVariant(QString::fromUtf8(workbook::word(*(record.*member)))) : QVariant();
    };
    column.write = [member](T &record, const QVariant &value) -> std::optional<QString> {
        record.*member = workbook::fromWord<Enum>(value.toString().toStdString());
        return std::nullopt;
    };
    return column;
}

/// A column of several of an enum's values.
template<class T, class Enum>
Column<T> tagsColumn(const QString &title, std::vector<Enum> T::*member, const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.kind = ColumnKind::Tags;
    column.choices = enumChoices<Enum>(language);
    column.read = [member](const T &record) {
        QStringList words;
        for (const Enum value : record.*member)
            words.append(QString::fromUtf8(workbook::word(value)));
        return words.isEmpty() ? QVariant() : QVariant(words);
    };
    column.write = [member](T &record, const QVariant &value) -> std::optional<QString> {
        (record.*member).clear();
        for (const QString &text : value.toStringList()) {
            if (const auto known = workbook::fromWord<Enum>(text.toStdString()))
                (record.*member).push_back(*known);
        }
        return std::nullopt;
    };
    return column;
}

} // namespace bandom::ui
