#pragma once

#include "interview/InterviewGuide.h"
#include "text/BilingualText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandom::interview {

/// A guide as it ships (resources/templates/interview-guides.json, the guide's annex 2).
struct GuideTemplate
{
    struct Question
    {
        std::string key;                   ///< stable, unique in its guide
        std::optional<std::string> number; ///< its number in the guide, a label; the guide gives some none
        QuestionKind kind = QuestionKind::Open;
        std::string follows; ///< the key of the question that it follows; empty: none
        std::optional<Choice> followsOn;
        bool isDetail = false;
        text::BilingualText text;
    };
    GuideKind kind = GuideKind::Traders;
    text::BilingualText name;
    std::vector<Question> questions;
};

/// Throws text::TemplateError, which names the guide and the question: a key or number that stands twice, a
/// question that follows none before it, a condition on a question that is not answered by yes or no, a
/// detail of nothing.
std::vector<GuideTemplate> parseGuideTemplates(std::string_view json);

/// Copies into the workbook those of the guides that are not there yet. Inside of an edit.
void takeOverGuides(const SQLite::Database &database, const std::vector<GuideTemplate> &templates,
                    const workbook::Environment &environment);

/// Brings one guide of the workbook back to its template: questions that are missing come back, those that
/// are there get the template's words, number, kind and place; the team's own questions stay, after them, and
/// so do all answers. Nothing for a guide of the team's own. Inside of an edit.
void takeOverAgain(const SQLite::Database &database, const workbook::Id &guide,
                   const std::vector<GuideTemplate> &templates, const workbook::Environment &environment);

/// Brings the words, the number and the kind of one question back to its template; it stays where it is.
/// Nothing for a question of the team's own. Inside of an edit.
void restoreQuestion(const SQLite::Database &database, const workbook::Id &question,
                     const std::vector<GuideTemplate> &templates);

} // namespace bandom::interview
