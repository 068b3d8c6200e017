#pragma once

#include "mapping/FarmerGroup.h"
#include "support/MappingWorkbook.h"

namespace bandom::test {

/// A workbook with the area Sesan, whose unit is the commune Kamphun in the district Sesan with the village
/// Katout, and farmer groups as a test adds them.
class GroupWorkbook : public MappingWorkbook
{
public:
    workbook::Id area = addArea("Sesan");

    GroupWorkbook()
    {
        edit([&] {
            places::PlaceIndex places(database());
            const auto village =
                places.write(database(), workbook().environment(), {"Katout", "Kamphun", "Sesan"}, {});
            mapping::addUnit(database(), area, places.within(village, places::Level::Commune)->id);
        });
    }

    workbook::Id add(const std::string &name, const places::PlaceWords &where,
                     const mapping::Ratings &ratings = {},
                     const std::optional<std::string> &representative = {})
    {
        mapping::FarmerGroupEntry entry;
        entry.group.id = workbook().environment().newId();
        entry.group.name = name;
        entry.group.producers = ratings[0];
        entry.group.consumption = ratings[1];
        entry.group.access = ratings[2];
        entry.group.income = ratings[3];
        entry.group.representativeName = representative;
        entry.where = where;
        save(entry);
        return entry.group.id;
    }

    void save(const mapping::FarmerGroupEntry &entry)
    {
        edit([&] {
            places::PlaceIndex places(database());
            mapping::saveFarmerGroup(database(), entry, places, workbook().environment());
        });
    }
};

} // namespace bandom::test
