#pragma once

#include "workbook/Record.h"

#include <optional>
#include <string>

namespace bandom::mapping {

/// What the workbook is about. There is exactly one, with the id "programme".
struct Programme
{
    std::string id = "programme";
    std::optional<std::string> name;
    std::optional<std::string> province; ///< the official code, "19"
    std::optional<std::string> commodity;
    std::optional<std::string> season;
    std::optional<std::string> organisation;
    std::optional<std::string> note;
    bool isExercise = false; ///< made-up or teaching material: every report says so
};

/// The programme's particulars; nothing recorded in a workbook that is damaged enough to have none.
Programme programme(const SQLite::Database &database);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::Programme>
{
    using P = mapping::Programme;
    static constexpr auto table = "programme";
    static constexpr auto columns =
        std::tuple(column("id", &P::id), column("name", &P::name), column("province", &P::province),
                   column("commodity", &P::commodity), column("season", &P::season),
                   column("organisation", &P::organisation), column("note", &P::note),
                   column("exercise", &P::isExercise));
};
