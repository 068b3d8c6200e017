#include "ui/people/ActorChoices.h"

#include "workbook/Record.h"

namespace bandom::ui {

std::vector<Choice> actorChoices(const SQLite::Database &database, const workbook::Id &area)
{
    std::vector<Choice> choices;
    workbook::forEachRow(
        database,
        "SELECT s.id, s.name FROM stakeholder s LEFT JOIN stakeholder_area a "
        "ON a.stakeholder_id = s.id AND a.area_id = ? ORDER BY a.area_id IS NULL, s.name, s.id",
        [&](SQLite::Statement &row) {
            choices.push_back({QString::fromStdString(row.getColumn(0).getString()),
                               QString::fromStdString(row.getColumn(1).getString())});
        },
        area);
    return choices;
}

} // namespace bandom::ui
