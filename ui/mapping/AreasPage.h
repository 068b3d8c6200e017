#pragma once

#include "mapping/Area.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class RecordTable;
class UnitsEditor;

/// The areas that are assessed, and of the chosen one its official units.
class AreasPage : public StepPage
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
    RecordSource<mapping::Area> source();
    bool mayRemove(const QStringList &ids) const;

    std::unique_ptr<RecordModel<mapping::Area>> m_areas;
    RecordTable *m_table = nullptr;
    UnitsEditor *m_units = nullptr;
};

} // namespace bandom::ui
