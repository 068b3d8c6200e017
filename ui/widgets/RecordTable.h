#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bandom::ui {

class InlineMessage;
class RecordModelBase;
class RecordProxy;
class RecordView;

/// The one table of records: add, remove, reorder, sort, search, type, copy and paste, with the keyboard
/// alone if wanted. It shows what the model's source can do and hides the rest.
class RecordTable : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the table or is owned by the same page.
    explicit RecordTable(RecordModelBase *records, QWidget *parent = nullptr);

    /// What to do when the list is empty: "Type the name of the first area, or paste a list from a
    /// spreadsheet."
    void setPlaceholder(const QString &text);

    /// Puts a button of the page after the table's own, such as "Import".
    void addToolBarWidget(QWidget *widget);

    /// The record of the current cell; empty in the row for a new one.
    QString currentId() const;
    void goTo(const QString &id);

    RecordView *view() const { return m_view; }

signals:
    void currentChanged(const QString &id);
    /// Enter or a double click in a list that is only shown.
    void opened(const QString &id);

public slots:
    void startNewRecord();
    void removeSelected();
    void paste();

private:
    QToolButton *addButton(const char *name, const QString &text, const QString &toolTip);
    void buildToolBar();
    void moveCurrent(int by);
    void updateButtons();
    void report(const QString &problem);

    RecordModelBase *m_records;
    RecordProxy *m_proxy;
    RecordView *m_view;
    QWidget *m_bar;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    InlineMessage *m_message;
};

} // namespace bandom::ui
