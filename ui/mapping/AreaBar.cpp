#include "ui/mapping/AreaBar.h"

#include "mapping/PriorityAreas.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace bandom::ui {

namespace {

constexpr int leastBoxWidth = 200;
constexpr int mostBoxWidth = 360;

} // namespace

AreaBar::AreaBar(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    auto *label = new QLabel(tr("Area"), this);
    m_box = new QComboBox(this);
    m_box->setObjectName(QStringLiteral("area"));
    m_box->setAccessibleName(label->text());
    m_box->setMinimumWidth(leastBoxWidth);
    // A long name of an area must not widen the window.
    m_box->setMaximumWidth(mostBoxWidth);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusProxy(m_box);
    label->setBuddy(m_box);
    m_row->addWidget(label);
    m_row->addWidget(m_box);
    m_row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] {
        QWidget *typing = QApplication::focusWidget();
        if (typing && typing != m_box && parentWidget() && parentWidget()->isAncestorOf(typing))
            typing->clearFocus();
        remember();
        emit chosen();
    });
}

void AreaBar::reload()
{
    const SQLite::Database &database = m_context.workbook->database();
    const workbook::Id before = m_context.area && !m_context.area->isEmpty() ? *m_context.area : current();
    m_box->clear();
    const auto add = [&](const mapping::Area &area, const QIcon &mark) {
        m_box->addItem(mark, qstring(mapping::name(area, m_context.language)), qstring(area.id.text));
    };
    const auto priorities = mapping::standingChoice(database);
    for (const mapping::Area &area : priorities)
        add(area, icon(Icon::Priority, Tone::Accent));
    for (const mapping::Area &area : mapping::areas(database)) {
        const bool isPriority = std::any_of(priorities.begin(), priorities.end(),
                                            [&](const mapping::Area &one) { return one.id == area.id; });
        if (!isPriority)
            add(area, {});
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(qstring(before.text))));
    m_box->setEnabled(m_box->count() > 0);
}

void AreaBar::remember()
{
    if (m_context.area)
        *m_context.area = current();
}

void AreaBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The page is up to date with the workbook, not with what was chosen elsewhere.
    if (m_context.area && !m_context.area->isEmpty() && *m_context.area != current() &&
        m_box->findData(qstring(m_context.area->text)) >= 0) {
        m_box->setCurrentIndex(m_box->findData(qstring(m_context.area->text)));
        emit chosen();
    }
}

workbook::Id AreaBar::current() const
{
    return {m_box->currentData().toString().toStdString()};
}

QString AreaBar::currentName() const
{
    return m_box->currentText();
}

bool AreaBar::choose(const workbook::Id &area)
{
    const int index = m_box->findData(qstring(area.text));
    if (index < 0)
        return false;
    m_box->setCurrentIndex(index);
    remember();
    return true;
}

void AreaBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace bandom::ui
