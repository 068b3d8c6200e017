#include "ui/widgets/RecordModelBase.h"

#include "ui/widgets/CellText.h"
#include "ui/widgets/Style.h"

#include <QSet>

#include <cstdlib>
#include <exception>

namespace bandom::ui {

int RecordModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordCount() + (canAdd() ? 1 : 0);
}

QVariant RecordModelBase::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnLook &column = look(index.column());
    const bool isNew = isNewRow(index.row());
    if (role == IdRole)
        return isNew ? QString() : recordId(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    QVariant held = isNew ? QVariant() : value(index.row(), index.column());
    switch (role) {
    case ValueRole:
        return held;
    case MissingRole:
        return !held.isValid();
    case Qt::EditRole:
        return cellText(column, held);
    case Qt::DisplayRole:
        if (isNew)
            return index.column() == 0 ? tr("Type here to add") : QString();
        if (column.kind == ColumnKind::Check)
            return {};
        return held.isValid() ? cellText(column, held) : missingMark();
    case Qt::CheckStateRole:
        if (column.kind != ColumnKind::Check || isNew)
            return {};
        return held.toBool() ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        return held.isValid() ? QVariant() : QVariant(color(Tone::Muted));
    case Qt::AccessibleTextRole:
        if (isNew)
            return tr("%1, new row").arg(column.title);
        return QStringLiteral("%1: %2").arg(column.title,
                                            held.isValid() ? cellText(column, held) : tr("not recorded"));
    default:
        return {};
    }
}

int RecordModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal();
}

QVariant RecordModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return isNewRow(section) ? QVariant(QStringLiteral("+")) : QVariant(section + 1);
        return {};
    }
    if (role == Qt::DisplayRole)
        return look(section).title;
    if (role == Qt::TextAlignmentRole && look(section).kind == ColumnKind::Number)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && !look(section).toolTip.isEmpty())
        return look(section).toolTip;
    return {};
}

Qt::ItemFlags RecordModelBase::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const ColumnKind kind = look(index.column()).kind;
    const bool writable = isNewRow(index.row()) ? kind != ColumnKind::Check : canSave();
    if (!writable || kind == ColumnKind::ReadOnly)
        return flags;
    return flags | (kind == ColumnKind::Check ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool RecordModelBase::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole)
        return !enter(index, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole)
        return false;
    const CellReading reading = readCell(look(index.column()), value.toString());
    return reading.problem.isEmpty() && !enter(index, reading.value);
}

QString RecordModelBase::rowProblem(int row, const QString &problem)
{
    return tr("Row %1: %2").arg(row).arg(problem);
}

QString RecordModelBase::cannotAdd(int row)
{
    return tr("Row %1: no row can be added here.").arg(row);
}

std::optional<QString> RecordModelBase::enter(const QModelIndex &index, const QVariant &newValue)
{
    const int row = index.row();
    const int column = index.column();
    const int loads = m_loads;
    if (isNewRow(row)) {
        if (!newValue.isValid())
            return std::nullopt;
        QString id;
        if (auto problem = addRecord(column, newValue, &id))
            return problem;
        reloadUnlessDone(loads);
        emit recordAdded(id);
        return std::nullopt;
    }
    // An edit that changes nothing would only fill the history.
    if (value(row, column) == newValue)
        return std::nullopt;
    if (auto problem = saveCell(row, column, newValue))
        return problem;
    reloadUnlessDone(loads);
    return std::nullopt;
}

std::optional<QString> RecordModelBase::removeRecords(const QStringList &ids)
{
    const int loads = m_loads;
    if (auto problem = callRemove(ids))
        return problem;
    reloadUnlessDone(loads);
    return std::nullopt;
}

std::optional<QString> RecordModelBase::moveRecord(const QString &id, int newPosition)
{
    const int loads = m_loads;
    if (auto problem = callMove(id, newPosition))
        return problem;
    reloadUnlessDone(loads);
    return std::nullopt;
}

PasteOutcome RecordModelBase::paste(const std::vector<int> &rows, const std::vector<int> &columns,
                                    const QList<QStringList> &block)
{
    const int loads = m_loads;
    PasteOutcome outcome = pasteRecords(rows, columns, block);
    if (outcome.entered > 0)
        reloadUnlessDone(loads);
    return outcome;
}

int RecordModelBase::rowOf(const QString &id) const
{
    for (int row = 0; row < recordCount(); ++row) {
        if (recordId(row) == id)
            return row;
    }
    return -1;
}

const std::string &RecordModelBase::searchText(int row) const
{
    m_searchTexts.resize(static_cast<std::size_t>(recordCount()));
    std::string &text = m_searchTexts[static_cast<std::size_t>(row)];
    if (text.empty()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellText(look(column), value(row, column)));
        text = folded(cells.join(QLatin1Char('\n'))).toStdString();
    }
    return text;
}

void RecordModelBase::reloadUnlessDone(int loadsBefore)
{
    // Whoever stores the records tells the page, which reloads: not a second time.
    if (m_loads == loadsBefore)
        reload();
}

void RecordModelBase::reload()
{
    ++m_loads;
    const QStringList ids = loadNext();
    m_searchTexts.clear();
    // Row by row is for the few changes of an edit; a list that is new altogether is faster at once.
    constexpr qsizetype ManyChanges = 100;
    if (std::abs(ids.size() - recordCount()) > ManyChanges) {
        beginResetModel();
        takeAllNext();
        endResetModel();
        return;
    }
    merge(ids);
}

void RecordModelBase::merge(const QStringList &ids)
{
    const QSet<QString> staying(ids.begin(), ids.end());
    for (int row = recordCount() - 1; row >= 0; --row) {
        if (staying.contains(recordId(row)))
            continue;
        beginRemoveRows({}, row, row);
        eraseRecord(row);
        endRemoveRows();
    }
    QSet<QString> present;
    for (int row = 0; row < recordCount(); ++row)
        present.insert(recordId(row));
    for (int row = 0; row < ids.size(); ++row) {
        if (row < recordCount() && recordId(row) == ids[row]) {
            takeNext(row, row);
        } else if (present.contains(ids[row])) {
            int from = row + 1;
            while (recordId(from) != ids[row])
                ++from;
            beginMoveRows({}, from, from, {}, row);
            shiftRecord(from, row);
            takeNext(row, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            insertNext(row, row);
            endInsertRows();
        }
    }
    if (recordCount() > 0)
        emit dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace bandom::ui
