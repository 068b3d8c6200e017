#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

class QTimer;

namespace bandom::ui {

class RecordDelegate;
class RecordModelBase;
class RecordProxy;
class WrapLabel;

/// The cells of a RecordTable: the keys of a spreadsheet, rows as high as their text, editors that keep what
/// was refused and say why.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    RecordView(RecordModelBase *records, RecordProxy *proxy, QWidget *parent = nullptr);

    /// Said in the empty list, over the row for a new record.
    void setPlaceholder(const QString &text);

    /// The ids of the records that have a selected cell, top to bottom.
    QStringList selectedIds() const;

    /// Makes the cell of the record `id` current, in `column`; nothing where it is not shown.
    void goTo(const QString &id, int column);

    /// Goes to the row for a new record and opens its first cell.
    void startNewRecord();

    void copySelection() const;

signals:
    void removeRequested();
    void pasteRequested();
    /// A change that has no editor (a check box, an emptied cell) was not accepted.
    void refused(const QString &problem);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void handleTab(QKeyEvent *event);
    void move(int columns, int rows);
    void clearCell();
    bool enterQuickly(const QKeyEvent *event);
    void layOutColumns();
    void fitVisibleRows();
    void showProblem(QWidget *editor);

    RecordModelBase *m_records;
    RecordProxy *m_proxy;
    RecordDelegate *m_delegate;
    WrapLabel *m_problem;
    QTimer *m_fitting;
    QPersistentModelIndex m_editing;
    QString m_addedId;
    QString m_placeholder;
    QString m_keptId; ///< the current record over a reset
    int m_keptColumn = 0;
    int m_laidOutFor = 0;
    bool m_layingOut = false;
    bool m_sizedByHand = false;
};

} // namespace bandom::ui
