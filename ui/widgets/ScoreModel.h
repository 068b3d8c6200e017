#pragma once

#include "ui/widgets/ScoreTableData.h"

#include <QAbstractTableModel>

namespace bandom::ui {

/// The score table as an item model: a row for each criterion, then the total, the rank and the bar.
class ScoreModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShadeRole = Qt::UserRole, ///< 0 to 1 on the scale; invalid where there is no value
        EvidenceRole,             ///< bool
        MissingRole,              ///< bool: neither a value nor not applicable
        NotApplicableRole,        ///< bool
        TiedRole,                 ///< bool, in the row of ranks
        LowestRole,               ///< 0 to 1, in the row of bars
        HighestRole,              ///< 0 to 1, in the row of bars
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ScoreTableData table);
    const ScoreTableData &table() const { return m_table; }

    int criterionCount() const { return static_cast<int>(m_table.criteria.size()); }
    int totalRow() const { return criterionCount(); }
    int rankRow() const { return criterionCount() + 1; }
    int barRow() const { return criterionCount() + 2; }
    bool isCell(const QModelIndex &index) const { return index.isValid() && index.row() < criterionCount(); }

    /// The scale in words: "0 = no potential, 1 = low, ...", or of one point alone.
    QString anchor(int point) const;
    QString scaleText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cellData(const ScoreTableData::Cell &cell, const QModelIndex &index, int role) const;
    QVariant summaryData(const ScoreTableData::Area &area, int row, int role) const;
    QString spoken(const ScoreTableData::Cell &cell) const;

    ScoreTableData m_table;
};

} // namespace bandom::ui
