#pragma once

#include "workbook/Workbook.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace bandom::ui {

/// The global search: finds names and texts of the whole workbook while they are typed, whatever their
/// spelling, and goes where they are.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Null: nothing is found.
    void setWorkbook(const workbook::Workbook *workbook);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

signals:
    /// Escape: nothing is searched any more.
    void left();

    /// The record of a table, as the search index names it.
    void recordChosen(const QString &table, const QString &id);

private:
    void search(const QString &text);
    void choose(const QModelIndex &hit);

    const workbook::Workbook *m_workbook = nullptr;
    QStandardItemModel *m_hits = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace bandom::ui
