#include "ui/app/FileImport.h"

#include "exchange/FarmerGroupsCsv.h"
#include "exchange/Gazetteer.h"
#include "mapping/Programme.h"

#include <memory>

namespace bandom::ui {

namespace {

constexpr const char *gazetteer = "gazetteer";
constexpr const char *farmerGroups = "farmer-groups";

FileImport gazetteerImport(const std::string &content, const SQLite::Database &database,
                           const workbook::Environment &environment, const text::Language &language)
{
    const auto plan = std::make_shared<const exchange::GazetteerPlan>(
        exchange::planGazetteer(database, content, mapping::programme(database).province, language));
    FileImport result;
    result.problem = plan->problem.value_or("");
    result.lines = exchange::summary(*plan, language);
    for (const auto &refusal : plan->refusals)
        result.lines.push_back(exchange::describe(refusal, language));
    for (const auto &repair : plan->repairs)
        result.lines.push_back(exchange::describe(repair, language));
    for (const auto &undecided : plan->undecided)
        result.lines.push_back(exchange::describe(undecided, language));
    result.label = language.translate("CommandLine", "Import official units");
    if (plan->changesAnything())
        result.write = [plan, &database, &environment] {
            exchange::writeGazetteer(database, *plan, environment);
        };
    return result;
}

FileImport farmerGroupImport(const std::string &content, const SQLite::Database &database,
                             const workbook::Environment &environment, const text::Language &language)
{
    const auto plan = std::make_shared<const exchange::FarmerGroupPlan>(
        exchange::planFarmerGroups(database, content, language));
    FileImport result;
    result.problem = plan->problem.value_or("");
    result.lines = exchange::summary(*plan, language);
    for (const auto &refusal : plan->refusals)
        result.lines.push_back(exchange::describe(refusal, language));
    result.label = language.translate("CommandLine", "Import farmer groups");
    if (!plan->rows.empty())
        result.write = [plan, &database, &environment] {
            exchange::writeFarmerGroups(database, *plan, environment);
        };
    return result;
}

} // namespace

std::vector<std::string> importKinds()
{
    return {gazetteer, farmerGroups};
}

FileImport planImport(const std::string &kind, const std::string &content, const SQLite::Database &database,
                      const workbook::Environment &environment, const text::Language &language)
{
    if (kind == farmerGroups)
        return farmerGroupImport(content, database, environment, language);
    return gazetteerImport(content, database, environment, language);
}

} // namespace bandom::ui
