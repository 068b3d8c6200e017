#pragma once

#include "ui/widgets/StepEntry.h"

#include <QHash>
#include <QListWidget>

namespace bandom::ui {

/// How far a page is.
enum class PageState {
    Neutral, ///< nothing is asked of it
    Open,
    Partly,
    Done,
};

/// The way through the work, at the left: the four steps and their pages, each with its state. Any page can
/// be reached at any time.
class Rail : public QListWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The pages that belong to no step stand above the steps.
    void setSteps(const std::vector<StepEntry> &steps);

    /// Marks a page without telling anybody.
    void setCurrentPage(const QString &key);

    void setState(const QString &key, PageState state);

    QSize sizeHint() const override;

signals:
    void pageChosen(const QString &key);

private:
    void addHeading(const QString &text);
    void addPages(const std::vector<PageEntry> &pages);

    QHash<QString, QListWidgetItem *> m_items;
    QHash<QString, Icon> m_icons;
};

} // namespace bandom::ui
