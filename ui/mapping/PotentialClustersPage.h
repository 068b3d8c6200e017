#pragma once

#include "mapping/PotentialCluster.h"
#include "ui/widgets/ListPage.h"
#include "ui/widgets/RecordModel.h"

namespace bandom::ui {

class CheckList;

/// The clusters that may be set up, as step 1 hands them to step 2.
class PotentialClustersPage : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    std::vector<Column<mapping::PotentialCluster>> columns() const;
    RecordSource<mapping::PotentialCluster> source();
    void fillUnits();
    void storeUnits();

    CheckList *m_units = nullptr;
};

} // namespace bandom::ui
