#pragma once

#include "ui/widgets/RecordColumn.h"

#include <QAbstractTableModel>

#include <string>

namespace bandom::ui {

/// What came of pasting rows: how many went in, and for the others their number in what was pasted (from 1)
/// and why.
struct PasteOutcome
{
    int entered = 0;
    QStringList problems;
};

/// Qt's item-model ceremony for any list of records, so that RecordModel<T> only says what a record is. Rows
/// are records in their stored order; where records can be added, one more row at the end is where a new one
/// is typed.
class RecordModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the QVariant of the column's kind
        MissingRole,              ///< bool
        IdRole,                   ///< the record's id; empty in the row for a new one
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

    /// Fetches the records anew. Rows keep their identity by id, so that views keep their current cell, their
    /// selection and an open editor.
    void reload();

    /// Puts a value of the column's kind into a record, or begins a new record with it in the last row, as
    /// one edit. Where it can't be: a sentence that says why, and nothing has changed.
    std::optional<QString> enter(const QModelIndex &index, const QVariant &value);

    /// As the user asked; a sentence where it could not be done.
    std::optional<QString> removeRecords(const QStringList &ids);
    std::optional<QString> moveRecord(const QString &id, int newPosition);

    /// Enters a block of texts as one edit: its n-th row into the record rows[n], or a new record where that
    /// is below 0 or not there; its cells into `columns`. Good rows enter even where others can't.
    PasteOutcome paste(const std::vector<int> &rows, const std::vector<int> &columns,
                       const QList<QStringList> &block);

    virtual const ColumnLook &look(int column) const = 0;
    virtual int columnTotal() const = 0;
    virtual int recordCount() const = 0;
    virtual QString recordId(int row) const = 0;
    virtual bool canAdd() const = 0;
    virtual bool canSave() const = 0;
    virtual bool canRemove() const = 0;
    virtual bool canMove() const = 0;

    bool isNewRow(int row) const { return canAdd() && row == recordCount(); }
    int rowOf(const QString &id) const; ///< -1 where there is none

    /// All that can be searched in a record, folded.
    const std::string &searchText(int row) const;

signals:
    void recordAdded(const QString &id);

protected:
    // The records on show and the ones just loaded that shall replace them.
    virtual QStringList loadNext() = 0; ///< their ids
    virtual void takeAllNext() = 0;
    virtual void takeNext(int next, int row) = 0;   ///< replaces a record
    virtual void insertNext(int next, int row) = 0; ///< before row
    virtual void eraseRecord(int row) = 0;
    virtual void shiftRecord(int from, int to) = 0;

    virtual QVariant value(int row, int column) const = 0;
    virtual std::optional<QString> saveCell(int row, int column, const QVariant &value) = 0;
    virtual std::optional<QString> addRecord(int column, const QVariant &value, QString *id) = 0;
    virtual std::optional<QString> callRemove(const QStringList &ids) = 0;
    virtual std::optional<QString> callMove(const QString &id, int newPosition) = 0;
    virtual PasteOutcome pasteRecords(const std::vector<int> &rows, const std::vector<int> &columns,
                                      const QList<QStringList> &block) = 0;

    /// A line of PasteOutcome::problems.
    static QString rowProblem(int row, const QString &problem);
    static QString cannotAdd(int row);

private:
    void reloadUnlessDone(int loadsBefore);
    void merge(const QStringList &ids);

    int m_loads = 0;
    mutable std::vector<std::string> m_searchTexts;
};

} // namespace bandom::ui
