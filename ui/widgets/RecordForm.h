#pragma once

#include "ui/widgets/RecordColumn.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;

namespace bandom::ui {

class WrapLabel;

/// One record as a form, a field a column, over the same column descriptions as RecordTable. A field is saved
/// when it is left or Enter is pressed, long texts also when typing pauses; what can't be accepted stays in
/// its field, with the reason under it.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// Where a field's name stands: beside it, or above it where there is little width; then a long text
    /// takes the height that is left.
    enum class Labels { Beside, Above };

    /// `columns` fields stand side by side; a long text takes a whole row.
    explicit RecordForm(QWidget *parent = nullptr, int columns = 1, Labels labels = Labels::Beside);

    /// A field: `read` gives what is stored, `enter` stores a value of the column's kind or says why not.
    void addField(const ColumnLook &look, const QString &objectName, std::function<QVariant()> read,
                  std::function<std::optional<QString>(const QVariant &)> enter);

    /// The fields of a record: `load` gives it as it is stored now, `save` is one edit and returns a sentence
    /// where it can't be done. Object names are the columns' `names`, in order.
    template<typename T>
    void addFields(const std::vector<Column<T>> &columns, const QStringList &names, std::function<T()> load,
                   std::function<std::optional<QString>(const T &)> save)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column<T> column = columns[i];
            addField(
                column, names.value(static_cast<qsizetype>(i)),
                [column, load] { return column.read(load()); },
                [column, load, save](const QVariant &value) -> std::optional<QString> {
                    T record = load();
                    if (auto problem = column.write(record, value))
                        return problem;
                    return save(record);
                });
        }
    }

    /// Shows what is stored; a field whose text was refused keeps it.
    void reload();

    /// For another record: shows what is stored in every field, a refused text is gone.
    void startOver();

    /// Stores what is still being typed.
    void commit();

    /// Whether a field keeps a text that was not accepted.
    bool isRefused() const;

    /// The names of the fields that keep such a text.
    QStringList refusedTitles() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// What was typed into a field was refused, or no longer is.
    void refusalChanged();

private:
    struct Field
    {
        ColumnLook look;
        QWidget *editor = nullptr;
        WrapLabel *problem = nullptr;
        std::function<QVariant()> read;
        std::function<std::optional<QString>(const QVariant &)> enter;
        QVariant stored;
        bool isRefused = false;
    };

    QWidget *makeEditor(const ColumnLook &look, std::size_t index);
    static bool isStored(const Field &field);
    static void accept(Field &field);
    void show(Field &field);
    void commit(Field &field);
    void check(Field &field);
    static void fitProblem(const Field &field);

    void place(const Field &field);

    QGridLayout *m_layout;
    int m_columns;
    Labels m_labels;
    int m_cell = 0; ///< where the next field goes, from 0, row after row
    std::vector<Field> m_fields;
};

} // namespace bandom::ui
