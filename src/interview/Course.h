#pragma once

#include "interview/Interview.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::interview {

/// A question as it stands in one interview.
struct Item
{
    std::optional<Question> question; ///< none: an extra question, whose words are in the answer
    std::optional<Answer> answer;     ///< none: not asked
    int depth = 0;                    ///< 0: stands for itself; 1: follows another
    bool applies = true; ///< false: its condition does not hold (any more), and it has an answer all the same

    bool isAsked() const { return answer && !isEmpty(*answer); }
    bool isAnswered() const { return isAsked() && answer->state == AnswerState::Answered; }
};

/// The questions of an interview in the guide's order, then the extra ones. A follow-up is there where its
/// condition holds, or where it was answered before the condition ceased to: nothing that was said is out of
/// sight.
std::vector<Item> course(const SQLite::Database &database, const Interview &interview);

/// How far an interview is. Questions are counted as the guide counts them: without details, and without
/// follow-ups whose condition does not hold; extra questions count by themselves.
struct Tally
{
    int answered = 0;
    int declined = 0;
    int doesNotKnow = 0;
    int skipped = 0;
    int of = 0; ///< all that apply, those not asked too
    int extraAnswered = 0;
    int openFollowUps = 0; ///< follow-ups and details whose condition holds, not asked yet

    int asked() const { return answered + declined + doesNotKnow + skipped; }
    int notAsked() const { return of - asked(); }
    /// Nobody said anything in it.
    bool isEmpty() const { return asked() + extraAnswered == 0 && !isDetailAsked; }
    bool isDetailAsked = false;
};

Tally tally(const std::vector<Item> &items);

/// Where to go on after the item at `from`: the next that was not asked, from the beginning again where there
/// is none after it; where all were asked, the next to come back to. None where nothing is open.
std::optional<std::size_t> nextOpen(const std::vector<Item> &items, std::size_t from);

/// "12 of 25 asked, 10 answered".
std::string describeShortly(const Tally &tally, const text::Language &language);

/// The same as a sentence, with what else there is: declined, unknown, skipped, extra; or that nothing
/// was answered.
std::string describe(const Tally &tally, const text::Language &language);

} // namespace bandom::interview
