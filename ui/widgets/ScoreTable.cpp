#include "ui/widgets/ScoreTable.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/ScoreModel.h"
#include "ui/widgets/ScoreView.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapHeader.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

ScoreTable::ScoreTable(QWidget *parent)
    : QWidget(parent),
      m_scores(new ScoreModel(this)),
      m_cells(new ScoreView(m_scores, this)),
      m_summary(new ScoreView(m_scores, this)),
      m_note(new WrapLabel({}, this)),
      m_question(new WrapLabel({}, this)),
      m_line(new WrapLabel({}, this)),
      m_keys(new WrapLabel({}, this))
{
    setFocusProxy(m_cells);
    m_cells->setObjectName(QStringLiteral("scoreCells"));
    m_cells->setAccessibleName(tr("Scores"));
    m_summary->setObjectName(QStringLiteral("scoreSummary"));
    m_summary->setAccessibleName(tr("Totals and ranks"));
    m_summary->horizontalHeader()->hide();
    m_summary->setSelectionMode(QAbstractItemView::NoSelection);
    m_summary->setFocusPolicy(Qt::NoFocus);
    m_summary->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("scoreNote"));
    m_question->setObjectName(QStringLiteral("scoreQuestion"));
    m_question->setMaxLines(2);
    m_line->setObjectName(QStringLiteral("scoreLine"));
    m_keys->setObjectName(QStringLiteral("scoreKeys"));
    for (WrapLabel *label : {m_note, m_question, m_line, m_keys})
        label->setContentsMargins(metrics::CellPadding, 2, metrics::CellPadding, 2);
    m_keys->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cells, 1);
    layout->addWidget(m_summary, 0, Qt::AlignLeft);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_note);
    layout->addWidget(m_question);
    layout->addWidget(m_line);
    layout->addWidget(m_keys);
    layout->addStretch(0);

    connect(m_cells, &ScoreView::keyPressed, this, &ScoreTable::handleKey);
    connect(m_cells, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_scores->isCell(index))
            emit evidenceRequested(index.row(), index.column());
    });
    connect(m_cells->horizontalScrollBar(), &QScrollBar::valueChanged, m_summary->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_cells, &QTableView::pressed, this, [this] {
        m_atEnd = false;
        showLine();
    });
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_lastScored.reset();
        m_atEnd = false;
        showLine();
        emit currentCellChanged(currentCriterion(), currentArea());
    });
    setReadOnly(false);
}

QSize ScoreTable::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void ScoreTable::setData(ScoreTableData table)
{
    const int criterion = currentCriterion();
    const int area = currentArea();
    m_scores->setTable(std::move(table));
    if (currentCriterion() < 0 && m_scores->criterionCount() > 0 && m_scores->columnCount() > 0)
        setCurrentCell(std::clamp(criterion, 0, m_scores->criterionCount() - 1),
                       std::clamp(area, 0, m_scores->columnCount() - 1));
    showNotes();
    layOut();
    showLine();
}

void ScoreTable::setDirection(Direction direction)
{
    m_direction = direction;
}

void ScoreTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_keys->setText(
        readOnly ? QString()
                 : tr("A digit scores and goes on. N: not applicable. Backspace: clear. Enter: evidence."));
    showNotes();
    showLine();
}

void ScoreTable::setTotalsShown(bool shown)
{
    m_totalsShown = shown;
    m_summary->setVisible(shown);
    layOut();
}

void ScoreTable::setPresentation(bool presentation)
{
    m_presentation = presentation;
    showNotes();
    layOut();
}

int ScoreTable::currentCriterion() const
{
    return m_scores->isCell(m_cells->currentIndex()) ? m_cells->currentIndex().row() : -1;
}

int ScoreTable::currentArea() const
{
    return m_scores->isCell(m_cells->currentIndex()) ? m_cells->currentIndex().column() : -1;
}

void ScoreTable::setCurrentCell(int criterion, int area)
{
    const QModelIndex index = m_scores->index(criterion, area);
    if (m_scores->isCell(index))
        m_cells->setCurrentIndex(index);
}

