#pragma once

#include "mapping/Area.h"
#include "ui/widgets/ListPage.h"
#include "ui/widgets/RecordModel.h"

namespace bandom::ui {

class UnitsEditor;

/// The areas that are assessed, and of the chosen one its official units.
class AreasPage : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    RecordSource<mapping::Area> source();
    bool mayRemove(const QStringList &ids) const;

    UnitsEditor *m_units = nullptr;
};

} // namespace bandom::ui
