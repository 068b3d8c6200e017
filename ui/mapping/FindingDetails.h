#pragma once

#include "mapping/Finding.h"
#include "mapping/Validation.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QMenu;
class QToolButton;

namespace bandom::ui {

class CheckList;
class WrapLabel;

/// What belongs to one finding: whether it was validated and by whom, what it answers or what answers it, and
/// where it comes from.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    FindingDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Shows another finding; empty: none.
    void setFinding(const QString &id);
    void reload();

private:
    QWidget *buildValidation();
    QWidget *buildSources();
    void validate(mapping::ValidationResult result);
    void storeLinks();
    void fillLinks();
    void fillSources();
    void fillSourceMenu();
    void openSource(const QListWidgetItem *item);
    void removeSource();
    QString label(const QString &action) const;
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    std::optional<mapping::Finding> m_finding;
    WrapLabel *m_validated = nullptr;
    std::vector<QToolButton *> m_results;
    CheckList *m_links = nullptr;
    QWidget *m_sourcePart = nullptr;
    QListWidget *m_sources = nullptr;
    QToolButton *m_addSource = nullptr;
    QToolButton *m_removeSource = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace bandom::ui
