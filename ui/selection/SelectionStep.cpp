#include "ui/selection/SelectionStep.h"

#include "selection/Progress.h"
#include "ui/selection/EnrolmentPage.h"
#include "ui/selection/ParticipantsPage.h"
#include "ui/selection/ProsAndConsPage.h"
#include "ui/selection/VotePage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class SelectionStep
{
    Q_DECLARE_TR_FUNCTIONS(SelectionStep)

public:
    static StepEntry entry()
    {
        return {"selection",
                tr("2  Selection of clusters"),
                tr("The people concerned decide where to set up clusters, how many, and who joins."),
                pages(),
                &selection::progress,
                &selection::counts,
                selectionDocuments()};
    }

private:
    static std::vector<PageEntry> pages()
    {
        return {
            page<ParticipantsPage>("participants", Icon::People, tr("Participants"),
                                   {"meeting", "attendance"}),
            page<ProsAndConsPage>("pros-and-cons", Icon::Note, tr("For and against"), {"cluster_point"}),
            page<VotePage>("vote", Icon::Done, tr("Vote"), {"vote"}),
            page<EnrolmentPage>("enrolment", Icon::FarmerGroup, tr("Who joins"), {"enrolment"}),
        };
    }
};

} // namespace

StepEntry selectionStep()
{
    return SelectionStep::entry();
}

} // namespace bandom::ui
