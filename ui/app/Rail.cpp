#include "ui/app/Rail.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Style.h"

namespace bandom::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int railWidth = 216;
constexpr int headingHeight = 34;

} // namespace

Rail::Rail(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Steps and pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(railWidth);
    setIconSize({metrics::IconSize, metrics::IconSize});
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(keyRole).toString());
    });
}

QSize Rail::sizeHint() const
{
    return {railWidth, QListWidget::sizeHint().height()};
}

void Rail::addHeading(const QString &text)
{
    auto *heading = new QListWidgetItem(text, this);
    // The arrow keys pass it.
    heading->setFlags(Qt::NoItemFlags);
    QFont font = textFont(TextSize::Small);
    font.setBold(true);
    heading->setFont(fontFor(text, font));
    heading->setForeground(color(Tone::Muted));
    heading->setToolTip(text);
    heading->setSizeHint({0, headingHeight});
    heading->setTextAlignment(Qt::AlignBottom | Qt::AlignLeft);
}

void Rail::addPages(const std::vector<PageEntry> &pages)
{
    for (const PageEntry &page : pages) {
        auto *item = new QListWidgetItem(icon(page.icon), page.title, this);
        item->setFont(fontFor(page.title, font()));
        item->setData(keyRole, page.key);
        item->setToolTip(page.title);
        m_items.insert(page.key, item);
        m_icons.insert(page.key, page.icon);
    }
}

void Rail::setSteps(const std::vector<StepEntry> &steps)
{
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    m_icons.clear();
    for (const StepEntry &step : steps) {
        if (step.key.empty())
            addPages(step.pages);
    }
    for (const StepEntry &step : steps) {
        if (step.key.empty())
            continue;
        addHeading(step.title);
        addPages(step.pages);
    }
}

void Rail::setCurrentPage(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(m_items.value(key));
}

void Rail::setState(const QString &key, PageState state)
{
    QListWidgetItem *item = m_items.value(key);
    if (!item)
        return;
    switch (state) {
    case PageState::Neutral:
        item->setIcon(icon(m_icons.value(key)));
        item->setData(Qt::AccessibleDescriptionRole, QString());
        break;
    case PageState::Open:
        item->setIcon(icon(Icon::Open, Tone::Muted));
        item->setData(Qt::AccessibleDescriptionRole, tr("not begun"));
        break;
    case PageState::Partly:
        item->setIcon(icon(Icon::Partly, Tone::Accent));
        item->setData(Qt::AccessibleDescriptionRole, tr("partly done"));
        break;
    case PageState::Done:
        item->setIcon(icon(Icon::Done, Tone::Accent));
        item->setData(Qt::AccessibleDescriptionRole, tr("done"));
        break;
    }
}

} // namespace bandom::ui
