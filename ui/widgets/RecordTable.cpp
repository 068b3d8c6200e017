#include "ui/widgets/RecordTable.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/RecordProxy.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Tsv.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace bandom::ui {

RecordTable::RecordTable(RecordModelBase *records, QWidget *parent)
    : QWidget(parent),
      m_records(records),
      m_proxy(new RecordProxy(records, this)),
      m_view(new RecordView(records, m_proxy, this)),
      m_bar(new QWidget(this)),
      m_message(new InlineMessage(this))
{
    setFocusProxy(m_view);
    buildToolBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);

    connect(m_view, &RecordView::removeRequested, this, &RecordTable::removeSelected);
    connect(m_view, &RecordView::pasteRequested, this, &RecordTable::paste);
    connect(m_view, &RecordView::refused, this, &RecordTable::report);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!m_records->canSave())
            emit opened(index.data(RecordModelBase::IdRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        emit currentChanged(currentId());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::updateButtons);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordTable::updateButtons);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &RecordTable::updateButtons);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RecordTable::updateButtons);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &RecordTable::updateButtons);
    connect(m_proxy, &QAbstractItemModel::rowsMoved, this, &RecordTable::updateButtons);
    updateButtons();
}

QToolButton *RecordTable::addButton(const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_bar->layout()->addWidget(button);
    return button;
}

void RecordTable::buildToolBar()
{
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_add = addButton("addRecord", tr("Add"), tr("Add a row at the end"));
    m_add->setIcon(icon(Icon::Add, Tone::Accent));
    m_remove = addButton("removeRecord", tr("Remove"), tr("Remove the selected rows (Delete)"));
    m_remove->setIcon(icon(Icon::Remove));
    m_up = addButton("moveUp", {}, tr("Move the row up (Alt+Up)"));
    m_up->setIcon(icon(Icon::Up));
    m_down = addButton("moveDown", {}, tr("Move the row down (Alt+Down)"));
    m_down->setIcon(icon(Icon::Down));
    layout->addStretch(1);
    m_count = new QLabel(m_bar);
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count);
    layout->addSpacing(metrics::Space);
    m_filter = new QLineEdit(m_bar);
    m_filter->setObjectName(QStringLiteral("recordFilter"));
    m_filter->setPlaceholderText(tr("Find in this list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("Show only the rows that have this in them (Ctrl+L)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(220);
    layout->addWidget(m_filter);

    m_add->setVisible(m_records->canAdd());
    m_remove->setVisible(m_records->canRemove());
    m_up->setVisible(m_records->canMove());
    m_down->setVisible(m_records->canMove());

    connect(m_add, &QToolButton::clicked, this, &RecordTable::startNewRecord);
    connect(m_remove, &QToolButton::clicked, this, &RecordTable::removeSelected);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilter(text);
        updateButtons();
    });
    connect(m_records, &RecordModelBase::recordAdded, this, [this] {
        if (!m_proxy->isFiltered())
            m_filter->clear();
    });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    // Ctrl+F is the window's search.
    key(Qt::CTRL | Qt::Key_L, [this] { m_filter->setFocus(); });
}

void RecordTable::setPlaceholder(const QString &text)
{
    m_view->setPlaceholder(text);
}

void RecordTable::addToolBarWidget(QWidget *widget)
{
    auto *layout = static_cast<QHBoxLayout *>(m_bar->layout());
    layout->insertWidget(layout->indexOf(m_count) - 1, widget);
}

QString RecordTable::currentId() const
{
    return m_view->currentIndex().data(RecordModelBase::IdRole).toString();
}

void RecordTable::goTo(const QString &id)
{
    m_view->goTo(id, std::max(0, m_view->currentIndex().column()));
}

void RecordTable::startNewRecord()
{
    m_view->startNewRecord();
}

void RecordTable::removeSelected()
{
    const QStringList ids = m_view->selectedIds();
    if (!ids.isEmpty() && m_records->canRemove())
        report(m_records->removeRecords(ids).value_or(QString()));
}

void RecordTable::moveCurrent(int by)
{
    const QString id = currentId();
    const int position = m_records->rowOf(id) + by;
    const bool storedOrder = !m_proxy->isSorted() && !m_proxy->isFiltered();
    if (id.isEmpty() || !m_records->canMove() || !storedOrder || position < 0 ||
        position >= m_records->recordCount())
        return;
    report(m_records->moveRecord(id, position).value_or(QString()));
    goTo(id);
}

void RecordTable::paste()
{
    const QList<QStringList> block = readTsv(QApplication::clipboard()->text());
    const QModelIndex start = m_view->currentIndex();
    if (block.isEmpty() || !start.isValid())
        return;
    std::vector<int> columns;
    for (int column = start.column(); column < m_proxy->columnCount(); ++column)
        columns.push_back(column);
    std::vector<int> rows;
    for (int row = start.row(); row < m_proxy->rowCount(); ++row) {
        const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        rows.push_back(m_records->isNewRow(source) ? -1 : source);
    }
    const PasteOutcome outcome = m_records->paste(rows, columns, block);
    if (outcome.problems.isEmpty()) {
        m_message->clear();
        return;
    }
    QStringList lines;
    // Whole rows that were pasted beside their column look wrong one by one.
    if (outcome.entered == 0 && start.column() > 0 && rows.front() < 0)
        lines += tr("Nothing was pasted. Whole rows begin in the column “%1”: go there and paste them again.")
                     .arg(m_records->look(0).title);
    lines += (tr("%n pasted rows were left out:", nullptr, static_cast<int>(outcome.problems.size())));
    constexpr qsizetype Shown = 5;
    lines += outcome.problems.mid(0, Shown);
    if (outcome.problems.size() > Shown)
        lines += tr("and %n more", nullptr, static_cast<int>(outcome.problems.size() - Shown));
    m_message->display(InlineMessage::Kind::Warning, lines.join(QLatin1Char('\n')), {}, true);
}

void RecordTable::report(const QString &problem)
{
    if (problem.isEmpty())
        m_message->clear();
    else
        m_message->display(InlineMessage::Kind::Error, problem, {}, true);
}

void RecordTable::updateButtons()
{
    const int row = m_records->rowOf(currentId());
    const bool storedOrder = !m_proxy->isSorted() && !m_proxy->isFiltered();
    m_remove->setEnabled(!m_view->selectedIds().isEmpty());
    m_up->setEnabled(storedOrder && row > 0);
    m_down->setEnabled(storedOrder && row >= 0 && row + 1 < m_records->recordCount());
    const int shown = m_proxy->rowCount() - (m_records->canAdd() ? 1 : 0);
    m_count->setText(m_proxy->isFiltered() ? tr("%1 of %n rows", nullptr, m_records->recordCount()).arg(shown)
                                           : tr("%n rows", nullptr, m_records->recordCount()));
}

} // namespace bandom::ui