void ScoreTable::handleKey(QKeyEvent *event)
{
    if (currentCriterion() < 0)
        return;
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString typed = command ? QString() : event->text();
    const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit evidenceRequested(currentCriterion(), currentArea());
        break;
    case Qt::Key_Delete:
        if (!m_readOnly)
            emit cleared(currentCriterion(), currentArea());
        break;
    case Qt::Key_Backspace:
        clearBack();
        break;
    default:
        // Arrows, Tab, Escape and commands have no printable text: they are the view's.
        if (typed.isEmpty() || !typed.front().isPrint()) {
            m_atEnd = m_atEnd && command;
            return;
        }
        if (m_readOnly)
            refuse(tr("These scores are only shown here."));
        else if (digit >= 0)
            enterScore(digit);
        else if (typed.compare(QLatin1String("n"), Qt::CaseInsensitive) == 0 ||
                 typed == QStringLiteral("ន")) {
            if (isPastEnd()) {
                refuse(endSentence());
                break;
            }
            emit notApplicable(currentCriterion(), currentArea());
            goOn();
        } else {
            explainKey(typed);
        }
    }
    event->accept();
}

void ScoreTable::enterScore(int digit)
{
    const int lowest = m_scores->table().scaleLowest;
    const int highest = m_scores->table().scaleHighest;
    if (digit < lowest || digit > highest) {
        refuse(tr("%1 is not on the scale. It goes from %2 to %3.").arg(digit).arg(lowest).arg(highest));
        return;
    }
    if (isPastEnd()) {
        refuse(endSentence());
        return;
    }
    emit scoreEntered(currentCriterion(), currentArea(), digit);
    goOn();
}

void ScoreTable::clearBack()
{
    if (m_readOnly)
        return;
    const Place place = m_lastScored.value_or(Place{currentCriterion(), currentArea()});
    setCurrentCell(place.criterion, place.area);
    m_lastScored.reset();
    m_atEnd = false;
    emit cleared(place.criterion, place.area);
}

void ScoreTable::goOn()
{
    const Place from{currentCriterion(), currentArea()};
    Place to = from;
    const int criteria = m_scores->criterionCount();
    const int areas = m_scores->columnCount();
    if (m_direction == Direction::Down) {
        const bool wraps = ++to.criterion == criteria;
        if (wraps)
            to = {0, to.area + 1};
    } else {
        const bool wraps = ++to.area == areas;
        if (wraps)
            to = {to.criterion + 1, 0};
    }
    m_atEnd = to.criterion >= criteria || to.area >= areas;
    if (m_atEnd)
        showLine();
    else
        setCurrentCell(to.criterion, to.area);
    m_lastScored = from;
}

bool ScoreTable::isPastEnd() const
{
    // A score that could not be saved is not in the table: it may be typed again.
    return m_atEnd && !m_cells->currentIndex().data(ScoreModel::MissingRole).toBool();
}

QString ScoreTable::endSentence() const
{
    int open = 0;
    for (const ScoreTableData::Area &area : m_scores->table().areas)
        open += static_cast<int>(
            std::count_if(area.cells.begin(), area.cells.end(), [](const ScoreTableData::Cell &cell) {
                return !cell.value && !cell.notApplicable;
            }));
    if (open > 0)
        return tr("That was the last cell; cells of this sheet still without an answer: %n. Backspace takes "
                  "the last score back.",
                  nullptr, open);
    return tr("The sheet is full. Backspace takes the last score back.");
}

void ScoreTable::explainKey(const QString &typed)
{
    refuse(tr("“%1” does nothing here. Type %2 to %3, or N where the criterion does not apply.")
               .arg(typed.trimmed().isEmpty() ? tr("Space") : typed)
               .arg(m_scores->table().scaleLowest)
               .arg(m_scores->table().scaleHighest));
}

