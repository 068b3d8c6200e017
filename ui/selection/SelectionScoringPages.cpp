#include "ui/selection/SelectionScoringPages.h"

#include "ui/mapping/AssessmentRecords.h"
#include "ui/selection/FirmnessPage.h"
#include "ui/selection/SelectionCriteriaPage.h"
#include "ui/selection/SelectionScoresPage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class SelectionScoringPages
{
    Q_DECLARE_TR_FUNCTIONS(SelectionScoringPages)

public:
    static std::vector<PageEntry> all()
    {
        using mapping::AssessmentKind;
        return {page<SelectionCriteriaPage>("selection-criteria", Icon::Criteria, tr("Selection criteria"),
                                            {criteriaOf(AssessmentKind::Selection)}),
                page<SelectionScoresPage>("selection-scores", Icon::Score, tr("Scoring"),
                                          {scoresOf(AssessmentKind::Selection)}),
                page<FirmnessPage>("firmness", Icon::Rank, tr("How firm is it"))};
    }
};

} // namespace

std::vector<PageEntry> selectionScoringPages()
{
    return SelectionScoringPages::all();
}

} // namespace bandom::ui
