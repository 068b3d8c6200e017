#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;

namespace bandom::ui {

class WrapLabel;

/// A list of which some are ticked: people who took part, constraints that are answered. Space ticks with the
/// keyboard. It keeps nothing: whoever owns it stores what is ticked and fills the list anew.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString label;
        bool checked = false;
    };

    /// `name` is the list's for tests, `title` stands over it.
    CheckList(const char *name, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// Said where there is nothing to tick.
    void setPlaceholder(const QString &text);

    /// The ticked ones are shown first; the current one stays where it can.
    void setItems(const std::vector<Item> &items);
    QStringList checked() const;

    void setReadOnly(bool readOnly);

signals:
    /// The user ticked one or took a tick away.
    void changed();

private:
    WrapLabel *m_title;
    WrapLabel *m_placeholder;
    QListWidget *m_list;
    bool m_isReadOnly = false;
};

} // namespace bandom::ui
