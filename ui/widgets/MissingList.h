#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace bandom::ui {

/// One thing that is not there yet, in a few words ("2 areas have no commune"), and where it can be mended.
struct MissingItem
{
    QString key; ///< comes back when the item is chosen
    QString text;
};

/// What is still missing, in one line: each item a button; what does not fit is in a menu at the end.
class MissingList : public QWidget
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    /// With no items it says that nothing is missing.
    void setItems(std::vector<MissingItem> items);

    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<MissingItem> m_items;
    std::vector<QToolButton *> m_buttons;
    QLabel *m_icon;
    QLabel *m_lead;
    QToolButton *m_more;
    QMenu *m_menu;
    QHBoxLayout *m_layout;
};

} // namespace bandom::ui
