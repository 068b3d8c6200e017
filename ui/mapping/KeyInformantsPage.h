#pragma once

#include "ui/widgets/ListPage.h"

namespace bandom::ui {

/// The key informants: who knows the areas and scores them.
class KeyInformantsPage : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;

private:
    bool mayRemove(const QStringList &ids) const;
};

} // namespace bandom::ui
