#pragma once

#include "mapping/Observation.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QListWidget;
class QStackedWidget;

namespace bandom::ui {

class AreaBar;
class PhotosPanel;
class RecordTable;
class WrapLabel;

/// What was seen in an area, topic by topic, and the photos.
class ObservationsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is an observation's, a photo's or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    using Model = RecordModel<mapping::Observation>;

    /// The list of one topic; the way to the market has columns of its own.
    struct List
    {
        std::unique_ptr<Model> records;
        RecordTable *table = nullptr;
    };
    List makeList(const char *name, std::vector<Column<mapping::Observation>> columns);
    std::vector<Column<mapping::Observation>> columns() const;
    std::vector<Column<mapping::Observation>> marketColumns() const;
    std::vector<Choice> places() const;
    std::vector<Choice> visits() const;
    RecordSource<mapping::Observation> source();
    void showArea();
    void reloadTopics();
    void showTopic();
    List &shownList();

    workbook::Id m_shown; ///< the area; empty: there is none
    mapping::ObservationTopic m_topic = mapping::ObservationTopic::Roads;
    AreaBar *m_area = nullptr;
    QListWidget *m_topics = nullptr;
    WrapLabel *m_prompts = nullptr;
    QStackedWidget *m_work = nullptr;
    List m_general;
    List m_market;
    PhotosPanel *m_photos = nullptr;
};

} // namespace bandom::ui
