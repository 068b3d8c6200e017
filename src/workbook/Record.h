#pragma once

#include "text/Date.h"
#include "workbook/Decimal.h"
#include "workbook/Id.h"
#include "workbook/Statements.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// The one place where structs become rows and rows become structs.
///
/// Beside each struct stands what its table is called and which member is which column:
///
///     template<> struct bandom::workbook::Record<Area> {
///         static constexpr auto table = "area";
///         static constexpr auto columns = std::tuple(column("id", &Area::id), column("code", &Area::code),
///         ...);
///     };
///
/// A member of a member is a column too: column("amount_lowest", &Flow::amount, &Quantity::lowest). An
/// mpq_class is bound to a REAL column as its nearest double and read as that double's shortest decimal.
///
/// The first column is the primary key. Queries that are more than one table's rows are written out as SQL
/// where they are needed, and read with readRow() where they yield a whole struct.
namespace bandom::workbook {

/// A value in the file that can't be what its column holds: an unknown word, a date that is none. Another
/// program wrote it, or the file is damaged.
class BadValue : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Specialised beside each struct that is a table's row.
template<class T>
struct Record;

/// Specialised beside each enum that is kept in the file: its values and their words there.
/// `static constexpr std::array words{std::pair{Sex::Female, "female"}, ...};`
template<class Enum>
struct Words;

template<class T, class Member>
struct Column
{
    const char *name;
    Member T::*member;

    constexpr Member &of(T &row) const { return row.*member; }
    constexpr const Member &of(const T &row) const { return row.*member; }
};

/// A column that is a member of a member: the lowest value of a quantity.
template<class T, class Outer, class Member>
struct NestedColumn
{
    const char *name;
    Outer T::*outer;
    Member Outer::*member;

    constexpr Member &of(T &row) const { return row.*outer.*member; }
    constexpr const Member &of(const T &row) const { return row.*outer.*member; }
};

template<class T, class Member>
constexpr Column<T, Member> column(const char *name, Member T::*member)
{
    return {name, member};
}

template<class T, class Outer, class Member>
constexpr NestedColumn<T, Outer, Member> column(const char *name, Outer T::*outer, Member Outer::*member)
{
    return {name, outer, member};
}

/// The word for `value` in the file.
template<class Enum>
constexpr const char *word(Enum value)
{
    for (const auto &[candidate, text] : Words<Enum>::words) {
        if (candidate == value)
            return text;
    }
    throw std::logic_error("an enum value without a word");
}

/// The value of a word from the file or the command line; none where it is not one of the words.
template<class Enum>
constexpr std::optional<Enum> fromWord(std::string_view text)
{
    for (const auto &[candidate, known] : Words<Enum>::words) {
        if (text == known)
            return candidate;
    }
    return std::nullopt;
}

namespace detail {

template<class>
struct IsOptional : std::false_type
{
};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};

} // namespace detail

/// Binds one value. An empty optional and an empty Id are NULL: missing is not zero, and not an empty text
/// either.
template<class Value>
void bindValue(SQLite::Statement &statement, int index, const Value &value)
{
    if constexpr (detail::IsOptional<Value>::value) {
        if (value)
            bindValue(statement, index, *value);
        else
            statement.bind(index);
    } else if constexpr (std::is_same_v<Value, Id>) {
        if (value.isEmpty())
            statement.bind(index);
        else
            statement.bind(index, value.text);
    } else if constexpr (std::is_same_v<Value, std::chrono::year_month_day>) {
        statement.bind(index, text::formatIsoDate(value));
    } else if constexpr (std::is_enum_v<Value>) {
        statement.bind(index, word(value));
    } else if constexpr (std::is_same_v<Value, mpq_class>) {
        statement.bind(index, nearestDouble(value));
    } else if constexpr (std::is_same_v<Value, bool>) {
        statement.bind(index, value ? 1 : 0);
    } else if constexpr (std::is_integral_v<Value>) {
        statement.bind(index, static_cast<std::int64_t>(value));
    } else {
        statement.bind(index, value);
    }
}

template<class Value>
void readValue(const SQLite::Column &column, Value &value)
{
    if constexpr (detail::IsOptional<Value>::value) {
        if (column.isNull()) {
            value.reset();
        } else {
            value.emplace();
            readValue(column, *value);
        }
    } else if constexpr (std::is_same_v<Value, Id>) {
        value.text = column.isNull() ? std::string() : column.getString();
    } else if constexpr (std::is_same_v<Value, std::chrono::year_month_day>) {
        const auto date = text::parseDate(column.getString());
        if (!date)
            throw BadValue("no date: " + column.getString());
        value = *date;
    } else if constexpr (std::is_enum_v<Value>) {
        const auto known = fromWord<Value>(column.getString());
        if (!known)
            throw BadValue("unknown word: " + column.getString());
        value = *known;
    } else if constexpr (std::is_same_v<Value, std::string>) {
        value = column.getString();
    } else if constexpr (std::is_same_v<Value, mpq_class>) {
        try {
            value = shortestDecimal(column.getDouble());
        } catch (const std::domain_error &) {
            throw BadValue("no number: " + column.getString());
        }
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = column.getInt() != 0;
    } else if constexpr (std::is_floating_point_v<Value>) {
        value = column.getDouble();
    } else {
        value = static_cast<Value>(column.getInt64());
    }
}

