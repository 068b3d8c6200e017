#pragma once

#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class RecordModelBase;
class RecordTable;

/// A page whose work is one list of records, perhaps with something below it.
class ListPage : public StepPage
{
    Q_OBJECT

public:
    ListPage(const PageContext &context, QWidget *parent = nullptr);
    ~ListPage() override;

    void showRecord(const QString &id) override;

protected:
    void reload() override;

    /// Puts the list on the page; for build(), once. `name` is the table's for tests, `placeholder` says what
    /// to do where the list is empty.
    void setList(std::unique_ptr<RecordModelBase> records, const char *name, const QString &placeholder);

    RecordModelBase *records() const { return m_records.get(); }
    RecordTable *table() const { return m_table; }

private:
    std::unique_ptr<RecordModelBase> m_records;
    RecordTable *m_table = nullptr;
};

} // namespace bandom::ui
