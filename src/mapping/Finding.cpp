#include "mapping/Finding.h"

namespace bandom::mapping {

using workbook::Id;

std::string name(Section section, const text::Language &language)
{
    switch (section) {
    case Section::Producers:
        return language.translate("Findings", "Producers");
    case Section::Traders:
        return language.translate("Findings", "Traders");
    case Section::InputSuppliers:
        return language.translate("Findings", "Input suppliers");
    case Section::DrivingForces:
        return language.translate("Findings", "Driving forces");
    case Section::LeveragePoints:
        return language.translate("Findings", "Leverage points");
    case Section::Constraints:
        return language.translate("Findings", "Constraints");
    case Section::Opportunities:
        return language.translate("Findings", "Opportunities");
    case Section::Interventions:
        return language.translate("Findings", "Potential interventions");
    }
    return {};
}

std::vector<Finding> findings(const SQLite::Database &database, const Id &area, Section section)
{
    return workbook::select<Finding>(database, "WHERE area_id = ? AND section = ? ORDER BY position, id",
                                     area, section);
}

int findingsOf(const SQLite::Database &database, const Id &area)
{
    return workbook::value<int>(database, "SELECT count(*) FROM finding WHERE area_id = ?", area).value_or(0);
}

AreaStudy areaStudy(const SQLite::Database &database, const Id &area)
{
    AreaStudy none;
    none.area = area;
    return workbook::find<AreaStudy>(database, area).value_or(none);
}

} // namespace bandom::mapping
