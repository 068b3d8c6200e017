#include "mapping/DataCheck.h"

#include "workbook/Record.h"

namespace bandom::mapping {

std::vector<std::string> dataProblems(const SQLite::Database &database, const text::Language &language)
{
    std::vector<std::string> problems;
    const auto count = [&](const char *sql) { return workbook::value<int>(database, sql).value_or(0); };

    if (count("SELECT count(*) FROM programme") != 1)
        problems.push_back(language.translate("DataCheck", "The programme's particulars are missing."));
    if (count("SELECT count(*) FROM assessment WHERE kind = 'pre-assessment'") == 0)
        problems.push_back(language.translate("DataCheck", "The pre-assessment is missing."));
    if (const int foreign = count("SELECT count(*) FROM score c JOIN score_sheet s ON s.id = c.sheet_id "
                                  "JOIN criterion k ON k.id = c.criterion_id "
                                  "WHERE k.assessment_id <> s.assessment_id"))
        problems.push_back(language.translate(
            "DataCheck", "%n score(s) belong to a criterion of another round.", nullptr, foreign));
    if (const int other = count("SELECT count(*) FROM score c JOIN score_sheet s ON s.id = c.sheet_id "
                                "JOIN assessment a ON a.id = s.assessment_id WHERE a.kind <> c.kind"))
        problems.push_back(language.translate(
            "DataCheck", "%n score(s) are on the scale of another assessment.", nullptr, other));
    if (const int upsideDown = count("SELECT count(*) FROM area_study WHERE last_day < first_day"))
        problems.push_back(
            language.translate("DataCheck", "%n visit(s) end before they begin.", nullptr, upsideDown));
    if (const int turned = count("SELECT count(*) FROM field_activity WHERE last_day < first_day OR "
                                 "(last_day IS NOT NULL AND first_day IS NULL)"))
        problems.push_back(language.translate(
            "DataCheck", "%n activity(ies) of the field work end before they begin.", nullptr, turned));
    if (const int bare = count("SELECT count(*) FROM photo WHERE hash NOT IN (SELECT hash FROM blob)"))
        problems.push_back(
            language.translate("DataCheck", "%n photo(s) have lost their picture.", nullptr, bare));
    return problems;
}

} // namespace bandom::mapping
