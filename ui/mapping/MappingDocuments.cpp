#include "exchange/ContactFile.h"
#include "exchange/RankingFile.h"
#include "mapping/Assessment.h"
#include "mapping/ContactList.h"
#include "mapping/FieldMap.h"
#include "mapping/InterviewDocuments.h"
#include "mapping/MarketsReport.h"
#include "mapping/PotentialClustersReport.h"
#include "mapping/PreIdentificationReport.h"
#include "mapping/PriorityAreasReport.h"
#include "mapping/RapidMappingReport.h"
#include "ui/mapping/MappingStep.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

using Request = DocumentRequest;

document::Document rapidMapping(const Request &request)
{
    return mapping::rapidMappingReport(request.database, request.area, request.language, request.at,
                                       request.round);
}

document::Document fieldMap(const Request &request)
{
    return mapping::fieldMap(request.database, request.area, request.language, request.at);
}

document::Document markets(const Request &request)
{
    return mapping::marketsReport(request.database, request.area, request.language, request.at);
}

document::Document priorityAreas(const Request &request)
{
    return mapping::priorityAreasReport(request.database, request.language, request.at, request.round);
}

document::Document interviewForm(const Request &request)
{
    return mapping::interviewForm(request.database, {}, request.area, request.language, request.at);
}

document::Document interviews(const Request &request)
{
    return mapping::interviewsReport(request.database, request.area, request.language, request.at);
}

document::Document preIdentificationForm(const Request &request)
{
    return mapping::preIdentificationForm(request.database, request.area, request.language, request.at);
}

document::Document preIdentification(const Request &request)
{
    return mapping::preIdentificationReport(request.database, request.area, request.language, request.at);
}

document::Document interviewAnswers(const Request &request)
{
    return mapping::interviewAnswers(request.database, {}, request.area, request.language, request.at);
}

document::Document potentialClusters(const Request &request)
{
    return mapping::potentialClustersReport(request.database, request.language, request.at);
}

document::Document contacts(const Request &request)
{
    return mapping::contactsReport(request.database, request.area, request.contacts, request.language,
                                   request.at);
}

mapping::ContactList contactList(const Request &request)
{
    return mapping::contactList(request.database, request.area, request.contacts, request.language);
}

std::string contactsCsv(const Request &request)
{
    return exchange::contactsCsv(contactList(request), request.language);
}

std::string contactsVcf(const Request &request)
{
    return exchange::contactsVcf(contactList(request));
}

mapping::ScoredAreas scored(const Request &request)
{
    return mapping::scoredAreas(request.database, mapping::roundOrCurrent(request.database, request.round),
                                request.language);
}

std::string rankingCsv(const Request &request)
{
    const mapping::ScoredAreas areas = scored(request);
    return exchange::rankingCsv(areas.table, areas.ranking, request.language);
}

std::string rankingJson(const Request &request)
{
    const mapping::ScoredAreas areas = scored(request);
    return exchange::rankingJson(areas.table, areas.ranking);
}

class MappingDocuments
{
    Q_DECLARE_TR_FUNCTIONS(MappingDocuments)

public:
    static std::vector<DocumentEntry> all()
    {
        return {
            {mapping::rapidMappingName, tr("Rapid mapping report"), true, rapidMapping, {}, true},
            {"field-map", tr("Field map"), true, fieldMap},
            {"markets", tr("Markets and gross margins"), true, markets},
            {"priority-areas",
             tr("Priority areas"),
             false,
             priorityAreas,
             {{"csv", rankingCsv}, {"json", rankingJson}},
             true},
            {"pre-identification-form",
             tr("Pre-identification sheet, blank"),
             false,
             preIdentificationForm,
             {},
             false,
             true},
            {"pre-identification",
             tr("Pre-identification of farmer groups"),
             false,
             preIdentification,
             {},
             false,
             true},
            {"interview-form", tr("Interview form, blank"), false, interviewForm},
            {"interviews", tr("Interviews with their answers"), true, interviews},
            {"interview-answers", tr("Interviews, answers side by side"), true, interviewAnswers},
            {"potential-clusters", tr("Potential clusters"), false, potentialClusters},
            {"contacts",
             tr("Contact list"),
             false,
             contacts,
             {{"csv", contactsCsv}, {"vcf", contactsVcf}},
             false,
             true,
             true},
        };
    }
};

} // namespace

std::vector<DocumentEntry> mappingDocuments()
{
    return MappingDocuments::all();
}

} // namespace bandom::ui
