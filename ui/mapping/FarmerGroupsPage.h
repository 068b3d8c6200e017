#pragma once

#include "mapping/FarmerGroup.h"
#include "ui/widgets/ListPage.h"
#include "ui/widgets/RecordModel.h"

class QTextBrowser;

namespace bandom::ui {

class AreaBar;
class WrapLabel;

/// The pre-identification sheet: farmer groups rated in four columns, and how the groups of an area were
/// rated beside the score that people gave it.
class FarmerGroupsPage : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    using Entry = mapping::FarmerGroupEntry;

    std::vector<Column<Entry>> columns();
    Column<Entry> placeColumn(const QString &title, places::Level level,
                              std::optional<std::string> places::PlaceWords::*word);
    Column<Entry> ratingColumn(mapping::GroupColumn which,
                               std::optional<mapping::Rating> mapping::FarmerGroup::*member);
    Column<Entry> representativeColumn();
    RecordSource<Entry> source();
    std::vector<Choice> placesLike(const QString &typed, places::Level level) const;
    std::vector<Choice> farmersLike(const QString &typed) const;
    const places::PlaceIndex &places() const;
    void showArea();

    mutable std::unique_ptr<places::PlaceIndex> m_places; ///< as of the last reload; none: to be read
    AreaBar *m_area = nullptr;
    WrapLabel *m_line = nullptr;
    QTextBrowser *m_counts = nullptr;
};

} // namespace bandom::ui
