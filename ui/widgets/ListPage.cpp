#include "ui/widgets/ListPage.h"

#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"

#include <QVBoxLayout>

namespace bandom::ui {

ListPage::ListPage(const PageContext &context, QWidget *parent) : StepPage(context, parent) {}

ListPage::~ListPage() = default;

void ListPage::setList(std::unique_ptr<RecordModelBase> records, const char *name, const QString &placeholder)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Space);
    m_records = std::move(records);
    m_table = new RecordTable(m_records.get(), this);
    m_table->setObjectName(QLatin1String(name));
    m_table->setPlaceholder(placeholder);
    setFocusProxy(m_table);
    column->addWidget(m_table, 1);
}

void ListPage::reload()
{
    m_records->reload();
}

void ListPage::showRecord(const QString &id)
{
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
