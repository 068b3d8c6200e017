#pragma once

#include "selection/ClusterPoint.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QLayout;

namespace bandom::ui {

class RecordTable;

/// What speaks for and against a cluster: the common points to begin with, and what the room adds.
class ProsAndConsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    struct List
    {
        std::unique_ptr<RecordModel<selection::ClusterPoint>> points;
        RecordTable *table = nullptr;
    };

    List makeList(selection::Side side, const QString &title, const char *name);
    void addCommon();

    List m_for;
    List m_against;
};

} // namespace bandom::ui
