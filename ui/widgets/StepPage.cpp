#include "ui/widgets/StepPage.h"

#include <QLayout>

#include <algorithm>

namespace bandom::ui {

StepPage::StepPage(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void StepPage::activate()
{
    m_isActive = true;
    if (!m_isBuilt) {
        build();
        m_isBuilt = true;
    }
    if (m_isStale) {
        reload();
        // Where it can't be read it is tried again the next time.
        m_isStale = false;
    }
}

void StepPage::workbookChanged(const workbook::Changes &changes)
{
    if (!shows(changes))
        return;
    m_isStale = true;
    if (m_isActive)
        activate();
}

bool StepPage::shows(const workbook::Changes &changes) const
{
    const std::vector<std::string> shown = tables();
    return std::any_of(shown.begin(), shown.end(),
                       [&](const std::string &table) { return changes.touches(table); });
}

QSize StepPage::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QWidget::minimumSizeHint();
}

void StepPage::showRecord(const QString &) {}

std::optional<QString> PageContext::save(const QString &label, const std::function<void()> &body) const
{
    return edit(label, body) ? std::nullopt : std::optional(StepPage::tr("Not saved."));
}

} // namespace bandom::ui