void ScoreTable::showLine()
{
    m_line->setStyleSheet({});
    const int criterion = currentCriterion();
    if (criterion < 0) {
        m_question->clear();
        m_line->setText(m_scores->scaleText());
        return;
    }
    m_question->setText(m_scores->table().criteria.at(static_cast<std::size_t>(criterion)).detail);
    if (isPastEnd()) {
        m_line->setText(endSentence());
        return;
    }
    const ScoreTableData::Area &area = m_scores->table().areas.at(static_cast<std::size_t>(currentArea()));
    const ScoreTableData::Cell &cell = area.cells.at(static_cast<std::size_t>(criterion));
    const bool whole = cell.value && std::floor(*cell.value) == *cell.value;
    const QString words = whole ? m_scores->anchor(static_cast<int>(*cell.value)) : m_scores->scaleText();
    m_line->setText(
        tr("%1, %2:  %3")
            .arg(area.name, m_scores->table().criteria.at(static_cast<std::size_t>(criterion)).name, words));
}

void ScoreTable::showNotes()
{
    m_keys->setVisible(!m_readOnly && !m_presentation);
    m_question->setVisible(!m_readOnly && !m_presentation);
    m_note->setText(m_scores->table().note);
    m_note->setVisible(m_readOnly && !m_presentation && !m_note->text().isEmpty());
}

