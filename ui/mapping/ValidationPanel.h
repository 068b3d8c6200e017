#pragma once

#include "mapping/Validation.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace bandom::ui {

class RecordTable;
class WrapLabel;

/// All findings of an area, to go through in the validation meeting: a key each, and on to the next.
class ValidationPanel : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the panel.
    ValidationPanel(const PageContext &context, QWidget *parent = nullptr);

    void setArea(const workbook::Id &area, const QString &name);
    void reload();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A finding with what counts of its validations.
    struct Row
    {
        mapping::Finding finding;
        std::optional<mapping::Validation> validation;
        std::optional<mapping::ValidationResult> result;
        std::optional<std::string> note;
    };

    std::vector<Row> rows() const;
    std::vector<Column<Row>> columns() const;
    RecordSource<Row> source();
    void fillMeetings();
    void validateCurrent(mapping::ValidationResult result);
    mapping::ValidationMeeting meeting() const;
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_area;
    QString m_areaName;
    QComboBox *m_meeting = nullptr;
    WrapLabel *m_who = nullptr;
    WrapLabel *m_progress = nullptr;
    std::unique_ptr<RecordModel<Row>> m_model;
    RecordTable *m_table = nullptr;
};

} // namespace bandom::ui
