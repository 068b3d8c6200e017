#pragma once

#include "mapping/AreaMap.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace bandom::ui {

class AreaBar;
class InlineMessage;
class MapPanel;
class RecordTable;

/// The map of an area: its landmarks and official units with their coordinates, and the rivers and roads that
/// were imported.
class MapPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;
    ~MapPage() override;

    /// `id` is a landmark's, a line's or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    QWidget *buildMap();
    void buildTables();
    void addTab(RecordModelBase *records, const char *name, const QString &title, const QString &placeholder);
    RecordSource<places::Landmark> landmarks();
    RecordSource<places::Place> units();
    RecordSource<places::MapLine> lines();

    RecordTable *table() const; ///< of the tab on show
    void showPoint(const QString &id);
    void updateActions();
    void putHere();
    void addHere();
    void importLines();

    workbook::Id m_shown; ///< the area; empty: there is none
    std::unique_ptr<RecordModel<places::Landmark>> m_landmarks;
    std::unique_ptr<RecordModel<places::Place>> m_units;
    std::unique_ptr<RecordModel<places::MapLine>> m_lines;
    AreaBar *m_area = nullptr;
    InlineMessage *m_message = nullptr;
    QStackedWidget *m_stack = nullptr; ///< what to do first, or the map
    MapPanel *m_map = nullptr;
    QPushButton *m_put = nullptr;
    QPushButton *m_add = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace bandom::ui
