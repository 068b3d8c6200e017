#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bandom::ui {

class WrapLabel;

/// A line that says something and stays until it is dealt with: "not saved, because ... Try again". It never
/// covers the work, never takes the focus, and never goes away by itself.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    /// A button beside the message, such as "Try again". One or two.
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows `text`. With `dismissable` there is a button that closes the line; without, it stays until
    /// clear().
    void display(Kind kind, const QString &text, std::vector<Action> actions = {}, bool dismissable = false);
    void clear();

    /// What is on show; empty when nothing is.
    QString text() const;

signals:
    void dismissed();

private:
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_icon = nullptr;
    WrapLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace bandom::ui
