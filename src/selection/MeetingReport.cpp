#include "selection/MeetingReport.h"

#include "mapping/ReportParts.h"
#include "selection/ClusterPoint.h"
#include "selection/Enrolment.h"
#include "selection/Meeting.h"
#include "selection/ParticipantDocuments.h"
#include "selection/Vote.h"

namespace bandom::selection {

document::Document meetingReport(const SQLite::Database &database, const text::Language &language,
                                 const std::string &at)
{
    document::Document report =
        mapping::emptyReport(database, language.translate("MeetingReport", "Record of the selection meeting"),
                             meeting(database).title.value_or(""), language, at);
    const auto add = [&](std::vector<document::Block> blocks) {
        for (document::Block &block : blocks)
            report.blocks.push_back(std::move(block));
    };
    report.blocks.emplace_back(particulars(database, language));
    const auto heading = [&](std::string text, const char *anchor) {
        report.blocks.emplace_back(document::Heading{1, std::move(text), anchor});
    };
    heading(language.translate("MeetingReport", "Participants"), "participants");
    add(countBlocks(database, language));
    add(clusterPointBlocks(database, 1, language));
    heading(language.translate("MeetingReport", "Vote"), "vote");
    add(voteBlocks(database, language));
    heading(language.translate("MeetingReport", "Who joins"), "enrolment");
    add(enrolmentBlocks(database, language));
    return report;
}

} // namespace bandom::selection
