#pragma once

#include "ui/widgets/RecordColumn.h"
#include "workbook/Id.h"

namespace bandom::ui {

/// A column of another record, named by its id, one of the choices or none.
template<class T>
Column<T> idColumn(const QString &title, workbook::Id T::*member,
                   const std::function<std::vector<Choice>()> &choices)
{
    Column<T> column;
    column.title = title;
    column.kind = ColumnKind::Choice;
    column.choices = choices;
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
