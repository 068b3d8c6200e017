#include "exchange/TrainingContent.h"

#include "exchange/TrainingActors.h"
#include "exchange/TrainingFieldWork.h"
#include "exchange/TrainingGroups.h"
#include "exchange/TrainingInterviews.h"
#include "exchange/TrainingJson.h"
#include "exchange/TrainingMap.h"
#include "exchange/TrainingMarkets.h"
#include "exchange/TrainingSelection.h"
#include "mapping/Area.h"
#include "mapping/Finding.h"
#include "mapping/PriorityAreas.h"
#include "mapping/Programme.h"
#include "mapping/Template.h"
#include "people/Stakeholder.h"
#include "places/Place.h"

#include <map>

namespace bandom::exchange {

using nlohmann::json;
using workbook::Id;

namespace {

/// Writes the parts in the order in which they refer to each other.
class Writer
{
public:
    Writer(const SQLite::Database &database, const workbook::Environment &environment,
           const text::Language &language)
        : m_database(database),
          m_environment(environment),
          m_language(language)
    {
    }

    void write(const json &root)
    {
        writeProgramme(root.at("programme"), root.at("exercise").get<bool>());
        for (const json &member : root.at("team"))
            writeTeamMember(member);
        for (const json &informant : root.at("keyInformants"))
            m_informants.push_back(writeInformant(informant));
        for (const json &area : root.at("areas"))
            writeArea(area);
        writeTrainingGroups(root.at("farmerGroups"), m_database, m_environment, m_language);
        m_assessment = mapping::currentRound(m_database);
        for (const auto &criterion : mapping::criteria(m_database, m_assessment.id))
            m_criteria[criterion.key.value_or("")] = criterion.id;
        for (const json &sheet : root.at("sheets"))
            writeSheet(sheet);
        writeDecision(root.at("decision"));
        writeTrainingSelection(root.at("selectionScores"), m_areas, m_informants, m_database, m_environment,
                               m_language);
        writeStudy(root.at("report"));
        const auto actors =
            writeTrainingMarkets(root.at("markets"), m_areas, m_database, m_environment, m_language);
        writeTrainingActors(root.at("actors"), m_areas, actors, m_database, m_language);
        // Those who are asked are entered by then.
        m_answers =
            writeTrainingInterviews(m_database, m_environment, m_language, root.at("interviews"), m_areas);
        for (const json &finding : root.at("findings"))
            writeFinding(finding);
        writeTrainingMap(root.at("map"), m_areas, m_database, m_environment, m_language);
        writeTrainingFieldWork(root.at("fieldWork"), {m_areas, m_findingKeys, m_team}, m_database,
                               m_environment, m_language);
    }

private:
    std::optional<std::string> textOf(const json &object, const char *name) const
    {
        return exchange::textOf(object, name, m_language);
    }

    std::string requiredTextOf(const json &object, const char *name) const
    {
        return exchange::requiredTextOf(object, name, m_language);
    }

    Id areaOf(const std::string &code) const
    {
        const auto found = m_areas.find(code);
        if (found == m_areas.end())
            throw mapping::TemplateError("no area " + code);
        return found->second;
    }

    void writeProgramme(const json &from, bool isExercise)
    {
        mapping::Programme programme;
        programme.name = textOf(from, "name");
        programme.province = textOf(from, "province");
        programme.commodity = textOf(from, "commodity");
        programme.season = textOf(from, "season");
        programme.organisation = textOf(from, "organisation");
        programme.isExercise = isExercise;
        workbook::save(m_database, programme);
    }

    void writeTeamMember(const json &from)
    {
        people::Stakeholder member;
        member.id = m_environment.newId();
        member.name = requiredTextOf(from, "name");
        member.title = textOf(from, "role");
        people::saveStakeholder(m_database, member);
        people::involve(m_database, member.id, people::Involvement::Team);
        m_team.push_back(member.id);
    }

    Id writeInformant(const json &from)
    {
        people::Stakeholder informant;
        informant.id = m_environment.newId();
        informant.name = requiredTextOf(from, "name");
        informant.workplace = textOf(from, "workplace");
        informant.roles.push_back(wordOf<people::Role>(from, "role"));
        informant.category = wordOf<people::Category>(from, "category");
        if (textOf(from, "sex"))
            informant.sex = wordOf<people::Sex>(from, "sex");
        people::saveStakeholder(m_database, informant);
        people::involve(m_database, informant.id, people::Involvement::KeyInformant);
        return informant.id;
    }

    static std::optional<std::string> aliasesOf(const json &from)
    {
        std::string aliases;
        for (const json &alias : from.at("aliases"))
            aliases += (aliases.empty() ? "" : "; ") + alias.get<std::string>();
        return aliases.empty() ? std::nullopt : std::optional(aliases);
    }

    void writeArea(const json &from)
    {
        mapping::Area area;
        area.id = m_environment.newId();
        area.position = static_cast<int>(m_areas.size());
        area.code = textOf(from, "code");
        area.nameLatin = textOf(from, "latin");
        area.nameKhmer = textOf(from, "km");
        area.aliases = aliasesOf(from);
        workbook::save(m_database, area);
        m_areas[area.code.value_or("")] = area.id;
        for (const json &unit : from.at("units"))
            mapping::addUnit(m_database, area.id, writePlace(unit));
    }

