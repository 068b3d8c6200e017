#include "ui/widgets/RecordView.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/RecordProxy.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Tsv.h"
#include "ui/widgets/WrapHeader.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <map>

namespace bandom::ui {

RecordView::RecordView(RecordModelBase *records, RecordProxy *proxy, QWidget *parent)
    : QTableView(parent),
      m_records(records),
      m_proxy(proxy),
      m_delegate(new RecordDelegate(this)),
      m_problem(new WrapLabel({}, viewport())),
      m_fitting(new QTimer(this))
{
    setObjectName(QStringLiteral("recordView"));
    setHorizontalHeader(new WrapHeader(Qt::Horizontal, this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setModel(proxy);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint({}, {}).height());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    m_problem->setObjectName(QStringLiteral("cellProblem"));
    m_problem->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border: 1px solid %2; border-radius: %3px; "
                       "padding: 4px 6px;")
            .arg(color(Tone::ErrorSoft).name(), color(Tone::Error).name())
            .arg(metrics::Radius));
    m_problem->hide();

    m_fitting->setSingleShot(true);
    m_fitting->setInterval(0);
    connect(m_fitting, &QTimer::timeout, this, &RecordView::fitVisibleRows);
    const auto fitSoon = qOverload<>(&QTimer::start);
    connect(proxy, &QAbstractItemModel::dataChanged, m_fitting, fitSoon);
    connect(proxy, &QAbstractItemModel::rowsInserted, m_fitting, fitSoon);
    connect(proxy, &QAbstractItemModel::rowsRemoved, m_fitting, fitSoon);
    connect(proxy, &QAbstractItemModel::layoutChanged, m_fitting, fitSoon);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_sizedByHand = m_sizedByHand || !m_layingOut;
        m_fitting->start();
    });
    connect(m_delegate, &RecordDelegate::moveRequested, this, &RecordView::move);
    connect(m_delegate, &RecordDelegate::refused, this, &RecordView::refused);
    connect(records, &RecordModelBase::recordAdded, this, [this](const QString &id) { m_addedId = id; });
    connect(proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptId = currentIndex().data(RecordModelBase::IdRole).toString();
        m_keptColumn = std::max(0, currentIndex().column());
    });
    connect(proxy, &QAbstractItemModel::modelReset, this, [this] {
        layOutColumns();
        m_fitting->start();
        if (!m_keptId.isEmpty())
            goTo(m_keptId, m_keptColumn);
    });
}

void RecordView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

QStringList RecordView::selectedIds() const
{
    std::map<int, QString> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids[index.row()] = index.data(RecordModelBase::IdRole).toString();
    QStringList list;
    for (const auto &[row, id] : ids) {
        if (!id.isEmpty())
            list.append(id);
    }
    return list;
}

void RecordView::goTo(const QString &id, int column)
{
    const QModelIndex index = m_proxy->mapFromSource(m_records->index(m_records->rowOf(id), column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordView::startNewRecord()
{
    const int row = m_proxy->rowCount() - 1;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QModelIndex cell = m_proxy->index(row, column);
        if (!(cell.flags() & Qt::ItemIsEditable))
            continue;
        setFocus();
        setCurrentIndex(cell);
        scrollTo(cell);
        QTableView::edit(cell);
        return;
    }
}

void RecordView::copySelection() const
{
    std::map<int, QStringList> rows;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex &cell : cells) {
        const bool isNew = cell.data(RecordModelBase::IdRole).toString().isEmpty();
        if (!isNew)
            rows[cell.row()].append(cell.data(Qt::EditRole).toString());
    }
    QList<QStringList> block;
    for (const auto &[row, texts] : rows)
        block.append(texts);
    if (!block.isEmpty())
        QApplication::clipboard()->setText(writeTsv(block));
}

bool RecordView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    if (opened && state() == EditingState)
        m_editing = index;
    return opened;
}

void RecordView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool refused = !RecordDelegate::refusal(editor).isEmpty();
    if (refused && hint != QAbstractItemDelegate::RevertModelCache) {
        showProblem(editor);
        // A click on another cell comes back to the one that was refused; a click outside of the table may
        // go.
        QTimer::singleShot(0, editor, [this, editor] {
            const QWidget *focus = QApplication::focusWidget();
            const bool here = focus == this || isAncestorOf(focus);
            if (!here || !m_editing.isValid())
                return;
            selectionModel()->setCurrentIndex(m_editing, QItemSelectionModel::ClearAndSelect);
            editor->setFocus();
        });
        return;
    }
    m_problem->hide();
    const int column = m_editing.column();
    QTableView::closeEditor(editor, hint);
    m_editing = QPersistentModelIndex();
    if (!m_addedId.isEmpty())
        goTo(std::exchange(m_addedId, {}), column);
}

