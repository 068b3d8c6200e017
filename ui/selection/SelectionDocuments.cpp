#include "exchange/ContactFile.h"
#include "selection/ClusterPoint.h"
#include "selection/MeetingReport.h"
#include "selection/ParticipantDocuments.h"
#include "selection/Vote.h"
#include "ui/selection/SelectionStep.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace bandom::ui {

namespace {

using Request = DocumentRequest;

document::Document attendance(const Request &request)
{
    return selection::attendanceSheet(request.database, request.contacts, request.language, request.at);
}

document::Document participants(const Request &request)
{
    return selection::participantsReport(request.database, request.contacts, request.language, request.at);
}

mapping::ContactList contacts(const Request &request)
{
    return selection::participantContacts(request.database, request.contacts, request.language);
}

std::string participantsCsv(const Request &request)
{
    return exchange::contactsCsv(contacts(request), request.language);
}

std::string participantsVcf(const Request &request)
{
    return exchange::contactsVcf(contacts(request));
}

document::Document clusterPoints(const Request &request)
{
    return selection::clusterPointsReport(request.database, request.language, request.at);
}

document::Document ballots(const Request &request)
{
    return selection::ballots(request.database, request.language, request.at);
}

document::Document meetingRecord(const Request &request)
{
    return selection::meetingReport(request.database, request.language, request.at);
}

class SelectionDocuments
{
    Q_DECLARE_TR_FUNCTIONS(SelectionDocuments)

public:
    static std::vector<DocumentEntry> all()
    {
        return {
            {"attendance", tr("Attendance sheet"), false, attendance, {}, false, false, true},
            {"participants",
             tr("List of participants"),
             false,
             participants,
             {{"csv", participantsCsv}, {"vcf", participantsVcf}},
             false,
             false,
             true},
            {"pros-and-cons", tr("Advantages and disadvantages"), false, clusterPoints},
            {"ballots", tr("Ballots, blank"), false, ballots},
            {"selection-meeting", tr("Record of the selection meeting"), false, meetingRecord},
        };
    }
};

} // namespace

std::vector<DocumentEntry> selectionDocuments()
{
    return SelectionDocuments::all();
}

DocumentEntry selectionDocument(const std::string &name)
{
    const std::vector<DocumentEntry> all = selectionDocuments();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const DocumentEntry &entry) { return entry.name == name; });
    if (found == all.end())
        throw std::invalid_argument("no such document: " + name);
    return *found;
}

} // namespace bandom::ui
