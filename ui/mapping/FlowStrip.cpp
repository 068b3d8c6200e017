#include "ui/mapping/FlowStrip.h"

#include "text/Date.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StepPage.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace bandom::ui {

using mapping::ActivityState;
using mapping::FieldStep;

namespace {

Icon iconOf(const std::optional<ActivityState> &state)
{
    if (!state || state == ActivityState::Planned)
        return Icon::Open;
    return state == ActivityState::UnderWay ? Icon::Partly : Icon::Done;
}

} // namespace

FlowStrip::FlowStrip(const text::Language &language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Gap / 2);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const int column = 2 * static_cast<int>(i);
        Part &part = m_parts[i];
        part.button = new QToolButton(this);
        part.button->setObjectName(QString::fromUtf8(workbook::word(mapping::activityKinds[i])));
        part.button->setCheckable(true);
        part.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        part.button->setFont(textFont(TextSize::Section));
        part.button->setText(QStringLiteral("%1  %2").arg(i + 1).arg(
            qstring(mapping::name(mapping::activityKinds[i], language))));
        part.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        part.button->setFocusPolicy(Qt::StrongFocus);
        part.state = new WrapLabel({}, this);
        part.state->setObjectName(part.button->objectName() + QStringLiteral("State"));
        part.state->setFont(textFont(TextSize::Small));
        part.state->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_group->addButton(part.button, static_cast<int>(i));
        grid->addWidget(part.button, 0, column);
        grid->addWidget(part.state, 1, column);
        grid->setColumnStretch(column, 1);
        if (i + 1 == m_parts.size())
            continue;
        auto *arrow = new QLabel(this);
        arrow->setPixmap(icon(Icon::Next, Tone::Muted).pixmap(metrics::IconSize, metrics::IconSize));
        grid->addWidget(arrow, 0, column + 1, Qt::AlignCenter);
    }
    m_parts.front().button->setChecked(true);
    setFocusProxy(m_parts.front().button);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFocusProxy(m_group->button(id));
        emit chosen();
    });
}

void FlowStrip::setSteps(const std::vector<FieldStep> &steps)
{
    for (std::size_t i = 0; i < m_parts.size() && i < steps.size(); ++i) {
        const auto state = steps[i].state();
        QString text = state ? qstring(mapping::name(*state, m_language)) : tr("Not planned yet");
        if (const auto days = mapping::fieldDays(steps[i].activities))
            text += QLatin1Char('\n') + qstring(text::formatDateRange(days->first, days->last, m_language));
        const bool isOver = steps[i].isOver();
        m_parts[i].button->setIcon(icon(iconOf(state), isOver ? Tone::Accent : Tone::Muted));
        m_parts[i].button->setAccessibleDescription(text);
        m_parts[i].state->setText(text);
    }
}

mapping::ActivityKind FlowStrip::current() const
{
    return mapping::activityKinds.at(static_cast<std::size_t>(std::max(0, m_group->checkedId())));
}

void FlowStrip::setCurrent(mapping::ActivityKind kind)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (mapping::activityKinds[i] == kind)
            m_parts[i].button->setChecked(true);
    }
}

} // namespace bandom::ui