void RecordView::showProblem(QWidget *editor)
{
    m_problem->setText(RecordDelegate::refusal(editor));
    const int width = std::min(std::max(editor->width(), 280), viewport()->width());
    const int height = m_problem->heightForWidth(width);
    QRect room(editor->x(), editor->geometry().bottom() + 2, width, height);
    if (room.bottom() > viewport()->height())
        room.moveBottom(editor->y() - 2);
    room.moveRight(std::min(room.right(), viewport()->width() - 1));
    m_problem->setGeometry(room);
    m_problem->raise();
    m_problem->show();
    editor->setAccessibleDescription(m_problem->text());
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copySelection();
    } else if (event == QKeySequence::Paste) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_Delete) {
        // Where one key enters a value, this key takes it away, and not the row.
        const QModelIndex cell = currentIndex();
        const bool isCell = cell.isValid() && selectionModel()->selectedIndexes().size() <= 1;
        if (isCell && m_records->look(cell.column()).quickEntry)
            clearCell();
        else
            emit removeRequested();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        handleTab(event);
    } else if (event->key() == Qt::Key_Backspace) {
        clearCell();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_records->canSave())
            emit activated(currentIndex());
        else if (!edit(currentIndex(), EditKeyPressed, event))
            move(0, 1);
    } else if (!enterQuickly(event)) {
        QTableView::keyPressEvent(event);
    }
}

bool RecordView::enterQuickly(const QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    if (!(cell.flags() & Qt::ItemIsEditable) || event->text().isEmpty())
        return false;
    const ColumnLook &look = m_records->look(cell.column());
    const auto value = look.quickEntry ? look.quickEntry(event->text()) : std::nullopt;
    if (!value)
        return false;
    const int column = cell.column();
    if (const auto problem = m_records->enter(m_proxy->mapToSource(cell), *value)) {
        emit refused(*problem);
        return true;
    }
    // Began a new record: what follows belongs to it.
    if (!m_addedId.isEmpty())
        goTo(std::exchange(m_addedId, {}), column);
    if (!look.quickEntryEndsRow) {
        move(1, 0);
        return true;
    }
    int first = column;
    while (first > 0 && m_records->look(first - 1).quickEntry)
        --first;
    move(first - column, 1);
    return true;
}

void RecordView::handleTab(QKeyEvent *event)
{
    // Tab goes from cell to cell and out at the ends, Ctrl+Tab goes out at once: the keyboard is never
    // caught.
    const bool forward = event->key() == Qt::Key_Tab && !(event->modifiers() & Qt::ShiftModifier);
    if (event->modifiers() & Qt::ControlModifier) {
        setTabKeyNavigation(false);
        focusNextPrevChild(forward);
        setTabKeyNavigation(true);
        return;
    }
    const QModelIndex end =
        forward ? m_proxy->index(m_proxy->rowCount() - 1, m_proxy->columnCount() - 1) : m_proxy->index(0, 0);
    if (currentIndex() == end || !currentIndex().isValid())
        event->ignore();
    else
        move(forward ? 1 : -1, 0);
}

void RecordView::move(int columns, int rows)
{
    const QModelIndex from = currentIndex();
    int column = from.column() + columns;
    int row = from.row() + rows;
    if (column >= m_proxy->columnCount()) {
        column = 0;
        ++row;
    } else if (column < 0) {
        column = m_proxy->columnCount() - 1;
        --row;
    }
    row = std::clamp(row, 0, m_proxy->rowCount() - 1);
    // A new record begins with its first column, whichever the record above was left in.
    const bool isNew = m_records->canAdd() && row == m_proxy->rowCount() - 1;
    if (rows > 0 && row > from.row() && isNew)
        column = 0;
    setCurrentIndex(m_proxy->index(row, column));
    setFocus();
}

