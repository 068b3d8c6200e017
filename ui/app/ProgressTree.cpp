#include "ui/app/ProgressTree.h"

#include "ui/app/Steps.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace bandom::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int doneRole = Qt::UserRole + 1; ///< of a page: nothing is left to do

void say(QTreeWidgetItem *item, const QString &text, const QString &state)
{
    item->setText(0, breakable(text));
    item->setData(0, Qt::AccessibleTextRole, text);
    item->setData(0, Qt::AccessibleDescriptionRole, state);
}

} // namespace

ProgressTree::ProgressTree(const std::vector<StepEntry> &steps, QWidget *parent)
    : QTreeWidget(parent),
      m_pages(pagesOf(steps))
{
    setColumnCount(2);
    setHeaderHidden(true);
    setWordWrap(true);
    setRootIsDecorated(true);
    setIndentation(metrics::IconSize + metrics::Gap / 2);
    setIconSize({metrics::IconSize, metrics::IconSize});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    const auto choose = [this](QTreeWidgetItem *item) { emit pageChosen(item->data(0, keyRole).toString()); };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { m_isOpen[item->data(0, keyRole).toString()] = true; });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { m_isOpen[item->data(0, keyRole).toString()] = false; });
}

void ProgressTree::setChecks(const std::vector<workbook::Check> &checks)
{
    const QSignalBlocker quiet(this);
    clear();
    // All at once: the tree measures what it holds with each that is added.
    QList<QTreeWidgetItem *> items;
    for (const PageEntry &page : m_pages) {
        std::vector<const workbook::Check *> own;
        for (const workbook::Check &check : checks) {
            if (check.page == page.key.toStdString())
                own.push_back(&check);
        }
        if (own.empty())
            continue;
        const auto done =
            std::count_if(own.begin(), own.end(), [](const auto *check) { return check->done; });
        const bool isDone = done == static_cast<std::ptrdiff_t>(own.size());
        auto *item = new QTreeWidgetItem;
        items.append(item);
        const QString state = tr("%1 of %2").arg(done).arg(own.size());
        say(item, page.title, state);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setIcon(0, icon(isDone ? Icon::Done : done > 0 ? Icon::Partly : Icon::Open, Tone::Accent));
        item->setText(1, state);
        item->setData(0, keyRole, page.key);
        item->setData(0, doneRole, isDone);
        for (const workbook::Check *check : own) {
            auto *point = new QTreeWidgetItem(item);
            say(point, QString::fromStdString(check->sentence), check->done ? tr("done") : tr("not done"));
            point->setIcon(0, icon(check->done       ? Icon::Done
                                   : check->required ? Icon::Open
                                                     : Icon::Info,
                                   check->done ? Tone::Accent : Tone::Muted));
            point->setData(0, keyRole, page.key);
        }
    }
    addTopLevelItems(items);
    for (QTreeWidgetItem *item : items) {
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setFirstColumnSpanned(true);
        item->setExpanded(
            m_isOpen.value(item->data(0, keyRole).toString(), !item->data(0, doneRole).toBool()));
    }
    resizeColumnToContents(1);
}

} // namespace bandom::ui
