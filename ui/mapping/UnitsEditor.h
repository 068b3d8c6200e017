#pragma once

#include "places/Place.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace bandom::ui {

class RecordTable;
class WrapLabel;
template<typename T>
class RecordModel;
template<typename T>
struct RecordSource;

/// The official units of one area: added by name or code, completed from the units that the workbook knows,
/// and listed with their code and their spellings, which can be corrected there.
class UnitsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the editor.
    UnitsEditor(const PageContext &context, QWidget *parent = nullptr);
    ~UnitsEditor() override;

    /// Shows the units of another area; empty: of none.
    void setArea(const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    RecordSource<places::Place> source();
    std::optional<QString> problemOf(const places::Place &place) const;
    void complete(const QString &text);
    void addTyped();
    void addKnown(const QString &placeId);
    void say(const QString &problem);
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_area;
    QLabel *m_title = nullptr;
    std::unique_ptr<RecordModel<places::Place>> m_model;
    RecordTable *m_units = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_level = nullptr;
    QPushButton *m_add = nullptr;
    WrapLabel *m_problem = nullptr;
    QStandardItemModel *m_known = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace bandom::ui
