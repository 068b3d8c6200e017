#pragma once

#include "document/Document.h"
#include "interview/Course.h"

#include <string>
#include <vector>

/// Interviews as parts of documents. Whose documents these are, with title and foot, is the step's business.
namespace bandom::interview {

/// A guide as a form for paper: who, where, when and by whom, then the questions with boxes and lines.
/// `place` is printed where the place is known beforehand; empty: a line to write on.
std::vector<document::Block> blankForm(const SQLite::Database &database, const InterviewGuide &guide,
                                       const std::string &place, const text::Language &language);

/// One interview: its head, how far it is, and each question with its answer or what is known instead. One in
/// which nothing was answered says so and lists nothing.
std::vector<document::Block> interviewBlocks(const SQLite::Database &database, const Interview &interview,
                                             const text::Language &language);

/// An answer in a line: "Yes. Fifteen farmers", what was said instead of an answer, or that it was not asked.
document::Inlines answerText(const std::optional<Answer> &answer, const text::Language &language);

} // namespace bandom::interview
