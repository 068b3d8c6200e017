#pragma once

#include "quantity/Parse.h"
#include "text/Language.h"
#include "text/Number.h"
#include "ui/widgets/RecordColumn.h"

/// Columns whose cells hold a quantity, a price or an exact number as people write it. What can't be read
/// stays in its cell with a sentence that says why.
namespace bandom::ui {

inline QVariant textValue(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

template<class T>
Column<T> quantityColumn(const QString &title, quantity::Quantity T::*member, quantity::Measure measure,
                         const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.read = [member, measure, language](const T &record) {
        return textValue(quantity::format(record.*member, measure, language));
    };
    column.write = [member, measure, language](T &record, const QVariant &value) -> std::optional<QString> {
        const auto reading = quantity::parse(value.toString().toStdString(), measure);
        if (reading.problem)
            return QString::fromStdString(quantity::sentence(reading, language));
        record.*member = reading.value.value_or(quantity::Quantity{});
        return std::nullopt;
    };
    return column;
}

/// With `isDifference` the price may be below zero.
template<class T>
Column<T> priceColumn(const QString &title, quantity::UnitPrice T::*member, bool isDifference,
                      const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.read = [member, language](const T &record) {
        return textValue(quantity::format(record.*member, language));
    };
    column.write = [member, isDifference, language](T &record,
                                                    const QVariant &value) -> std::optional<QString> {
        const auto reading = quantity::parsePrice(value.toString().toStdString(), isDifference);
        if (reading.problem)
            return QString::fromStdString(quantity::sentence(reading, language));
        record.*member = reading.value.value_or(quantity::UnitPrice{});
        return std::nullopt;
    };
    return column;
}

/// What a typed number that is not below zero was read as; nothing for an empty text. `problem` says why it
/// can't be read.
struct NumberReading
{
    std::optional<mpq_class> value;
    std::optional<QString> problem;
};

inline NumberReading readNumber(const QString &text, const text::Language &language)
{
    const auto wrong = [&](quantity::Problem problem, const std::vector<mpq_class> &readings) {
        return NumberReading{std::nullopt, QString::fromStdString(quantity::sentence(
                                               problem, text.toStdString(), readings, {}, language))};
    };
    const text::ParsedNumber number = text::parseNumber(text.toStdString());
    switch (number.kind) {
    case text::ParsedNumber::Kind::Empty:
        return {};
    case text::ParsedNumber::Kind::Ambiguous:
        return wrong(quantity::Problem::AmbiguousNumber, number.readings);
    case text::ParsedNumber::Kind::Invalid:
        return wrong(quantity::Problem::NotANumber, {});
    case text::ParsedNumber::Kind::Number:
        break;
    }
    if (number.value < 0)
        return wrong(quantity::Problem::BelowZero, {});
    return {number.value, std::nullopt};
}

/// A number that is kept exactly as it was typed, not below zero.
template<class T>
Column<T> exactNumberColumn(const QString &title, std::optional<mpq_class> T::*member,
                            const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.read = [member](const T &record) {
        return record.*member ? textValue(quantity::numberText(*(record.*member))) : QVariant();
    };
    column.write = [member, language](T &record, const QVariant &value) -> std::optional<QString> {
        NumberReading reading = readNumber(value.toString(), language);
        if (!reading.problem)
            record.*member = reading.value;
        return reading.problem;
    };
    return column;
}

} // namespace bandom::ui