void RecordView::clearCell()
{
    const QModelIndex cell = currentIndex();
    const bool isNew = cell.data(RecordModelBase::IdRole).toString().isEmpty();
    if (!(cell.flags() & Qt::ItemIsEditable) || isNew)
        return;
    if (m_records->look(cell.column()).required)
        edit(cell, EditKeyPressed, nullptr);
    else if (const auto problem = m_records->enter(m_proxy->mapToSource(cell), {}))
        emit refused(*problem);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
    m_fitting->start();
}

void RecordView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_fitting->start();
}

void RecordView::layOutColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const int count = m_records->columnCount();
    const int room = viewport()->width();
    if (m_sizedByHand || room == m_laidOutFor)
        return;
    m_laidOutFor = room;
    m_layingOut = true;
    const auto *header = static_cast<const WrapHeader *>(horizontalHeader());
    std::vector<int> widths;
    std::vector<int> narrowest;
    int wanted = 0;
    int stretching = 0;
    for (int column = 0; column < count; ++column) {
        const ColumnLook &look = m_records->look(column);
        widths.push_back(look.width * character + 2 * metrics::CellPadding);
        narrowest.push_back(header->widthFor(look.title));
        wanted += widths.back();
        stretching += m_records->look(column).stretch ? 1 : 0;
    }
    // A little too wide is made to fit; much too wide scrolls.
    constexpr double Tightest = 0.8;
    const double scale = std::clamp(static_cast<double>(room) / std::max(1, wanted), Tightest, 1.0);
    int spare = room;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = std::max(static_cast<int>(widths[i] * scale), narrowest[i]);
        spare -= widths[i];
    }
    // Titles that must not be cut may need more: columns that take what is left give it.
    for (std::size_t i = 0; i < widths.size() && spare < 0; ++i) {
        const ColumnLook &look = m_records->look(static_cast<int>(i));
        const int least = std::max(narrowest[i], look.width * character / 2);
        if (look.stretch && widths[i] > least) {
            const int given = std::min(-spare, widths[i] - least);
            widths[i] -= given;
            spare += given;
        }
    }
    spare = std::max(0, spare);
    int shares = stretching > 0 ? stretching : count;
    for (int column = 0; column < count; ++column) {
        int &width = widths[static_cast<std::size_t>(column)];
        if (stretching == 0 || m_records->look(column).stretch) {
            const int share = spare / shares--;
            width += share;
            spare -= share;
        }
        setColumnWidth(column, width);
    }
    m_layingOut = false;
}

void RecordView::fitVisibleRows()
{
    // A scroll bar may have come or gone.
    layOutColumns();
    const auto isCurrentSeen = [this] {
        return currentIndex().isValid() && viewport()->rect().contains(visualRect(currentIndex()));
    };
    const bool wasSeen = isCurrentSeen();
    // Only what is seen: measuring 20,000 rows of Khmer would take seconds.
    const int first = std::max(0, rowAt(0));
    int bottom = 0;
    for (int row = first; row < m_proxy->rowCount() && bottom < viewport()->height() * 2; ++row) {
        const int height = std::max(sizeHintForRow(row), verticalHeader()->defaultSectionSize());
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        bottom += height;
    }
    // Rows above that grew must not push it out; whoever scrolls away from it is left alone.
    if (wasSeen && !isCurrentSeen())
        scrollTo(currentIndex());
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(color(Tone::Muted));
    const QModelIndex added = m_proxy->index(m_proxy->rowCount() - 1, 0);
    const bool isTyped = state() == EditingState && m_editing.row() == added.row();
    if (m_records->canAdd() && added.isValid() && !isTyped) {
        const QRect row(0, rowViewportPosition(added.row()), viewport()->width(), rowHeight(added.row()));
        const int left = columnViewportPosition(0) + metrics::CellPadding;
        WrappedText(added.data().toString(), font(), 0)
            .draw(&painter, row.adjusted(left, metrics::CellPadding / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop);
    }
    if (m_records->recordCount() > 0 || m_placeholder.isEmpty())
        return;
    const int width = std::min(viewport()->width() - 2 * metrics::Margin, 520);
    const int top = m_proxy->rowCount() * verticalHeader()->defaultSectionSize() + metrics::Margin;
    const QRectF room((viewport()->width() - width) / 2.0, top, width, viewport()->height() - top);
    WrappedText(m_placeholder, font(), width).draw(&painter, room, Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace bandom::ui
