#include "ui/app/Pages.h"

#include "ui/app/HistoryPage.h"
#include "ui/app/HomePage.h"
#include "ui/mapping/AreasPage.h"
#include "ui/mapping/CriteriaPage.h"
#include "ui/mapping/FindingsPage.h"
#include "ui/mapping/KeyInformantsPage.h"
#include "ui/mapping/PriorityAreasPage.h"
#include "ui/mapping/ProgrammePage.h"
#include "ui/mapping/RankingPage.h"
#include "ui/mapping/ReportPage.h"
#include "ui/mapping/ScoreSheetsPage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};

template<class Page>
std::function<StepPage *(const PageContext &)> make()
{
    return [](const PageContext &context) { return new Page(context); };
}

} // namespace

std::vector<PageEntry> pages()
{
    using enum Step;
    const auto page = [](const char *key, Step step, Icon which, const QString &title,
                         std::vector<std::string> records,
                         std::function<StepPage *(const PageContext &)> made,
                         std::optional<people::Involvement> shownPeople = {}) {
        return PageEntry{QString::fromUtf8(key), step,        which,          title,
                         std::move(records),     shownPeople, std::move(made)};
    };
    return {
        page("home", General, Icon::Home, PageTitles::tr("Home"), {}, make<HomePage>()),
        page("programme", RapidMapping, Icon::File, PageTitles::tr("Programme"), {"programme", "stakeholder"},
             make<ProgrammePage>(), people::Involvement::Team),
        page("criteria", RapidMapping, Icon::Criteria, PageTitles::tr("Criteria"), {"criterion"},
             make<CriteriaPage>()),
        page("areas", RapidMapping, Icon::MapPin, PageTitles::tr("Areas"), {"area"}, make<AreasPage>()),
        page("key-informants", RapidMapping, Icon::People, PageTitles::tr("Key informants"), {"stakeholder"},
             make<KeyInformantsPage>(), people::Involvement::KeyInformant),
        page("score-sheets", RapidMapping, Icon::Score, PageTitles::tr("Score sheets"), {"score"},
             make<ScoreSheetsPage>()),
        page("ranking", RapidMapping, Icon::Rank, PageTitles::tr("Ranking"), {}, make<RankingPage>()),
        page("priority-areas", RapidMapping, Icon::Priority, PageTitles::tr("Priority areas"),
             {"priority_decision", "area_choice"}, make<PriorityAreasPage>()),
        page("findings", RapidMapping, Icon::Note, PageTitles::tr("Findings"), {"finding", "area_study"},
             make<FindingsPage>()),
        page("report", RapidMapping, Icon::Report, PageTitles::tr("Report"), {}, make<ReportPage>()),
        page("history", General, Icon::History, PageTitles::tr("History"), {}, make<HistoryPage>()),
    };
}

QString name(Step step)
{
    switch (step) {
    case Step::General:
        return {};
    case Step::RapidMapping:
        return PageTitles::tr("1  Rapid mapping");
    case Step::Selection:
        return PageTitles::tr("2  Selection of clusters");
    case Step::Platform:
        return PageTitles::tr("3  Multi-stakeholder platform");
    case Step::Backstopping:
        return PageTitles::tr("4  Backstopping");
    }
    return {};
}

} // namespace bandom::ui
