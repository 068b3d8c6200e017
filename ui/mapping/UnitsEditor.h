#pragma once

#include "places/Place.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStandardItemModel;

namespace bandom::ui {

class WrapLabel;

/// The official units of one area: typed, and completed from the units that the workbook knows.
class UnitsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the editor.
    UnitsEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the units of another area; empty: of none.
    void setArea(const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void complete(const QString &text);
    void addTyped();
    void addKnown(const QString &placeId);
    void removeSelected();
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_area;
    QLabel *m_title = nullptr;
    QListWidget *m_units = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_level = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QStandardItemModel *m_known = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace bandom::ui