    Id writePlace(const json &from)
    {
        const std::optional<std::string> code = textOf(from, "code");
        if (code) {
            if (const auto known = places::placeOfCode(m_database, *code))
                return known->id;
        }
        places::Place place;
        place.id = m_environment.newId();
        place.code = code;
        place.level = wordOf<places::Level>(from, "level");
        if (const auto kind = textOf(from, "kind"))
            place.kind = workbook::fromWord<places::UrbanKind>(*kind);
        if (code) {
            if (const auto parent = places::placeOfCode(m_database, places::parentCode(*code)))
                place.parent = parent->id;
        }
        place.nameLatin = textOf(from, "latin");
        place.nameKhmer = textOf(from, "km");
        place.aliases = aliasesOf(from);
        workbook::save(m_database, place);
        return place.id;
    }

    void writeSheet(const json &from)
    {
        auto sheet =
            mapping::openSheet(m_database, m_assessment.id,
                               m_informants.at(from.at("informant").get<std::size_t>()), m_environment);
        sheet.scoredOn = dateOf(from, "date");
        workbook::save(m_database, sheet);
        std::map<std::pair<std::string, std::string>, mapping::Score> cells;
        const auto cell = [&](const std::string &area, const std::string &criterion) -> mapping::Score & {
            mapping::Score &score = cells[{area, criterion}];
            score.sheet = sheet.id;
            score.area = areaOf(area);
            score.criterion = m_criteria.at(criterion);
            return score;
        };
        for (const auto &[area, values] : from.at("scores").items()) {
            for (const auto &[criterion, value] : values.items()) {
                if (value.is_null())
                    continue;
                mapping::Score &score = cell(area, criterion);
                if (value.is_string())
                    score.notApplicable = value == "na";
                else
                    score.value = value.get<int>();
            }
        }
        if (from.contains("evidence")) {
            for (const auto &[area, notes] : from.at("evidence").items()) {
                for (const auto &[criterion, note] : notes.items())
                    cell(area, criterion).evidence = textOf(notes, criterion.c_str());
            }
        }
        for (const auto &[place, score] : cells)
            mapping::saveScore(m_database, m_assessment.kind, score);
    }

    void writeDecision(const json &from)
    {
        mapping::PriorityDecision decision;
        decision.assessment = m_assessment.id;
        decision.decidedOn = dateOf(from, "date");
        decision.decidedBy = textOf(from, "decidedBy");
        decision.reason = textOf(from, "reason");
        decision.tieReason = textOf(from, "tieReason");
        workbook::save(m_database, decision);
        for (const json &choice : from.at("chosen")) {
            const Id area = areaOf(choice.at("area").get<std::string>());
            mapping::chooseArea(m_database, m_assessment.id, area, true);
            mapping::giveReason(m_database, m_assessment.id, area, textOf(choice, "reason"));
        }
        for (const json &choice : from.at("notChosen"))
            mapping::giveReason(m_database, m_assessment.id, areaOf(choice.at("area").get<std::string>()),
                                textOf(choice, "reason"));
    }

    void writeStudy(const json &from)
    {
        mapping::AreaStudy study;
        study.area = areaOf(from.at("area").get<std::string>());
        study.location = textOf(from, "location");
        study.firstDay = dateOf(from, "dateFrom");
        study.lastDay = dateOf(from, "dateTo");
        study.meetingPoint = textOf(from, "meetingPoint");
        study.peopleMet = textOf(from, "peopleMet");
        study.summary = textOf(from, "summary");
        workbook::save(m_database, study);
    }

    void writeFinding(const json &from)
    {
        mapping::Finding finding;
        finding.id = m_environment.newId();
        finding.area = areaOf(from.at("area").get<std::string>());
        finding.section = wordOf<mapping::Section>(from, "section");
        finding.position = m_findings++;
        finding.subject = textOf(from, "subject");
        finding.statement = requiredTextOf(from, "text");
        finding.source = textOf(from, "source");
        finding.sourcesDiffer = from.value("differs", false);
        workbook::save(m_database, finding);
        linkTrainingFinding(m_database, m_environment, from, finding.id, m_answers);
        if (from.contains("key"))
            m_findingKeys[from.at("key").get<std::string>()] = finding.id;
    }

    const SQLite::Database &m_database;
    const workbook::Environment &m_environment;
    const text::Language &m_language;
    std::vector<Id> m_team;
    std::vector<Id> m_informants;
    std::map<std::string, Id> m_areas;
    std::map<std::string, Id> m_criteria;
    std::map<std::string, Id> m_answers;
    mapping::Assessment m_assessment;
    std::map<std::string, Id> m_findingKeys; ///< of those that something refers to
    int m_findings = 0;
};

} // namespace

TrainingContent::TrainingContent(std::string content, const text::Language &language)
    : m_json(std::move(content)),
      m_language(language)
{
    // A broken file is found before a workbook is made from it.
    if (!json::accept(m_json))
        throw mapping::TemplateError("training content: this is no JSON");
}

void TrainingContent::write(const SQLite::Database &database, const workbook::Environment &environment) const
{
    try {
        Writer(database, environment, m_language).write(json::parse(m_json));
    } catch (const json::exception &problem) {
        throw mapping::TemplateError(std::string("training content: ") + problem.what());
    } catch (const mapping::TemplateError &problem) {
        throw mapping::TemplateError(std::string("training content: ") + problem.what());
    } catch (const std::out_of_range &) {
        throw mapping::TemplateError(
            "training content: a sheet names an informant or criterion that is not there");
    }
}

} // namespace bandom::exchange
