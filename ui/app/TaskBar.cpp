#include "ui/app/TaskBar.h"

#include "ui/app/TaskRunner.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace bandom::ui {

namespace {

constexpr int barWidth = 140;
constexpr int updateMilliseconds = 100;

} // namespace

TaskBar::TaskBar(TaskRunner *tasks, QWidget *parent) : QWidget(parent), m_tasks(tasks)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    m_title = new WrapLabel({}, this);
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("taskProgress"));
    m_progress->setFixedWidth(barWidth);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(Icon::Close));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_cancel)})
        row->addWidget(part);
    m_timer = new QTimer(this);
    m_timer->setInterval(updateMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &TaskBar::showProgress);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_tasks->cancel();
    });
    connect(tasks, &TaskRunner::started, this, &TaskBar::begin);
    connect(tasks, &TaskRunner::ended, this, [this] {
        m_timer->stop();
        hide();
    });
    hide();
    // Made anew in another language while work is under way.
    begin();
}

void TaskBar::begin()
{
    const QString title = m_tasks->title();
    if (title.isEmpty())
        return;
    m_title->setText(title);
    m_progress->setAccessibleName(title);
    m_cancel->setEnabled(true);
    showProgress();
    m_timer->start();
    show();
}

void TaskBar::showProgress()
{
    m_progress->setRange(0, m_tasks->all());
    m_progress->setValue(m_tasks->done());
}

} // namespace bandom::ui
