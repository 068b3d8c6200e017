#pragma once

#include "document/Document.h"
#include "interview/Course.h"

#include <functional>
#include <string>
#include <vector>

namespace bandom::interview {

/// What several people answered to the questions of one guide: a row for each question, then one for each
/// extra question, however often it was put; a cell for each interview.
struct SideBySide
{
    struct Cell
    {
        std::optional<Answer> answer; ///< none: not asked
        bool applies = true;          ///< false: a follow-up, and what it follows was answered otherwise
    };
    struct Row
    {
        std::optional<Question> question; ///< none: an extra question
        std::string extra;                ///< its words
        int depth = 0;
        std::vector<Cell> cells; ///< as many as there are interviews
    };
    std::vector<Interview> interviews;
    std::vector<Row> rows;
};

/// The interviews by a guide, of one area or of all.
SideBySide sideBySide(const SQLite::Database &database, const workbook::Id &guide,
                      const workbook::Id &area = {});

/// "8. Do you work with farmer groups?", a follow-up behind a dash.
std::string questionText(const SideBySide::Row &row, const text::Language &language);

/// What a cell says in words: the answer, or why there is none.
document::Inlines cellText(const SideBySide::Cell &cell, const text::Language &language);

/// The same as tables with a few interviews each, so that they fit on paper. `head` names an interview.
/// Without interviews it says so.
std::vector<document::Block> sideBySideBlocks(const SideBySide &answers,
                                              const std::function<std::string(const Interview &)> &head,
                                              const text::Language &language);

} // namespace bandom::interview