void ScoreTable::refuse(const QString &sentence)
{
    m_line->setText(sentence);
    m_line->setStyleSheet(QStringLiteral("color: %1; background: %2;")
                              .arg(color(Tone::Error).name(), color(Tone::ErrorSoft).name()));
    m_line->setAccessibleName({});
    QAccessibleEvent event(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ScoreTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ScoreTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ScoreTable::layOut()
{
    const int areas = m_scores->columnCount();
    if (areas == 0 || m_layingOut)
        return;
    m_layingOut = true;
    setShownFont();
    // Criteria are sentences: they get up to a third of the width, and wrap.
    const QFont shown = m_cells->font();
    qreal longest = 0;
    for (int row = 0; row < m_scores->rowCount(); ++row) {
        const QString name = m_scores->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        longest = std::max(longest, WrappedText(name, shown, 0).size().width());
    }
    const int wanted = static_cast<int>(longest) + 3 * metrics::CellPadding;
    const int narrow = std::min(160, width() / 4);
    int overflow = layOutWith(std::clamp(wanted, narrow, width() / 3), 0);
    // In a hall nobody scrolls: wider criteria have fewer lines.
    if (overflow > 0 && m_presentation)
        overflow = layOutWith(std::clamp(wanted, narrow, width() * 9 / 20), 0);
    const int bar = m_cells->verticalScrollBar()->sizeHint().width();
    if (overflow > 0)
        layOutWith(std::clamp(wanted, narrow, width() / 3), bar);
    m_summary->setFixedWidth(overflow > 0 ? width() - bar : width());
    m_layingOut = false;
}

int ScoreTable::layOutWith(int headerWidth, int scrollBar)
{
    for (ScoreView *view : {m_cells, m_summary})
        view->verticalHeader()->setFixedWidth(headerWidth);
    layOutColumns(width() - headerWidth - 2 * m_cells->frameWidth() - scrollBar);
    return layOutRows(headerWidth);
}

void ScoreTable::setShownFont()
{
    QFont shown = font();
    if (m_presentation)
        shown.setPixelSize(std::max(14, static_cast<int>(std::ceil(window()->height() / 30.0))));
    for (QWidget *part : std::initializer_list<QWidget *>{m_cells, m_summary, m_note, m_question, m_line})
        part->setFont(shown);
    for (ScoreView *view : {m_cells, m_summary}) {
        view->horizontalHeader()->setFont(shown);
        view->verticalHeader()->setFont(shown);
    }
    m_line->setMaxLines(m_presentation ? 1 : 2);
    static_cast<WrapHeader *>(m_cells->horizontalHeader())->setMaxLines(m_presentation ? 2 : 4);
}

void ScoreTable::layOutColumns(int room)
{
    const int areas = m_scores->columnCount();
    // In a hall a total may take two lines.
    QFont bold = m_cells->font();
    bold.setBold(true);
    const QString total = m_presentation ? QStringLiteral("10–15") : QStringLiteral("10–15 (5/5)");
    const int narrowest = QFontMetrics(bold).horizontalAdvance(total) + metrics::CellPadding;
    // As wide as its longest word at least, and a share of what is left.
    const auto *header = static_cast<const WrapHeader *>(m_cells->horizontalHeader());
    std::vector<int> widths;
    int left = room;
    for (int area = 0; area < areas; ++area) {
        const QString name = m_scores->headerData(area, Qt::Horizontal, Qt::DisplayRole).toString();
        widths.push_back(std::max(narrowest, header->widthFor(name)));
        left -= widths.back();
    }
    const int even = room / areas;
    const bool isEven =
        std::all_of(widths.begin(), widths.end(), [even](int width) { return width <= even; });
    for (int area = 0; area < areas; ++area) {
        const int more = left > 0 ? left / (areas - area) : 0;
        left -= more;
        const int width =
            isEven ? even + (area < room % areas ? 1 : 0) : widths[static_cast<std::size_t>(area)] + more;
        m_cells->setColumnWidth(area, width);
        m_summary->setColumnWidth(area, width);
    }
}

int ScoreTable::layOutRows(int headerWidth)
{
    const int criteria = m_scores->criterionCount();
    std::vector<int> heights;
    int needed = 0;
    int summary = 2 * m_summary->frameWidth();
    for (int row = 0; row < m_scores->rowCount(); ++row) {
        heights.push_back(rowHeightFor(row, headerWidth));
        (row < criteria ? needed : summary) += heights.back();
    }
    if (!m_totalsShown)
        summary = 0;
    m_summary->setFixedHeight(summary);
    // Room for the longest question, so that going to the next cell moves nothing.
    int question = 0;
    if (!m_question->isHidden()) {
        for (const ScoreTableData::Criterion &one : m_scores->table().criteria)
            question = std::max(question, m_question->heightOf(one.detail, width()));
    }
    m_question->setFixedHeight(question);
    const int outside = summary + question + m_line->heightForWidth(width()) + metrics::Gap +
                        (m_note->isHidden() ? 0 : m_note->heightForWidth(width())) +
                        (m_keys->isHidden() ? 0 : m_keys->heightForWidth(width()));
    const bool wide =
        m_cells->horizontalHeader()->length() + headerWidth + 2 * m_cells->frameWidth() > width();
    const int around = m_cells->horizontalHeader()->sizeHint().height() + 2 * m_cells->frameWidth() +
                       (wide ? m_cells->horizontalScrollBar()->sizeHint().height() : 0);
    const int spare = height() - outside - around - needed;
    // Rows grow a little where there is room, so that a small table does not look lost.
    const int grow = std::clamp(spare / std::max(1, criteria), 0, m_presentation ? needed : 12);
    for (int row = 0; row < m_scores->rowCount(); ++row) {
        m_cells->setRowHidden(row, row >= criteria);
        m_summary->setRowHidden(row, row < criteria);
        ScoreView *view = row < criteria ? m_cells : m_summary;
        view->setRowHeight(row, heights.at(static_cast<std::size_t>(row)) + (row < criteria ? grow : 0));
    }
    m_cells->setMaximumHeight(around + needed + grow * criteria);
    return std::max(0, -spare);
}

int ScoreTable::rowHeightFor(int row, int headerWidth) const
{
    const QFont shown = m_cells->font();
    const qreal line = WrappedText(QStringLiteral("ក"), shown, 0).size().height();
    if (row == m_scores->barRow())
        return static_cast<int>(line * (m_presentation ? 0.7 : 1));
    const QString name = m_scores->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    qreal height = WrappedText(name, shown, headerWidth - 2 * metrics::CellPadding).size().height();
    if (row == m_scores->totalRow()) {
        QFont bold = shown;
        bold.setBold(true);
        for (int area = 0; area < m_scores->columnCount(); ++area) {
            const QString total = m_scores->index(row, area).data().toString();
            height =
                std::max(height, WrappedText(total, bold, m_cells->columnWidth(area) - 6).size().height());
        }
    }
    return static_cast<int>(std::ceil(std::max(line, height))) + (m_presentation ? 4 : 10);
}

} // namespace bandom::ui
