#pragma once

#include "text/Collation.h"

#include <QSortFilterProxyModel>

namespace bandom::ui {

class RecordModelBase;

/// Sorts and filters the rows of a record model for one view; what is stored keeps its order. The row for a
/// new record is always last. Rows do not jump while they are edited: they are sorted anew when the user
/// asks.
class RecordProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordProxy(RecordModelBase *records, QObject *parent = nullptr);

    void setFilter(const QString &text);
    bool isFiltered() const { return !m_needle.empty(); }
    bool isSorted() const { return sortColumn() >= 0; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RecordModelBase *m_records;
    std::string m_needle;
    text::Collation m_collation;
};

} // namespace bandom::ui
