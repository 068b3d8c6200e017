#pragma once

#include "ui/widgets/StepEntry.h"

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace bandom::ui {

/// What the steps ask for, page by page: a page with how many of its points are done, below it the points.
/// Pages with something left to do are open, the others closed; one that the user opened or closed stays so.
class ProgressTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProgressTree(const std::vector<StepEntry> &steps, QWidget *parent = nullptr);

    /// Shows them in the order in which they come. Checks of pages that are in no step are left out.
    void setChecks(const std::vector<workbook::Check> &checks);

signals:
    void pageChosen(const QString &key);

private:
    std::vector<PageEntry> m_pages;
    QHash<QString, bool> m_isOpen; ///< as the user left them
};

} // namespace bandom::ui
