#pragma once

#include "mapping/FieldActivity.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

namespace bandom::ui {

class CheckList;
class RecordForm;

/// One activity of the field work: how many were met, notes, and who of the team and of those in the workbook
/// took part.
class ActivityDetails : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    ActivityDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Shows another activity; empty: none.
    void setActivity(const QString &id);
    void reload();

    /// Stores what is still being typed.
    void commit();

private:
    mapping::FieldActivity activity() const;
    void fillPeople();
    void storePeople(mapping::Part part, CheckList *list);
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_activity;
    RecordForm *m_form = nullptr;
    CheckList *m_team = nullptr;
    CheckList *m_met = nullptr;
};

} // namespace bandom::ui
