#pragma once

#include "interview/Course.h"
#include "interview/GuideTemplate.h"
#include "support/MappingWorkbook.h"

namespace bandom::test {

/// A workbook with an area and its interview guides, and what a test puts into them. Each function is one
/// edit.
class InterviewWorkbook
{
public:
    InterviewWorkbook() : area(file.addArea("Sesan")) {}

    const SQLite::Database &database() const { return file.database(); }
    workbook::Changes edit(const std::function<void()> &body) { return file.edit(body); }

    interview::InterviewGuide guide(interview::GuideKind kind) const;
    interview::Question question(interview::GuideKind kind, const std::string &key) const;

    interview::Interview interview(interview::GuideKind kind, const std::string &who = "Trader");

    /// An answer with words, with yes or no, or with another state.
    workbook::Id answer(const interview::Interview &interview, const std::string &key,
                        const std::string &words);
    workbook::Id answer(const interview::Interview &interview, const std::string &key,
                        interview::Choice choice);
    workbook::Id answer(const interview::Interview &interview, const std::string &key,
                        interview::AnswerState state);

    /// The item of a question in an interview; none where it is not asked there.
    std::optional<interview::Item> item(const interview::Interview &interview, const std::string &key) const;

    MappingWorkbook file;
    workbook::Id area;

private:
    interview::Answer blank(const interview::Interview &interview, const std::string &key) const;
    workbook::Id store(const interview::Answer &answer);
};

/// The guides as they ship.
std::vector<interview::GuideTemplate> guideTemplates();

} // namespace bandom::test
