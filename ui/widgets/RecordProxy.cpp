#include "ui/widgets/RecordProxy.h"

#include "ui/widgets/CellText.h"
#include "ui/widgets/RecordModelBase.h"

namespace bandom::ui {

RecordProxy::RecordProxy(RecordModelBase *records, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_records(records),
      m_collation(screenLanguage())
{
    setDynamicSortFilter(false);
    setSourceModel(records);
    connect(records, &RecordModelBase::recordAdded, this, [this](const QString &id) {
        const int row = m_records->rowOf(id);
        // What was just typed must not vanish because it does not hold what is searched for.
        if (isFiltered() && !filterAcceptsRow(row, {}))
            setFilter({});
        else if (isSorted())
            invalidate();
    });
}

void RecordProxy::setFilter(const QString &text)
{
    m_needle = folded(text).toStdString();
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_needle.empty() || m_records->isNewRow(row) ||
           m_records->searchText(row).find(m_needle) != std::string::npos;
}

bool RecordProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (m_records->isNewRow(left.row()) || m_records->isNewRow(right.row()))
        return m_records->isNewRow(right.row()) != descending;
    const QVariant a = left.data(RecordModelBase::ValueRole);
    const QVariant b = right.data(RecordModelBase::ValueRole);
    // What is missing stands after what is there, in either direction.
    if (!a.isValid() || !b.isValid())
        return a.isValid() != b.isValid() && b.isValid() == descending;
    switch (a.typeId()) {
    case QMetaType::Double:
        return a.toDouble() < b.toDouble();
    case QMetaType::QDate:
        return a.toDate() < b.toDate();
    case QMetaType::Bool:
        return a.toBool() < b.toBool();
    default:
        return m_collation(left.data(Qt::EditRole).toString().toStdString(),
                           right.data(Qt::EditRole).toString().toStdString());
    }
}

} // namespace bandom::ui
