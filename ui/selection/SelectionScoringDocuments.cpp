#include "ui/selection/SelectionScoringDocuments.h"

#include "selection/SelectionReport.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

using Request = DocumentRequest;

document::Document scores(const Request &request)
{
    return selection::selectionReport(request.database, request.language, request.at, request.round);
}

document::Document blankSheets(const Request &request)
{
    return selection::scoreSheetForm(request.database, request.language, request.at);
}

class SelectionScoringDocuments
{
    Q_DECLARE_TR_FUNCTIONS(SelectionScoringDocuments)

public:
    static std::vector<DocumentEntry> all()
    {
        return {{"selection", tr("Scores and ranks of the selection"), false, scores},
                {"score-sheet", tr("Score sheets of the selection, blank"), false, blankSheets}};
    }
};

} // namespace

std::vector<DocumentEntry> selectionScoringDocuments()
{
    return SelectionScoringDocuments::all();
}

} // namespace bandom::ui
