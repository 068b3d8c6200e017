#include "ui/interview/SideBySidePanel.h"

#include "mapping/Area.h"
#include "ui/interview/InterviewList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Tsv.h"
#include "ui/widgets/WrapDelegate.h"
#include "ui/widgets/WrapHeader.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using interview::Interview;
using interview::SideBySide;
using workbook::Id;

namespace {

constexpr int questionWidth = 280;
constexpr int answerWidth = 230;
/// A longer answer is cut there; its tool tip and its interview have it whole.
constexpr int mostLines = 9;
constexpr int interviewRole = Qt::UserRole;
constexpr int itemRole = Qt::UserRole + 1;
constexpr int questionBoxLetters = 24;

QComboBox *addBox(QWidget *parent, QHBoxLayout *row, const char *name, const QString &title, int stretch)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(box, stretch);
    return box;
}

} // namespace

SideBySidePanel::SideBySidePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    build();
}

void SideBySidePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    auto *row = new QHBoxLayout;
    m_guide = addBox(this, row, "guide", tr("Guiding questions"), 3);
    m_scope = addBox(this, row, "scope", tr("Where"), 2);
    m_scope->addItem(tr("In this area"));
    m_scope->addItem(tr("In all areas"));
    m_question = addBox(this, row, "oneQuestion", tr("All questions or one of them"), 4);
    m_question->setMinimumContentsLength(questionBoxLetters);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(QStringLiteral("copyAnswers"));
    m_copy->setText(tr("Copy the table"));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolTip(tr("For a spreadsheet. Ctrl+C in the table copies what is selected."));
    row->addWidget(m_copy);
    column->addLayout(row);
    m_empty = new WrapLabel(tr("Nobody was interviewed by these questions here."), this);
    m_empty->setObjectName(QStringLiteral("nobody"));
    column->addWidget(m_empty);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("sideBySide"));
    m_table->setAccessibleName(tr("Answers side by side"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalHeader(new WrapHeader(Qt::Horizontal, m_table));
    auto *questions = new WrapHeader(Qt::Vertical, m_table);
    questions->setFixedWidth(questionWidth);
    questions->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    questions->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setVerticalHeader(questions);
    auto *cells = new WrapDelegate(m_table);
    cells->setMaxLines(mostLines);
    m_table->setItemDelegate(cells);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    setFocusProxy(m_guide);

    for (QComboBox *box : {m_guide, m_scope})
        connect(box, &QComboBox::activated, this, &SideBySidePanel::reload);
    connect(m_question, &QComboBox::activated, this, &SideBySidePanel::fill);
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(true); });
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        emit opened(item->data(interviewRole).toString(), item->data(itemRole).toString());
    });
}

Id SideBySidePanel::guide() const
{
    return Id{m_guide->currentData().toString().toStdString()};
}

Id SideBySidePanel::scope() const
{
    return m_scope->currentIndex() == 0 ? m_area : Id();
}

void SideBySidePanel::fillChoices()
{
    const QVariant guideBefore = m_guide->currentData();
    m_guide->clear();
    int firstUsed = -1;
    for (const auto &one : interview::guides(database())) {
        if (firstUsed < 0 && !interview::sideBySide(database(), one.id, m_area).interviews.empty())
            firstUsed = m_guide->count();
        m_guide->addItem(qstring(interview::name(one, m_context.language)), qstring(one.id.text));
    }
    // At first those by which somebody was interviewed here.
    const int known = guideBefore.isValid() ? m_guide->findData(guideBefore) : -1;
    m_guide->setCurrentIndex(known >= 0 ? known : std::max(0, firstUsed));
}

void SideBySidePanel::reload()
{
    fillChoices();
    m_answers = interview::sideBySide(database(), guide(), scope());
    const QVariant before = m_question->currentData();
    m_question->clear();
    m_question->addItem(tr("All questions"));
    for (const SideBySide::Row &row : m_answers.rows) {
        const QString words = qstring(interview::questionText(row, m_context.language));
        m_question->addItem(words, row.question ? qstring(row.question->id.text) : words);
    }
    m_question->setCurrentIndex(std::max(0, before.isValid() ? m_question->findData(before) : 0));
    fill();
}

