#include "ui/widgets/MissingList.h"

#include "ui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace bandom::ui {

MissingList::MissingList(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_lead(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("missingList"));
    m_lead->setObjectName(QStringLiteral("missingLead"));
    m_more->setObjectName(QStringLiteral("missingMore"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(icon(Icon::Expand));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
}

void MissingList::setItems(std::vector<MissingItem> items)
{
    m_items = std::move(items);
    for (QToolButton *button : m_buttons) {
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    m_buttons.clear();
    for (const MissingItem &item : m_items) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("missing:%1").arg(item.key));
        button->setText(item.text);
        button->setAccessibleName(item.text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        QFont underlined = button->font();
        underlined.setUnderline(true);
        button->setFont(underlined);
        // Queued: going there replaces this list.
        connect(
            button, &QToolButton::clicked, this, [this, key = item.key] { emit activated(key); },
            Qt::QueuedConnection);
        m_layout->insertWidget(m_layout->indexOf(m_more), button);
        m_buttons.push_back(button);
    }
    const bool nothing = m_items.empty();
    m_icon->setPixmap(icon(nothing ? Icon::Done : Icon::Partly, nothing ? Tone::Accent : Tone::Warning)
                          .pixmap(metrics::IconSize));
    m_lead->setText(nothing ? tr("Nothing is missing on this page.") : tr("Still missing:"));
    arrange();
}

QSize MissingList::minimumSizeHint() const
{
    return {160, m_more->sizeHint().height()};
}

void MissingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MissingList::arrange()
{
    const int gap = m_layout->spacing();
    const int room = width() - m_icon->sizeHint().width() - m_lead->sizeHint().width() - 2 * gap;
    m_more->setText(tr("%n more", nullptr, static_cast<int>(m_items.size())));
    const int more = m_more->sizeHint().width() + gap;
    int used = 0;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const int needed = m_buttons[i]->sizeHint().width() + gap;
        const bool last = i + 1 == m_buttons.size();
        if (used + needed + (last ? 0 : more) > room)
            break;
        used += needed;
        ++shown;
    }
    m_menu->clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < shown);
        if (i >= shown)
            m_menu->addAction(m_items[i].text, this, [this, key = m_items[i].key] { emit activated(key); });
    }
    const int hidden = static_cast<int>(m_buttons.size() - shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(shown > 0 ? tr("%n more", nullptr, hidden) : tr("%n things", nullptr, hidden));
}

} // namespace bandom::ui
