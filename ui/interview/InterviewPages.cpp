#include "ui/interview/InterviewPages.h"

#include "ui/interview/InterviewsPage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class InterviewPages
{
    Q_DECLARE_TR_FUNCTIONS(InterviewPages)

public:
    static std::vector<PageEntry> all()
    {
        return {page<InterviewsPage>("interviews", Icon::Interview, tr("Interviews"),
                                     {"interview", "answer", "interview_question"})};
    }
};

} // namespace

std::vector<PageEntry> interviewPages()
{
    return InterviewPages::all();
}

} // namespace bandom::ui
