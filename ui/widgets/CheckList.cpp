#include "ui/widgets/CheckList.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace bandom::ui {

CheckList::CheckList(const char *name, const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap / 2);
    m_title = new WrapLabel(title, this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QLatin1String(name));
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_placeholder = new WrapLabel({}, this);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_placeholder->hide();
    m_title->setBuddy(m_list);
    column->addWidget(m_title);
    column->addWidget(m_placeholder);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::changed);
}

void CheckList::setTitle(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
}

void CheckList::setPlaceholder(const QString &text)
{
    m_placeholder->setText(text);
}

void CheckList::setItems(const std::vector<Item> &items)
{
    const QSignalBlocker quiet(m_list);
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const bool checkedOnes : {true, false}) {
        for (const Item &item : items) {
            if (item.checked != checkedOnes)
                continue;
            auto *entry = new QListWidgetItem(breakable(item.label), m_list);
            entry->setData(Qt::UserRole, item.id);
            entry->setData(Qt::AccessibleTextRole, item.label);
            entry->setToolTip(item.label);
            entry->setFlags(m_isReadOnly
                                ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            entry->setCheckState(item.checked ? Qt::Checked : Qt::Unchecked);
            if (item.id == current)
                m_list->setCurrentItem(entry);
        }
    }
    m_list->setVisible(!items.empty());
    m_placeholder->setVisible(items.empty() && !m_placeholder->text().isEmpty());
}

QStringList CheckList::checked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

void CheckList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

} // namespace bandom::ui
