#include "mapping/Assessment.h"

#include "mapping/PriorityAreas.h"
#include "workbook/Error.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace bandom::mapping {

using workbook::execute;
using workbook::forEachRow;
using workbook::Id;
using workbook::value;

std::vector<Assessment> rounds(const SQLite::Database &database, AssessmentKind kind)
{
    return workbook::select<Assessment>(database, "WHERE kind = ? ORDER BY round DESC", kind);
}

std::optional<Assessment> newestRound(const SQLite::Database &database, AssessmentKind kind)
{
    const auto all = rounds(database, kind);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Assessment currentRound(const SQLite::Database &database, AssessmentKind kind)
{
    const auto newest = newestRound(database, kind);
    if (!newest)
        throw std::runtime_error("the workbook has no assessment of this kind");
    return *newest;
}

Assessment roundOrCurrent(const SQLite::Database &database, const Id &id, AssessmentKind kind)
{
    if (id.isEmpty())
        return currentRound(database, kind);
    const auto found = workbook::find<Assessment>(database, id);
    if (!found)
        throw std::invalid_argument("no such round: " + id.text);
    return *found;
}

std::vector<Area> areasToScore(const SQLite::Database &database, const Assessment &assessment)
{
    std::vector<Area> all = areas(database);
    if (assessment.kind == AssessmentKind::PreAssessment)
        return all;
    const std::vector<Area> chosen = standingChoice(database);
    if (chosen.empty())
        return all;
    std::erase_if(all, [&](const Area &area) {
        return std::none_of(chosen.begin(), chosen.end(),
                            [&](const Area &one) { return one.id == area.id; }) &&
               !value<int>(database,
                           "SELECT 1 FROM score c JOIN score_sheet s ON s.id = c.sheet_id "
                           "WHERE s.assessment_id = ? AND c.area_id = ? LIMIT 1",
                           assessment.id, area.id);
    });
    return all;
}

std::vector<Criterion> criteria(const SQLite::Database &database, const Id &assessment)
{
    return workbook::select<Criterion>(database, "WHERE assessment_id = ? ORDER BY position, id", assessment);
}

std::vector<ScoreSheet> scoreSheets(const SQLite::Database &database, const Id &assessment)
{
    return workbook::select<ScoreSheet>(database, "WHERE assessment_id = ? ORDER BY position, id",
                                        assessment);
}

std::vector<Score> scores(const SQLite::Database &database, const Id &sheet)
{
    std::vector<Score> result;
    forEachRow(
        database,
        "SELECT area_id, criterion_id, value, not_applicable, evidence FROM score WHERE sheet_id = ?",
        [&](SQLite::Statement &row) {
            Score score;
            score.sheet = sheet;
            workbook::readValue(row.getColumn(0), score.area);
            workbook::readValue(row.getColumn(1), score.criterion);
            workbook::readValue(row.getColumn(2), score.value);
            workbook::readValue(row.getColumn(3), score.notApplicable);
            workbook::readValue(row.getColumn(4), score.evidence);
            result.push_back(std::move(score));
        },
        sheet);
    return result;
}

std::vector<ScalePoint> scalePoints(const SQLite::Database &database, const Id &assessment)
{
    std::vector<ScalePoint> points;
    forEachRow(
        database, "SELECT value, name_en, name_km FROM scale_point WHERE assessment_id = ? ORDER BY value",
        [&](SQLite::Statement &row) {
            points.push_back(
                {row.getColumn(0).getInt(), row.getColumn(1).getString(), row.getColumn(2).getString()});
        },
        assessment);
    return points;
}

bool hasScores(const SQLite::Database &database, const Id &assessment)
{
    return value<int>(database,
                      "SELECT 1 FROM score_sheet s JOIN score c ON c.sheet_id = s.id WHERE s.assessment_id = "
                      "? LIMIT 1",
                      assessment)
        .has_value();
}

std::string name(const Criterion &criterion, const text::Language &language)
{
    return language.pick(criterion.nameEnglish.value_or(""), criterion.nameKhmer.value_or(""));
}

std::string question(const Criterion &criterion, const text::Language &language)
{
    return language.pick(criterion.questionEnglish.value_or(""), criterion.questionKhmer.value_or(""));
}

std::string name(const ScalePoint &point, const text::Language &language)
{
    return language.pick(point.nameEnglish, point.nameKhmer);
}

std::string scorerName(const SQLite::Database &database, const ScoreSheet &sheet,
                       const text::Language &language)
{
    if (sheet.scorer.isEmpty())
        return language.translate("Assessment", "One sheet agreed by all");
    return value<std::string>(database, "SELECT name FROM stakeholder WHERE id = ?", sheet.scorer)
        .value_or("");
}

void saveScore(const SQLite::Database &database, AssessmentKind kind, const Score &score)
{
    const auto evidence = score.evidence && !score.evidence->empty() ? score.evidence : std::nullopt;
    if (!score.value && !score.notApplicable && !evidence) {
        execute(database, "DELETE FROM score WHERE sheet_id = ? AND area_id = ? AND criterion_id = ?",
                score.sheet, score.area, score.criterion);
        return;
    }
    execute(database,
            "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value, not_applicable, evidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sheet_id, area_id, criterion_id) DO UPDATE SET "
            "value = excluded.value, not_applicable = excluded.not_applicable, evidence = excluded.evidence",
            score.sheet, score.area, score.criterion, kind, score.value, score.notApplicable, evidence);
}

Assessment openRound(const SQLite::Database &database, const Assessment &from,
                     const workbook::Environment &environment)
{
    Assessment next = from;
    next.id = environment.newId();
    next.round = rounds(database, from.kind).front().round + 1;
    next.openedOn = workbook::today(environment);
    next.note.reset();
    workbook::save(database, next);
    execute(database,
            "INSERT INTO scale_point (assessment_id, value, name_en, name_km) "
            "SELECT ?, value, name_en, name_km FROM scale_point WHERE assessment_id = ?",
            next.id, from.id);
    for (Criterion criterion : criteria(database, from.id)) {
        criterion.id = environment.newId();
        criterion.assessment = next.id;
        workbook::save(database, criterion);
    }
    return next;
}

ScoreSheet openSheet(const SQLite::Database &database, const Id &assessment, const Id &scorer,
                     const workbook::Environment &environment)
{
    const auto sheets = scoreSheets(database, assessment);
    for (const ScoreSheet &sheet : sheets) {
        if (sheet.scorer == scorer)
            return sheet;
    }
    ScoreSheet sheet;
    sheet.id = environment.newId();
    sheet.assessment = assessment;
    sheet.position = sheets.empty() ? 0 : sheets.back().position + 1;
    sheet.scorer = scorer;
    if (const auto stakeholder = people::findStakeholder(database, scorer)) {
        if (!stakeholder->roles.empty())
            sheet.scorerRole = workbook::word(stakeholder->roles.front());
        sheet.category = stakeholder->category;
        sheet.sex = stakeholder->sex;
    }
    sheet.scoredOn = workbook::today(environment);
    workbook::save(database, sheet);
    return sheet;
}

void removeKeyInformant(const SQLite::Database &database, const Id &informant)
{
    execute(
        database,
        "DELETE FROM score_sheet WHERE scorer_id = ? AND assessment_id IN (SELECT id FROM assessment WHERE "
        "kind = 'pre-assessment')",
        informant);
    people::endInvolvement(database, informant, people::Involvement::KeyInformant);
}

int scoresOf(const SQLite::Database &database, const Id &area)
{
    return value<int>(database, "SELECT count(*) FROM score WHERE area_id = ?", area).value_or(0);
}

int cellsPerSheet(const SQLite::Database &database, const Assessment &assessment)
{
    const int counting =
        value<int>(database, "SELECT count(*) FROM criterion WHERE assessment_id = ? AND weight > 0",
                   assessment.id)
            .value_or(0);
    return counting * static_cast<int>(areasToScore(database, assessment).size());
}

int answersOn(const SQLite::Database &database, const Id &sheet)
{
    return value<int>(database,
                      "SELECT count(*) FROM score c JOIN criterion k ON k.id = c.criterion_id "
                      "AND k.weight > 0 WHERE c.sheet_id = ? AND (c.value IS NOT NULL OR "
                      "c.not_applicable = 1)",
                      sheet)
        .value_or(0);
}

int scoresGivenBy(const SQLite::Database &database, const Id &informant)
{
    return value<int>(database,
                      "SELECT count(*) FROM score WHERE kind = 'pre-assessment' AND sheet_id IN "
                      "(SELECT id FROM score_sheet WHERE scorer_id = ?)",
                      informant)
        .value_or(0);
}

ScoredAreas scoredAreas(const SQLite::Database &database, const Assessment &assessment,
                        const text::Language &language, std::vector<ScoreSheet> sheets)
{
    ScoredAreas result;
    result.assessment = assessment;
    result.criteria = criteria(database, assessment.id);
    result.sheets = std::move(sheets);
    std::unordered_map<std::string, std::size_t> criterionIndex;
    std::unordered_map<std::string, std::size_t> areaIndex;
    result.table.scale = {assessment.lowest, assessment.highest};
    for (const Criterion &criterion : result.criteria) {
        criterionIndex.emplace(criterion.id.text, criterionIndex.size());
        result.table.criteria.push_back(
            {criterion.id.text, name(criterion, language), criterion.weight, criterion.direction});
    }
    for (const Area &area : areasToScore(database, assessment)) {
        areaIndex.emplace(area.id.text, areaIndex.size());
        result.areas.push_back(area.id);
        result.areaNames.push_back(name(area, language));
        result.table.alternatives.push_back({area.id.text, name(area, language)});
    }
    for (const ScoreSheet &sheet : result.sheets) {
        scoring::Sheet cells;
        cells.id = sheet.id.text;
        if (sheet.category)
            cells.category = workbook::word(*sheet.category);
        cells.cells = scoring::ScoreMatrix(result.criteria.size(), result.areas.size());
        forEachRow(
            database, "SELECT area_id, criterion_id, value, not_applicable FROM score WHERE sheet_id = ?",
            [&](SQLite::Statement &row) {
                const auto area = areaIndex.find(row.getColumn(0).getText());
                const auto criterion = criterionIndex.find(row.getColumn(1).getText());
                if (area == areaIndex.end() || criterion == criterionIndex.end())
                    return;
                if (!row.getColumn(2).isNull())
                    cells.cells.set(criterion->second, area->second, row.getColumn(2).getInt());
                else if (row.getColumn(3).getInt() != 0)
                    cells.cells.set(criterion->second, area->second, scoring::NotApplicable());
            },
            sheet.id);
        result.table.sheets.push_back(std::move(cells));
    }
    if (scoring::validate(result.table).empty())
        result.ranking = scoring::rank(result.table, assessment.combination);
    else
        result.ranking.standings.resize(result.areas.size());
    return result;
}

ScoredAreas scoredAreas(const SQLite::Database &database, const Assessment &assessment,
                        const text::Language &language)
{
    return scoredAreas(database, assessment, language, scoreSheets(database, assessment.id));
}

ScoredAreas scoredAreasOfSheet(const SQLite::Database &database, const Assessment &assessment,
                               const text::Language &language, const Id &sheet)
{
    ScoreSheet notBegun;
    notBegun.assessment = assessment.id;
    return scoredAreas(database, assessment, language,
                       {workbook::find<ScoreSheet>(database, sheet).value_or(notBegun)});
}

} // namespace bandom::mapping
