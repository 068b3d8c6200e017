#pragma once

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

/// Between the core's values and what a cell holds. Missing is std::nullopt there and an invalid QVariant
/// here; a std::string that is empty is missing too.
namespace bandom::ui {

inline QVariant toVariant(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

inline QVariant toVariant(const std::vector<std::string> &keys)
{
    QStringList list;
    for (const std::string &key : keys)
        list.append(QString::fromStdString(key));
    return list.isEmpty() ? QVariant() : QVariant(list);
}

inline QVariant toVariant(std::chrono::year_month_day date)
{
    return date.ok() ? QVariant(QDate(static_cast<int>(date.year()),
                                      static_cast<int>(static_cast<unsigned>(date.month())),
                                      static_cast<int>(static_cast<unsigned>(date.day()))))
                     : QVariant();
}

inline QVariant toVariant(bool checked)
{
    return checked;
}

template<typename Number>
requires std::is_arithmetic_v<Number> QVariant toVariant(Number number)
{
    return static_cast<double>(number);
}

template<typename Value>
QVariant toVariant(const std::optional<Value> &value)
{
    return value ? toVariant(*value) : QVariant();
}

inline void fromVariant(const QVariant &value, std::string &text)
{
    text = value.toString().toStdString();
}

inline void fromVariant(const QVariant &value, std::vector<std::string> &keys)
{
    keys.clear();
    for (const QString &key : value.toStringList())
        keys.push_back(key.toStdString());
}

inline void fromVariant(const QVariant &value, std::chrono::year_month_day &date)
{
    const QDate day = value.toDate();
    date = day.isValid() ? std::chrono::year_month_day(std::chrono::year(day.year()),
                                                       std::chrono::month(static_cast<unsigned>(day.month())),
                                                       std::chrono::day(static_cast<unsigned>(day.day())))
                         : std::chrono::year_month_day();
}

inline void fromVariant(const QVariant &value, bool &checked)
{
    checked = value.toBool();
}

template<typename Number>
requires std::is_arithmetic_v<Number>
void fromVariant(const QVariant &value, Number &number)
{
    number = static_cast<Number>(value.toDouble());
}

template<typename Value>
void fromVariant(const QVariant &value, std::optional<Value> &member)
{
    member.reset();
    if (value.isValid())
        fromVariant(value, member.emplace());
}

} // namespace bandom::ui
