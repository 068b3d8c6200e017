#pragma once

#include "ui/widgets/ListPage.h"

namespace bandom::ui {

class WrapLabel;

/// What each participant decides for themselves: to join the cluster, not to, or to wait.
class EnrolmentPage : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    WrapLabel *m_counts = nullptr;
};

} // namespace bandom::ui
