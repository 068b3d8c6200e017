#pragma once

#include "people/Stakeholder.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/StepPage.h"

#include <QCoreApplication>

namespace bandom::ui {

/// The stakeholders of one involvement as records for a RecordTable: of a page, which does the edits.
class StakeholderRecords
{
    Q_DECLARE_TR_FUNCTIONS(StakeholderRecords)

public:
    /// The columns of a list of people: name, roles, category, sex, workplace, phone ...
    static std::vector<Column<people::Stakeholder>> columns(const text::Language &language);

    /// What the history calls the changes of a list of people, and why a person can't be stored like this.
    static ListLabels labels();
    static std::optional<QString> problem(const people::Stakeholder &stakeholder);

    /// How somebody leaves a list that more hangs on than the involvement.
    struct Removal
    {
        std::function<bool(const QStringList &)> mayRemove; ///< may ask; false keeps them
        std::function<void(const SQLite::Database &, const workbook::Id &)> remove; ///< inside of an edit
    };

    /// Reads and writes them. `context` outlives the source. Without `removal` the involvement ends.
    static RecordSource<people::Stakeholder>
    source(const PageContext &context, people::Involvement involvement, std::optional<Removal> removal = {});
};

} // namespace bandom::ui
