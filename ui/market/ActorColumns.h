#pragma once

#include "people/Profile.h"
#include "ui/widgets/RecordColumn.h"

#include <QStringList>

#include <SQLiteCpp/Database.h>

namespace bandom::ui {

/// Fields that stand under each other in a form, with their names for tests.
template<class T>
struct FieldColumn
{
    std::vector<Column<T>> columns;
    QStringList names;
};

/// The fields of an actor: of the person or body those that the list has not, and of the profiles. What
/// stands beside each other is a column each.
std::vector<FieldColumn<people::Stakeholder>> personFields(const SQLite::Database &database,
                                                           const text::Language &language);
std::vector<FieldColumn<people::ProducerProfile>> producerFields(const text::Language &language);
std::vector<FieldColumn<people::TraderProfile>> traderFields();
std::vector<FieldColumn<people::InputSupplierProfile>> inputSupplierFields();

} // namespace bandom::ui