QString SideBySidePanel::head(const Interview &held) const
{
    QString who = interviewName(m_context, held);
    if (m_scope->currentIndex() == 0)
        return who;
    const auto area = workbook::find<mapping::Area>(database(), held.area);
    return area ? tr("%1, %2", "who was interviewed, an area")
                      .arg(who, qstring(mapping::name(*area, m_context.language)))
                : who;
}

void SideBySidePanel::fill()
{
    m_table->clear();
    const int chosen = m_question->currentIndex();
    if (chosen > 0)
        fillOne(m_answers.rows.at(static_cast<std::size_t>(chosen - 1)));
    else
        fillAll();
    const bool isEmpty = m_answers.interviews.empty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
    layOut();
}

void SideBySidePanel::layOut()
{
    // What is beside the questions and the scroll bar is shared out; where that is too little, it scrolls.
    const int room = m_table->width() - questionWidth - m_table->verticalScrollBar()->sizeHint().width() - 4;
    const int count = std::max(1, m_table->columnCount());
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(answerWidth, room / count));
    m_table->resizeRowsToContents();
    const auto *questions = m_table->verticalHeader();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, std::max(m_table->rowHeight(row), questions->sectionSizeHint(row)));
}

void SideBySidePanel::fillAll()
{
    m_table->setRowCount(static_cast<int>(m_answers.rows.size()));
    m_table->setColumnCount(static_cast<int>(m_answers.interviews.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SideBySide::Row &line = m_answers.rows[static_cast<std::size_t>(row)];
        m_table->setVerticalHeaderItem(
            row, new QTableWidgetItem(qstring(interview::questionText(line, m_context.language))));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            put(row, column, line.cells[at], m_answers.interviews[at], line);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setHorizontalHeaderItem(
            column, new QTableWidgetItem(head(m_answers.interviews[static_cast<std::size_t>(column)])));
}

void SideBySidePanel::fillOne(const SideBySide::Row &row)
{
    m_table->setRowCount(static_cast<int>(m_answers.interviews.size()));
    m_table->setColumnCount(1);
    m_table->setHorizontalHeaderItem(
        0, new QTableWidgetItem(qstring(interview::questionText(row, m_context.language))));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_table->setVerticalHeaderItem(i, new QTableWidgetItem(head(m_answers.interviews[at])));
        put(i, 0, row.cells[at], m_answers.interviews[at], row);
    }
}

void SideBySidePanel::put(int row, int column, const SideBySide::Cell &cell, const Interview &held,
                          const SideBySide::Row &of)
{
    const QString words = qstring(document::plainText(interview::cellText(cell, m_context.language)));
    auto *item = new QTableWidgetItem(words);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    item->setToolTip(breakable(words));
    item->setData(interviewRole, qstring(held.id.text));
    item->setData(itemRole, qstring(of.question   ? of.question->id.text
                                    : cell.answer ? cell.answer->id.text
                                                  : std::string()));
    if (!cell.answer || cell.answer->state != interview::AnswerState::Answered)
        item->setForeground(color(Tone::Muted));
    m_table->setItem(row, column, item);
}

void SideBySidePanel::copy(bool all)
{
    if (all)
        m_table->selectAll();
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
        if (!columns.contains(index.column()))
            columns.append(index.column());
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    // An answer without its question and who gave it says nothing: the heads go along.
    QList<QStringList> lines{{QString()}};
    for (const int column : columns)
        lines.front().append(m_table->horizontalHeaderItem(column)->text());
    for (const int row : rows) {
        QStringList line{m_table->verticalHeaderItem(row)->text()};
        for (const int column : columns) {
            const QTableWidgetItem *item = m_table->item(row, column);
            line.append(item->isSelected() ? item->text() : QString());
        }
        lines.append(line);
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(writeTsv(lines));
}

void SideBySidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The table has its new size when the layout has run.
    QMetaObject::invokeMethod(this, &SideBySidePanel::layOut, Qt::QueuedConnection);
}

bool SideBySidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bandom::ui
