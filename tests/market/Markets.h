#pragma once

#include "market/MarginWarning.h"
#include "support/MappingWorkbook.h"

#include <initializer_list>
#include <string>

namespace bandom::test {

/// A sheet of 500 m² of cucumber: 1,000 kg at 1,500 riel/kg, seeds for 200,000 and fertilizer for 300,000
/// riel. Its margin is 1,000,000 riel.
market::MarginSheet cucumberSheet();

market::CostLine costLine(const std::string &item, std::optional<mpq_class> amount,
                          market::CostKind kind = market::CostKind::Variable);

/// A file with one area to fill with markets.
struct Markets
{
    MappingWorkbook file;
    workbook::Id area = file.addArea("Sesan");

    workbook::Id newId() { return file.workbook().environment().newId(); }
    const SQLite::Database &database() const { return file.database(); }

    workbook::Id addProduct(const std::string &english, const std::string &khmer = {},
                            const std::string &aliases = {});
    workbook::Id addActor(const std::string &name);
};

} // namespace bandom::test
