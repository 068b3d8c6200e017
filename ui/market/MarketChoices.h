#pragma once

#include "text/Language.h"
#include "ui/widgets/RecordColumn.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

namespace bandom::ui {

/// What a fact of an area may be of: the products, the actors (those of the area first) and the exchange
/// rates, by their ids.
std::vector<Choice> productChoices(const SQLite::Database &database, const text::Language &language);
std::vector<Choice> actorChoices(const SQLite::Database &database, const workbook::Id &area);
std::vector<Choice> rateChoices(const SQLite::Database &database, const text::Language &language);

/// A column of one of the choices, or none.
template<class T>
Column<T> idColumn(const QString &title, workbook::Id T::*member,
                   std::function<std::vector<Choice>()> choices)
{
    Column<T> column;
    column.title = title;
    column.kind = ColumnKind::Choice;
    column.choices = std::move(choices);
    column.read = [member](const T &record) {
        const workbook::Id &id = record.*member;
        return id.isEmpty() ? QVariant() : QVariant(QString::fromStdString(id.text));
    };
    column.write = [member](T &record, const QVariant &value) -> std::optional<QString> {
        record.*member = workbook::Id{value.toString().toStdString()};
        return std::nullopt;
    };
    return column;
}

} // namespace bandom::ui
