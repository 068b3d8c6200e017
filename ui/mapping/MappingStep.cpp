#include "ui/mapping/MappingStep.h"

#include "mapping/Counts.h"
#include "mapping/Progress.h"
#include "people/Stakeholder.h"
#include "ui/mapping/AreasPage.h"
#include "ui/mapping/AssessmentRecords.h"
#include "ui/mapping/CriteriaPage.h"
#include "ui/mapping/FarmerGroupsPage.h"
#include "ui/mapping/FieldWorkPage.h"
#include "ui/mapping/FindingsPage.h"
#include "ui/mapping/KeyInformantsPage.h"
#include "ui/mapping/MapPage.h"
#include "ui/mapping/ObservationsPage.h"
#include "ui/mapping/PotentialClustersPage.h"
#include "ui/mapping/PriorityAreasPage.h"
#include "ui/mapping/ProgrammePage.h"
#include "ui/mapping/RankingPage.h"
#include "ui/mapping/ReportPage.h"
#include "ui/mapping/ScoreSheetsPage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

/// A person stands on the page of what they are in the work: of the team, or a key informant.
ShownTable peopleOf(people::Involvement involvement)
{
    return {"stakeholder", [involvement](const SQLite::Database &database, const workbook::Id &id) {
                return people::isInvolved(database, id, involvement);
            }};
}

/// The stakeholders that are farmer groups.
ShownTable farmerGroups()
{
    return {"stakeholder", [](const SQLite::Database &database, const workbook::Id &id) {
                return workbook::value<int>(database, "SELECT 1 FROM farmer_group WHERE stakeholder_id = ?",
                                            id)
                    .has_value();
            }};
}

class MappingStep
{
    Q_DECLARE_TR_FUNCTIONS(MappingStep)

public:
    static StepEntry entry()
    {
        return {"rapid-mapping",
                tr("1  Rapid mapping"),
                tr("Score the areas with those who know them, choose up to five, and learn what drives "
                   "them and what holds them back."),
                pages(),
                &mapping::progress,
                &mapping::counts,
                mappingDocuments()};
    }

private:
    static std::vector<PageEntry> pages()
    {
        using people::Involvement;
        return {
            page<ProgrammePage>("programme", Icon::File, tr("Programme"),
                                {"programme", peopleOf(Involvement::Team)}),
            page<CriteriaPage>("criteria", Icon::Criteria, tr("Criteria"),
                               {criteriaOf(mapping::AssessmentKind::PreAssessment)}),
            page<AreasPage>("areas", Icon::MapPin, tr("Areas"), {"area"}),
            page<FarmerGroupsPage>("farmer-groups", Icon::FarmerGroup, tr("Farmer groups"),
                                   {"farmer_group", farmerGroups()}),
            page<KeyInformantsPage>("key-informants", Icon::People, tr("Key informants"),
                                    {peopleOf(Involvement::KeyInformant)}),
            page<ScoreSheetsPage>("score-sheets", Icon::Score, tr("Score sheets"),
                                  {scoresOf(mapping::AssessmentKind::PreAssessment)}),
            page<RankingPage>("ranking", Icon::Rank, tr("Ranking")),
            page<PriorityAreasPage>("priority-areas", Icon::Priority, tr("Priority areas"),
                                    {"priority_decision", "area_choice"}),
            page<FieldWorkPage>("field-work", Icon::FieldWork, tr("Field work"), {"field_activity"}),
            page<ObservationsPage>("observations", Icon::Observe, tr("Observations"),
                                   {"observation", "photo"}),
            page<MapPage>("map", Icon::Map, tr("Map"), {"landmark", "map_line"}),
            page<FindingsPage>("findings", Icon::Note, tr("Findings"),
                               {"finding", "area_study", "validation"}),
            page<PotentialClustersPage>("potential-clusters", Icon::Cluster, tr("Potential clusters"),
                                        {"potential_cluster"}),
            page<ReportPage>("report", Icon::Report, tr("Report")),
        };
    }
};

} // namespace

StepEntry mappingStep()
{
    return MappingStep::entry();
}

} // namespace bandom::ui
