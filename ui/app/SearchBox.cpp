#include "ui/app/SearchBox.h"

#include "ui/app/RecordNames.h"
#include "ui/widgets/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace bandom::ui {

namespace {

constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr qsizetype longestLine = 90;

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search names and texts"));
    setAccessibleName(placeholderText());
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);

    m_hits = new QStandardItemModel(this);
    m_completer = new QCompleter(m_hits, this);
    // The hits are what the index found: nothing is filtered again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::choose);
    // After the completer's own: Enter would choose twice, the first hit for the field and another for the
    // list.
    m_completer->popup()->installEventFilter(this);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_completer->popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndexList selected = m_completer->popup()->selectionModel()->selectedIndexes();
            choose(selected.isEmpty() ? m_hits->index(0, 0) : selected.first());
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_hits->index(0, 0));
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::choose(const QModelIndex &hit)
{
    const QString id = hit.data(idRole).toString();
    if (id.isEmpty())
        return;
    m_completer->popup()->hide();
    emit recordChosen(hit.data(tableRole).toString(), id);
}

void SearchBox::setWorkbook(const workbook::Workbook *workbook)
{
    m_workbook = workbook;
    m_hits->clear();
    clear();
    setEnabled(workbook != nullptr);
}

void SearchBox::search(const QString &text)
{
    m_hits->clear();
    if (!m_workbook || text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const workbook::SearchHit &hit : m_workbook->search(text.toStdString())) {
        QString line = QString::fromStdString(hit.title);
        if (!hit.text.empty())
            line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + QString::fromStdString(hit.text);
        line = line.simplified();
        if (line.size() > longestLine)
            line = line.left(longestLine) + QStringLiteral("…");
        auto *item = new QStandardItem(
            tr("%1 – %2", "a kind of record and its name").arg(recordKind(hit.table), line));
        item->setData(QString::fromStdString(hit.table), tableRole);
        item->setData(QString::fromStdString(hit.id), idRole);
        m_hits->appendRow(item);
    }
    if (m_hits->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing found"));
        none->setFlags(Qt::NoItemFlags);
        m_hits->appendRow(none);
    }
    m_completer->complete();
}

} // namespace bandom::ui
