#include "ui/widgets/PageFrame.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

namespace bandom::ui {

PageFrame::PageFrame(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pageFrame"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Space, metrics::Margin, metrics::Space);
    layout->setSpacing(metrics::Space);
    buildHeader();
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(metrics::Space);
    layout->addLayout(m_middle, 1);
    buildGuidance();
    buildFooter();
}

void PageFrame::buildHeader()
{
    m_title = new WrapLabel({}, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(textFont(TextSize::Title));
    m_purpose = new WrapLabel({}, this);
    m_purpose->setObjectName(QStringLiteral("pagePurpose"));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);

    m_guideButton = new QToolButton(this);
    m_guideButton->setObjectName(QStringLiteral("guidanceToggle"));
    m_guideButton->setIcon(icon(Icon::Guide, Tone::Accent));
    m_guideButton->setIconSize({metrics::IconSize, metrics::IconSize});
    m_guideButton->setText(tr("From the guide"));
    m_guideButton->setToolTip(tr("Show or hide what the guide advises for this page (F1)"));
    m_guideButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_guideButton->setFocusPolicy(Qt::StrongFocus);
    m_guideButton->setCheckable(true);
    m_guideButton->hide();
    connect(m_guideButton, &QToolButton::clicked, this, [this](bool open) {
        setGuidanceOpen(open);
        emit guidanceToggled(open);
    });

    auto *key = new QShortcut(Qt::Key_F1, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_guideButton, [this] {
        if (m_hasGuidance)
            m_guideButton->click();
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_purpose);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics::Space);
    header->addLayout(texts, 1);
    header->addWidget(m_guideButton, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void PageFrame::buildGuidance()
{
    m_guidance = new QScrollArea(this);
    m_guidance->setObjectName(QStringLiteral("guidance"));
    m_guidance->setAccessibleName(tr("From the guide"));
    m_guidance->setWidgetResizable(true);
    m_guidance->setFixedWidth(metrics::GuidanceWidth);
    m_guidance->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_guidance->setStyleSheet(
        QStringLiteral("#guidance, #guidanceText { background: %1; border: none; border-radius: %2px; }")
            .arg(color(Tone::AccentSoft).name())
            .arg(metrics::Radius));
    m_guidance->hide();
    m_middle->addWidget(m_guidance);
}

void PageFrame::buildFooter()
{
    m_back = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_back->setIcon(icon(Icon::Back));
    m_missing = new MissingList(this);
    m_missing->hide();
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("pageNext"));
    m_next->setProperty("primary", true);
    m_next->setIcon(icon(Icon::Next, Tone::OnAccent));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the word
    connect(m_back, &QPushButton::clicked, this, &PageFrame::backRequested);
    connect(m_next, &QPushButton::clicked, this, &PageFrame::nextRequested);
    connect(m_missing, &MissingList::activated, this, &PageFrame::missingActivated);

    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: %1;").arg(color(Tone::Line).name()));
    auto *footer = new QHBoxLayout;
    footer->setSpacing(metrics::Space);
    footer->addWidget(m_back);
    footer->addWidget(m_missing, 1);
    footer->addStretch();
    footer->addWidget(m_next);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->addWidget(line);
    page->addLayout(footer);
    setNeighbours({}, {});
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageFrame::setPurpose(const QString &purpose)
{
    m_purpose->setText(purpose);
}

void PageFrame::setGuidance(const QString &guidance)
{
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("guidanceText"));
    auto *lines = new QVBoxLayout(panel);
    lines->setContentsMargins(metrics::Space, metrics::Space, metrics::Space, metrics::Space);
    lines->setSpacing(metrics::Gap + 2);
    auto *heading = new WrapLabel(tr("From the guide"));
    heading->setFont(textFont(TextSize::Section));
    lines->addWidget(heading);
    for (const QString &line : guidance.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1String("- "))) {
            lines->addWidget(new WrapLabel(line));
            continue;
        }
        auto *bullet = new QHBoxLayout;
        bullet->setSpacing(metrics::Gap);
        bullet->addWidget(new WrapLabel(QStringLiteral("•")), 0, Qt::AlignTop);
        bullet->addWidget(new WrapLabel(line.mid(2)), 1);
        lines->addLayout(bullet);
    }
    lines->addStretch(1);
    m_guidance->setWidget(panel);
    m_hasGuidance = !guidance.isEmpty();
    m_guideButton->setVisible(m_hasGuidance);
    setGuidanceOpen(m_open);
}

void PageFrame::setContent(QWidget *content)
{
    if (m_content)
        m_content->deleteLater();
    m_content = content;
    m_middle->insertWidget(0, content, 1);
    orderTabs();
}

void PageFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    orderTabs();
}

void PageFrame::orderTabs()
{
    if (!m_content)
        return;
    // A page makes its widgets when it is first shown, or anew: they stand behind all others, and the footer
    // follows.
    QWidget *last = m_guideButton;
    QWidget *widget = m_content;
    do {
        const bool isOfPage = widget == m_content || m_content->isAncestorOf(widget);
        if (isOfPage && widget->focusPolicy() != Qt::NoFocus)
            last = widget;
        widget = widget->nextInFocusChain();
    } while (widget != m_content);
    QList<QWidget *> footer{m_back};
    for (auto *button : m_missing->findChildren<QToolButton *>())
        footer.append(button);
    footer.append(m_next);
    for (QWidget *next : footer) {
        setTabOrder(last, next);
        last = next;
    }
}

void PageFrame::setNeighbours(const QString &back, const QString &next)
{
    m_back->setVisible(!back.isEmpty());
    m_back->setText(tr("Back"));
    m_back->setFont(fontFor(m_back->text(), m_back->font()));
    m_back->setToolTip(back);
    m_back->setAccessibleName(tr("Back to %1").arg(back));
    m_next->setVisible(!next.isEmpty());
    m_next->setText(tr("Next: %1").arg(next));
    m_next->setFont(fontFor(m_next->text(), m_next->font()));
    m_next->setAccessibleName(m_next->text());
}

void PageFrame::setMissing(std::vector<MissingItem> items)
{
    m_missing->setItems(std::move(items));
    m_missing->show();
    orderTabs();
}

bool PageFrame::isGuidanceOpen() const
{
    return m_open;
}

void PageFrame::setGuidanceOpen(bool open)
{
    m_open = open;
    m_guideButton->setChecked(open);
    m_guidance->setVisible(open && m_hasGuidance);
}

} // namespace bandom::ui
