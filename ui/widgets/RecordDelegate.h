#pragma once

#include "ui/widgets/RecordColumn.h"
#include "ui/widgets/WrapDelegate.h"

class QLineEdit;

namespace bandom::ui {

/// Shows the cells of a record table and edits them, each kind of column in its own way. What can't be
/// accepted stays in its editor, whose refusal() says why.
class RecordDelegate : public WrapDelegate
{
    Q_OBJECT

public:
    using WrapDelegate::WrapDelegate;

    /// Why the editor's value was not accepted; empty where it was, or was not tried yet.
    static QString refusal(const QWidget *editor);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// An edit was accepted and its editor closed by a key: go so many columns and rows on.
    void moveRequested(int columns, int rows);

    /// A click changed a check box, which was refused.
    void refused(const QString &problem);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    /// Shows what may be meant while a line is typed.
    void suggest(QLineEdit *line,
                 const std::function<std::vector<Choice>(const QString &)> &suggestions) const;
    bool takeSuggestion(QAbstractItemView *popup, QKeyEvent *key);
    void finish(QWidget *editor, int columns, int rows);
};

} // namespace bandom::ui
