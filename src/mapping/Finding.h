#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// Where a finding stands in the rapid mapping report: the guide's annex 3 and the three topics of
/// section 5.1.
enum class Section {
    Producers,
    Traders,
    InputSuppliers,
    DrivingForces,
    LeveragePoints,
    Constraints,
    Opportunities,
    Interventions,
};

/// All sections in the report's order.
inline constexpr std::array sections{Section::Producers,     Section::Traders,        Section::InputSuppliers,
                                     Section::DrivingForces, Section::LeveragePoints, Section::Constraints,
                                     Section::Opportunities, Section::Interventions};

std::string name(Section section, const text::Language &language);

/// One thing that was learnt in an area. Contradicting ones may stand side by side, marked.
struct Finding
{
    workbook::Id id;
    workbook::Id area;
    Section section = Section::Producers;
    int position = 0;
    std::optional<std::string>
        subject;           ///< of whom or what: findings of one subject in a row form one paragraph
    std::string statement; ///< never empty
    std::optional<std::string> source; ///< from whom or where it is known
    bool sourcesDiffer = false;
};

std::vector<Finding> findings(const SQLite::Database &database, const workbook::Id &area, Section section);

/// How many findings an area has, in all sections.
int findingsOf(const SQLite::Database &database, const workbook::Id &area);

/// The field work in one area: when, where and with whom (annex 3's head).
struct AreaStudy
{
    workbook::Id area;
    std::optional<std::string> location;
    std::optional<std::chrono::year_month_day> firstDay;
    std::optional<std::chrono::year_month_day> lastDay; ///< none: one day
    std::optional<std::string> meetingPoint;
    std::optional<std::string> peopleMet;
    std::optional<std::string> summary;
};

/// The study of an area; nothing recorded where there is none.
AreaStudy areaStudy(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::Section>
{
    static constexpr std::array words{std::pair{mapping::Section::Producers, "producers"},
                                      std::pair{mapping::Section::Traders, "traders"},
                                      std::pair{mapping::Section::InputSuppliers, "input_suppliers"},
                                      std::pair{mapping::Section::DrivingForces, "driving_forces"},
                                      std::pair{mapping::Section::LeveragePoints, "leverage_points"},
                                      std::pair{mapping::Section::Constraints, "constraints"},
                                      std::pair{mapping::Section::Opportunities, "opportunities"},
                                      std::pair{mapping::Section::Interventions, "interventions"}};
};

template<>
struct Record<mapping::Finding>
{
    using F = mapping::Finding;
    static constexpr auto table = "finding";
    static constexpr auto columns = std::tuple(
        column("id", &F::id), column("area_id", &F::area), column("section", &F::section),
        column("position", &F::position), column("subject", &F::subject), column("statement", &F::statement),
        column("source", &F::source), column("sources_differ", &F::sourcesDiffer));
    static constexpr auto within = std::tuple(column("area_id", &F::area), column("section", &F::section));
};

template<>
struct Record<mapping::AreaStudy>
{
    using A = mapping::AreaStudy;
    static constexpr auto table = "area_study";
    static constexpr auto columns = std::tuple(
        column("area_id", &A::area), column("location", &A::location), column("first_day", &A::firstDay),
        column("last_day", &A::lastDay), column("meeting_point", &A::meetingPoint),
        column("people_met", &A::peopleMet), column("summary", &A::summary));
};

} // namespace bandom::workbook
