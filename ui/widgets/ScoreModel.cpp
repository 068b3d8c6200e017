#include "ui/widgets/ScoreModel.h"

#include "ui/widgets/CellText.h"

#include <cmath>

namespace bandom::ui {

void ScoreModel::setTable(ScoreTableData table)
{
    const bool sameShape =
        table.criteria.size() == m_table.criteria.size() && table.areas.size() == m_table.areas.size();
    if (!sameShape) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QString ScoreModel::anchor(int point) const
{
    const auto at = static_cast<std::size_t>(point - m_table.scaleLowest);
    const bool known = point >= m_table.scaleLowest && at < m_table.anchors.size();
    return known ? tr("%1 = %2", "a score and its words").arg(point).arg(m_table.anchors[at])
                 : QString::number(point);
}

QString ScoreModel::scaleText() const
{
    QStringList points;
    for (int point = m_table.scaleLowest; point <= m_table.scaleHighest; ++point)
        points.append(anchor(point));
    return points.join(QStringLiteral("   "));
}

int ScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.areas.empty() ? 0 : criterionCount() + 3;
}

int ScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.areas.size());
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ScoreTableData::Area &area = m_table.areas.at(static_cast<std::size_t>(index.column()));
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    if (!isCell(index))
        return summaryData(area, index.row(), role);
    return cellData(area.cells.at(static_cast<std::size_t>(index.row())), index, role);
}

QVariant ScoreModel::cellData(const ScoreTableData::Cell &cell, const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (cell.notApplicable)
            return tr("n/a", "not applicable");
        return cell.value ? QString::number(*cell.value, 'f', m_table.decimals) : missingMark();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 m_table.criteria.at(static_cast<std::size_t>(index.row())).name, spoken(cell));
    case ShadeRole:
        if (!cell.value || m_table.scaleHighest <= m_table.scaleLowest)
            return {};
        return (*cell.value - m_table.scaleLowest) / (m_table.scaleHighest - m_table.scaleLowest);
    case EvidenceRole:
        return cell.evidence;
    case MissingRole:
        return !cell.value && !cell.notApplicable;
    case NotApplicableRole:
        return cell.notApplicable;
    default:
        return {};
    }
}

QString ScoreModel::spoken(const ScoreTableData::Cell &cell) const
{
    QString text;
    if (cell.notApplicable)
        text = tr("not applicable");
    else if (!cell.value)
        text = tr("not scored");
    else if (std::floor(*cell.value) == *cell.value)
        text = anchor(static_cast<int>(*cell.value));
    else
        text = QString::number(*cell.value, 'f', m_table.decimals);
    return cell.evidence ? tr("%1, with evidence").arg(text) : text;
}

QVariant ScoreModel::summaryData(const ScoreTableData::Area &area, int row, int role) const
{
    if (row == totalRow()) {
        if (role == Qt::AccessibleTextRole)
            return tr("%1, total: %2").arg(area.name, area.total);
        return role == Qt::DisplayRole ? QVariant(area.total) : QVariant();
    }
    if (row == rankRow()) {
        const QString rank = area.rank.isEmpty() ? missingMark() : area.rank;
        if (role == Qt::DisplayRole) {
            const QString marked = area.rankOpen ? rank + QLatin1Char('*') : rank;
            return area.tied ? tr("%1 (tie)", "a rank that several share").arg(marked) : marked;
        }
        if (role == Qt::AccessibleTextRole) {
            const QString said = area.tied ? tr("%1, rank: %2, shared").arg(area.name, rank)
                                           : tr("%1, rank: %2").arg(area.name, rank);
            return area.rankOpen ? tr("%1; it can still change", "a rank").arg(said) : said;
        }
        if (role == Qt::ToolTipRole)
            return area.rankOpen ? m_table.note : QString();
        return role == TiedRole ? QVariant(area.tied) : QVariant();
    }
    switch (role) {
    case LowestRole:
        return area.lowest;
    case HighestRole:
        return area.highest;
    default:
        return {};
    }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_table.areas.at(static_cast<std::size_t>(section)).name;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment(Qt::AlignCenter))
                                             : QVariant();
    }
    if (section < criterionCount()) {
        const ScoreTableData::Criterion &criterion = m_table.criteria.at(static_cast<std::size_t>(section));
        if (role == Qt::ToolTipRole)
            return criterion.detail;
        if (role != Qt::DisplayRole)
            return {};
        return criterion.weight.isEmpty() ? criterion.name
                                          : tr("%1 (weight %2)").arg(criterion.name, criterion.weight);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == totalRow())
        return tr("Total (cells scored)");
    return section == rankRow() ? tr("Rank") : QString();
}

} // namespace bandom::ui