/// Binds `values` to the statement's places, from the first on.
template<class... Values>
void bindAll(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
}

/// Prepares, binds and runs a statement that returns no rows; how many rows it changed.
template<class... Values>
int execute(const SQLite::Database &database, const char *sql, const Values &...values)
{
    Lent lent(database, sql);
    SQLite::Statement &statement = *lent;
    bindAll(statement, values...);
    return statement.exec();
}

/// The first column of the first row; none where there is no row or it is NULL.
template<class Value, class... Values>
std::optional<Value> value(const SQLite::Database &database, const char *sql, const Values &...values)
{
    Lent lent(database, sql);
    SQLite::Statement &statement = *lent;
    bindAll(statement, values...);
    if (!statement.executeStep() || statement.getColumn(0).isNull())
        return std::nullopt;
    Value result{};
    readValue(statement.getColumn(0), result);
    return result;
}

/// Calls `visit(statement)` for each row.
template<class Visit, class... Values>
void forEachRow(const SQLite::Database &database, const char *sql, Visit &&visit, const Values &...values)
{
    Lent lent(database, sql);
    SQLite::Statement &statement = *lent;
    bindAll(statement, values...);
    while (statement.executeStep())
        visit(statement);
}

/// The struct of the statement's current row, whose columns stand in the order of Record<T>::columns.
template<class T>
T readRow(const SQLite::Statement &statement)
{
    T row;
    int index = 0;
    std::apply([&](const auto &...column) { (readValue(statement.getColumn(index++), column.of(row)), ...); },
               Record<T>::columns);
    return row;
}

namespace detail {

template<class T>
std::string columnNames(const char *separator)
{
    std::string names;
    std::apply(
        [&](const auto &...column) {
            ((names += (names.empty() ? "" : separator), names += column.name), ...);
        },
        Record<T>::columns);
    return names;
}

template<class T>
const char *keyName()
{
    return std::get<0>(Record<T>::columns).name;
}

/// Made once a type from its own column names; no input comes near it.
template<class T>
const std::string &saveSql()
{
    static const std::string sql = [] {
        std::string places;
        std::string updates;
        std::apply(
            [&](const auto &...column) {
                ((places += (places.empty() ? "?" : ", ?"),
                  updates +=
                  (updates.empty() ? "" : ", ") + std::string(column.name) + " = excluded." + column.name),
                 ...);
            },
            Record<T>::columns);
        return std::string("INSERT INTO ") + Record<T>::table + " (" + columnNames<T>(", ") + ") VALUES (" +
               places + ") ON CONFLICT (" + keyName<T>() + ") DO UPDATE SET " + updates;
    }();
    return sql;
}

template<class T>
const std::string &selectSql()
{
    static const std::string sql =
        "SELECT " + columnNames<T>(", ") + " FROM " + std::string(Record<T>::table) + " ";
    return sql;
}

} // namespace detail

/// Writes `row`: a new row where its key is new, else over the one that is there.
template<class T>
void save(const SQLite::Database &database, const T &row)
{
    Lent lent(database, detail::saveSql<T>());
    SQLite::Statement &statement = *lent;
    int index = 0;
    std::apply([&](const auto &...column) { (bindValue(statement, ++index, column.of(row)), ...); },
               Record<T>::columns);
    statement.exec();
}

/// The rows for which `clause` holds, such as "WHERE area_id = ? ORDER BY position": a literal, its values
/// bound.
template<class T, class... Values>
std::vector<T> select(const SQLite::Database &database, const char *clause, const Values &...values)
{
    Lent lent(database, detail::selectSql<T>() + clause);
    SQLite::Statement &statement = *lent;
    bindAll(statement, values...);
    std::vector<T> rows;
    while (statement.executeStep())
        rows.push_back(readRow<T>(statement));
    return rows;
}

/// The row of a key; none where there is none.
template<class T, class Key>
std::optional<T> find(const SQLite::Database &database, const Key &key)
{
    Lent lent(database, detail::selectSql<T>() + "WHERE " + detail::keyName<T>() + " = ?");
    SQLite::Statement &statement = *lent;
    bindAll(statement, key);
    if (!statement.executeStep())
        return std::nullopt;
    return readRow<T>(statement);
}

/// Removes the row of a key; false where there was none.
template<class T, class Key>
bool remove(const SQLite::Database &database, const Key &key)
{
    static const std::string sql =
        std::string("DELETE FROM ") + Record<T>::table + " WHERE " + detail::keyName<T>() + " = ?";
    Lent lent(database, sql);
    SQLite::Statement &statement = *lent;
    bindAll(statement, key);
    return statement.exec() > 0;
}

} // namespace bandom::workbook
