#include "ui/widgets/InlineMessage.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace bandom::ui {
namespace {

struct Look
{
    Icon icon;
    Tone ink;
    Tone background;
};

Look look(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Information:
        return {Icon::Info, Tone::Accent, Tone::AccentSoft};
    case InlineMessage::Kind::Warning:
        return {Icon::Warning, Tone::Warning, Tone::WarningSoft};
    case InlineMessage::Kind::Error:
        return {Icon::Error, Tone::Error, Tone::ErrorSoft};
    }
    return {};
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent),
      m_buttons(new QHBoxLayout),
      m_icon(new QLabel(this)),
      m_text(new WrapLabel({}, this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("inlineMessage"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_buttons->setSpacing(metrics::Gap);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Space, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Space);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    hide();
}

void InlineMessage::display(Kind kind, const QString &text, std::vector<Action> actions, bool dismissable)
{
    clear();
    const Look shown = look(kind);
    setStyleSheet(
        QStringLiteral(
            "bandom--ui--InlineMessage { background: %1; border: 1px solid %2; border-radius: %3px; }"
            "#messageText { color: %4; }")
            .arg(color(shown.background).name(), color(shown.ink).name())
            .arg(metrics::Radius)
            .arg(color(Tone::Ink).name()));
    m_icon->setPixmap(icon(shown.icon, shown.ink).pixmap(metrics::IconSize + 4));
    m_text->setText(text);
    setAccessibleName(text);
    for (Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("messageAction%1").arg(m_buttons->count() + 1));
        m_buttons->addWidget(button);
        // Queued: what the button does may show another message, which removes the button.
        connect(button, &QPushButton::clicked, this, std::move(action.run), Qt::QueuedConnection);
    }
    m_close->setVisible(dismissable);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
    }
    m_text->clear();
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

} // namespace bandom::ui
