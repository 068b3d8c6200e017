#include "ui/app/Steps.h"

#include "selection/ScoringChecks.h"
#include "ui/app/HistoryPage.h"
#include "ui/app/HomePage.h"
#include "ui/interview/InterviewPages.h"
#include "ui/mapping/MappingStep.h"
#include "ui/market/MarketPages.h"
#include "ui/selection/SelectionScoringDocuments.h"
#include "ui/selection/SelectionScoringPages.h"
#include "ui/selection/SelectionStep.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace bandom::ui {

namespace {

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    /// Step 1 with its interviews and markets, which stand before what is concluded from them.
    static StepEntry rapidMapping()
    {
        StepEntry step = mappingStep();
        const auto conclusions =
            std::find_if(step.pages.begin(), step.pages.end(), [](const PageEntry &page) {
                return page.key == QLatin1String("map") || page.key == QLatin1String("findings");
            });
        std::vector<PageEntry> facts = interviewPages();
        for (PageEntry &markets : marketPages())
            facts.push_back(std::move(markets));
        step.pages.insert(conclusions, facts.begin(), facts.end());
        return step;
    }

    /// Step 2 with its scoring.
    static StepEntry selection()
    {
        StepEntry step = selectionStep();
        for (PageEntry &scoring : selectionScoringPages())
            step.pages.push_back(std::move(scoring));
        for (DocumentEntry &paper : selectionScoringDocuments())
            step.documents.push_back(std::move(paper));
        step.progress = [meeting = step.progress](const SQLite::Database &database,
                                                  const text::Language &language) {
            std::vector<workbook::Check> checks = meeting(database, language);
            for (workbook::Check &check : selection::scoringChecks(database, language))
                checks.push_back(std::move(check));
            return checks;
        };
        return step;
    }

    static std::vector<StepEntry> all()
    {
        return {
            {{}, {}, {}, {page<HomePage>("home", Icon::Home, tr("Home"))}},
            rapidMapping(),
            selection(),
            {"platform", tr("3  Multi-stakeholder platform"),
             tr("Farmers, traders, suppliers and supporters meet and agree on a business strategy.")},
            {"backstopping", tr("4  Backstopping"),
             tr("Visit, follow up what was agreed, and keep the working document alive.")},
            {{}, {}, {}, {page<HistoryPage>("history", Icon::History, tr("History"))}},
        };
    }
};

} // namespace

std::vector<StepEntry> steps()
{
    return Steps::all();
}

std::vector<PageEntry> pagesOf(const std::vector<StepEntry> &steps)
{
    std::vector<PageEntry> pages;
    for (const StepEntry &step : steps)
        pages.insert(pages.end(), step.pages.begin(), step.pages.end());
    return pages;
}

std::vector<PageEntry> pagesOfWork(const std::vector<StepEntry> &steps)
{
    std::vector<PageEntry> pages;
    for (const StepEntry &step : steps) {
        if (!step.key.empty())
            pages.insert(pages.end(), step.pages.begin(), step.pages.end());
    }
    return pages;
}

std::vector<workbook::Check> checksOf(const std::vector<StepEntry> &steps, const SQLite::Database &database,
                                      const text::Language &language)
{
    std::vector<workbook::Check> checks;
    for (const StepEntry &step : steps) {
        if (!step.progress)
            continue;
        std::vector<workbook::Check> own = step.progress(database, language);
        checks.insert(checks.end(), std::move_iterator(own.begin()), std::move_iterator(own.end()));
    }
    return checks;
}

} // namespace bandom::ui
