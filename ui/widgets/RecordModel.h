#pragma once

#include "ui/widgets/CellText.h"
#include "ui/widgets/RecordModelBase.h"

#include <algorithm>

namespace bandom::ui {

/// Where the records of a list come from and what is done with them. Each call that changes something is one
/// edit; where it can't be done it returns a sentence for the user. What is not given can't be done: a list
/// without `save` is only shown.
template<typename T>
struct RecordSource
{
    std::function<std::vector<T>()> load; ///< in the stored order
    std::function<QString(const T &)> id; ///< unique, and the same for as long as the record exists
    std::function<T()> blank = {};        ///< a new record with an id of its own, not yet stored
    /// Why a record can't be stored as it is, asked before each add, save and pasted row.
    std::function<std::optional<QString>(const T &)> problem = {};
    /// Stores a new record, last; needs `blank`.
    std::function<std::optional<QString>(const T &)> add = {};
    std::function<std::optional<QString>(const T &)> save = {};
    std::function<std::optional<QString>(const QStringList &ids)> remove = {};
    /// The position is from 0, after the move.
    std::function<std::optional<QString>(const QString &id, int newPosition)> move = {};
    /// Stores pasted rows, all in one edit. Without it they are saved and added one by one.
    std::function<std::optional<QString>(const std::vector<T> &changed, const std::vector<T> &added)> paste =
        {};
};

/// A list of records as RecordTable shows it.
template<typename T>
class RecordModel final : public RecordModelBase
{
public:
    RecordModel(RecordSource<T> source, std::vector<Column<T>> columns, QObject *parent = nullptr)
        : RecordModelBase(parent),
          m_source(std::move(source)),
          m_columns(std::move(columns))
    {
    }

    const ColumnLook &look(int column) const override { return m_columns.at(at(column)); }
    int columnTotal() const override { return static_cast<int>(m_columns.size()); }
    int recordCount() const override { return static_cast<int>(m_records.size()); }
    QString recordId(int row) const override { return m_source.id(m_records.at(at(row))); }
    bool canAdd() const override { return !m_isReadOnly && m_source.blank && m_source.add; }
    bool canSave() const override { return !m_isReadOnly && m_source.save; }
    bool canRemove() const override { return !m_isReadOnly && m_source.remove; }
    bool canMove() const override { return !m_isReadOnly && m_source.move; }

    /// Only shows its records for the time being, whatever the source can do.
    void setReadOnly(bool isReadOnly)
    {
        if (isReadOnly == m_isReadOnly)
            return;
        beginResetModel();
        m_isReadOnly = isReadOnly;
        endResetModel();
    }

    /// The record of a row; only until the next reload.
    const T &record(int row) const { return m_records.at(at(row)); }

protected:
    QStringList loadNext() override
    {
        m_next = m_source.load();
        QStringList ids;
        for (const T &record : m_next)
            ids.append(m_source.id(record));
        return ids;
    }

    void takeAllNext() override { m_records = std::move(m_next); }
    void takeNext(int next, int row) override { m_records.at(at(row)) = m_next.at(at(next)); }
    void insertNext(int next, int row) override
    {
        m_records.insert(m_records.begin() + row, m_next.at(at(next)));
    }
    void eraseRecord(int row) override { m_records.erase(m_records.begin() + row); }

    void shiftRecord(int from, int to) override
    {
        std::rotate(m_records.begin() + to, m_records.begin() + from, m_records.begin() + from + 1);
    }

    QVariant value(int row, int column) const override
    {
        return m_columns.at(at(column)).read(m_records.at(at(row)));
    }

    std::optional<QString> saveCell(int row, int column, const QVariant &value) override
    {
        T changed = m_records.at(at(row));
        if (auto problem = m_columns.at(at(column)).write(changed, value))
            return problem;
        if (auto problem = problemOf(changed))
            return problem;
        return m_source.save(changed);
    }

    std::optional<QString> addRecord(int column, const QVariant &value, QString *id) override
    {
        T added = m_source.blank();
        if (auto problem = m_columns.at(at(column)).write(added, value))
            return problem;
        if (auto problem = problemOf(added))
            return problem;
        *id = m_source.id(added);
        return m_source.add(added);
    }

    std::optional<QString> callRemove(const QStringList &ids) override { return m_source.remove(ids); }
    std::optional<QString> callMove(const QString &id, int newPosition) override
    {
        return m_source.move(id, newPosition);
    }

    PasteOutcome pasteRecords(const std::vector<int> &rows, const std::vector<int> &columns,
                              const QList<QStringList> &block) override
    {
        PasteOutcome outcome;
        std::vector<T> changed;
        std::vector<T> added;
        for (int i = 0; i < block.size(); ++i) {
            const bool exists = at(i) < rows.size() && rows[at(i)] >= 0 && rows[at(i)] < recordCount();
            if (exists ? !canSave() : !canAdd()) {
                outcome.problems.append(cannotAdd(i + 1));
                continue;
            }
            T record = exists ? m_records[at(rows[at(i)])] : m_source.blank();
            if (const auto problem = fill(record, columns, block[i])) {
                outcome.problems.append(rowProblem(i + 1, *problem));
                continue;
            }
            (exists ? changed : added).push_back(std::move(record));
        }
        if (changed.empty() && added.empty())
            return outcome;
        if (const auto problem = store(changed, added))
            outcome.problems.append(*problem);
        else
            outcome.entered = static_cast<int>(changed.size() + added.size());
        return outcome;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    std::optional<QString> fill(T &record, const std::vector<int> &columns, const QStringList &cells) const
    {
        for (int i = 0; i < cells.size() && at(i) < columns.size(); ++i) {
            const Column<T> &column = m_columns.at(at(columns[at(i)]));
            if (column.kind == ColumnKind::ReadOnly)
                continue;
            CellReading reading = readCell(column, cells[i]);
            if (reading.problem.isEmpty())
                reading.problem = column.write(record, reading.value).value_or(QString());
            if (!reading.problem.isEmpty())
                return QStringLiteral("%1 (%2)").arg(reading.problem, column.title);
        }
        return problemOf(record);
    }

    std::optional<QString> problemOf(const T &record) const
    {
        return m_source.problem ? m_source.problem(record) : std::nullopt;
    }

    std::optional<QString> store(const std::vector<T> &changed, const std::vector<T> &added)
    {
        if (m_source.paste)
            return m_source.paste(changed, added);
        for (const T &record : changed) {
            if (auto problem = m_source.save(record))
                return problem;
        }
        for (const T &record : added) {
            if (auto problem = m_source.add(record))
                return problem;
        }
        return std::nullopt;
    }

    RecordSource<T> m_source;
    std::vector<Column<T>> m_columns;
    std::vector<T> m_records;
    std::vector<T> m_next;
    bool m_isReadOnly = false;
};

} // namespace bandom::ui
