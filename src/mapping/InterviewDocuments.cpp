#include "mapping/InterviewDocuments.h"

#include "interview/InterviewBlocks.h"
#include "interview/SideBySide.h"
#include "mapping/Area.h"
#include "mapping/ReportParts.h"
#include "text/Date.h"

#include <iterator>
#include <stdexcept>

namespace bandom::mapping {

using document::Block;
using document::Document;
using workbook::Id;

namespace {

std::string areaName(const SQLite::Database &database, const Id &id, const text::Language &language)
{
    const auto area = workbook::find<Area>(database, id);
    return area ? name(*area, language) : std::string();
}

void append(Document &document, std::vector<Block> blocks)
{
    document.blocks.insert(document.blocks.end(), std::make_move_iterator(blocks.begin()),
                           std::make_move_iterator(blocks.end()));
}

void appendMissing(Document &document, std::string sentence)
{
    document.blocks.push_back(document::Paragraph{{document::Missing{std::move(sentence)}}, {}});
}

} // namespace

Document interviewForm(const SQLite::Database &database, const Id &guide, const Id &area,
                       const text::Language &language, const std::string &at)
{
    const std::string place = areaName(database, area, language);
    Document form =
        emptyReport(database, language.translate("InterviewForm", "Interview form"), place, language, at);
    bool isFirst = true;
    for (const interview::InterviewGuide &one : interview::guides(database)) {
        if (!guide.isEmpty() && one.id != guide)
            continue;
        if (!isFirst)
            form.blocks.push_back(document::PageBreak{});
        isFirst = false;
        append(form, interview::blankForm(database, one, place, language));
    }
    if (isFirst)
        appendMissing(form,
                      language.translate("InterviewForm", "There are no guiding questions yet. Take them "
                                                          "over on the page “Interviews”."));
    return form;
}

Document interviewsReport(const SQLite::Database &database, const Id &area, const text::Language &language,
                          const std::string &at)
{
    Document report = emptyReport(database, language.translate("InterviewReport", "Interviews"),
                                  areaName(database, area, language), language, at);
    const auto held = interview::interviews(database, area);
    for (const interview::Interview &one : held)
        append(report, interview::interviewBlocks(database, one, language));
    if (held.empty())
        appendMissing(report,
                      language.translate("InterviewReport", "Nobody has been interviewed in this area."));
    return report;
}

Document interviewAnswers(const SQLite::Database &database, const Id &guide, const Id &area,
                          const text::Language &language, const std::string &at)
{
    Document report = emptyReport(database, language.translate("InterviewReport", "Answers side by side"),
                                  areaName(database, area, language), language, at);
    report.landscape = true;
    const auto head = [&](const interview::Interview &held) {
        std::string words = interview::title(database, held, language);
        if (area.isEmpty())
            words += ", " + areaName(database, held.area, language);
        return held.heldOn ? words + ", " + text::formatDate(*held.heldOn, language) : words;
    };
    bool isAny = false;
    for (const interview::InterviewGuide &one : interview::guides(database)) {
        if (!guide.isEmpty() && one.id != guide)
            continue;
        const interview::SideBySide answers = interview::sideBySide(database, one.id, area);
        if (guide.isEmpty() && answers.interviews.empty())
            continue;
        report.blocks.push_back(document::Heading{1, interview::name(one, language), one.id.text});
        append(report, interview::sideBySideBlocks(answers, head, language));
        isAny = true;
    }
    if (!isAny)
        appendMissing(
            report, area.isEmpty()
                        ? language.translate("InterviewReport", "Nobody has been interviewed.")
                        : language.translate("InterviewReport", "Nobody has been interviewed in this area."));
    return report;
}

Document interviewReport(const SQLite::Database &database, const Id &id, const text::Language &language,
                         const std::string &at)
{
    const auto one = workbook::find<interview::Interview>(database, id);
    if (!one)
        throw std::invalid_argument("no such interview: " + id.text);
    Document report = emptyReport(database, language.translate("InterviewReport", "Interview"),
                                  areaName(database, one->area, language), language, at);
    append(report, interview::interviewBlocks(database, *one, language));
    return report;
}

} // namespace bandom::mapping
