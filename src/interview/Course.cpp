#include "interview/Course.h"

#include "text/Number.h"

#include <map>

namespace bandom::interview {

using workbook::Id;

std::vector<Item> course(const SQLite::Database &database, const Interview &interview)
{
    std::map<Id, Answer> given;
    std::vector<Item> extras;
    for (Answer &answer : answers(database, interview.id)) {
        if (answer.question.isEmpty()) {
            Item extra;
            extra.answer = std::move(answer);
            extras.push_back(std::move(extra));
        } else {
            given[answer.question] = std::move(answer);
        }
    }
    const std::vector<Question> all = questions(database, interview.guide);
    std::map<Id, const Question *> byId;
    for (const Question &question : all)
        byId[question.id] = &question;

    std::vector<Item> items;
    std::map<Id, bool> applies;
    for (const Question &question : all) {
        Item item;
        item.question = question;
        item.depth = depth(all, question);
        if (const auto found = given.find(question.id); found != given.end())
            item.answer = found->second;
        if (const auto parent = byId.find(question.follows); parent != byId.end()) {
            const auto answer = given.find(question.follows);
            const bool isConditional = question.followsOn && parent->second->kind == QuestionKind::YesNo;
            item.applies =
                applies[question.follows] &&
                (!isConditional || (answer != given.end() && answer->second.choice == question.followsOn));
        }
        applies[question.id] = item.applies;
        if (item.applies || item.isAsked())
            items.push_back(std::move(item));
    }
    items.insert(items.end(), extras.begin(), extras.end());
    return items;
}

Tally tally(const std::vector<Item> &items)
{
    Tally result;
    for (const Item &item : items) {
        if (!item.question) {
            result.extraAnswered += item.isAsked() ? 1 : 0;
            continue;
        }
        if (item.depth > 0 && item.applies && !item.isAsked())
            ++result.openFollowUps;
        if (item.question->isDetail) {
            result.isDetailAsked = result.isDetailAsked || item.isAsked();
            continue;
        }
        ++result.of;
        if (!item.isAsked())
            continue;
        switch (item.answer->state) {
        case AnswerState::Answered:
            ++result.answered;
            break;
        case AnswerState::Declined:
            ++result.declined;
            break;
        case AnswerState::DoesNotKnow:
            ++result.doesNotKnow;
            break;
        case AnswerState::Skipped:
            ++result.skipped;
            break;
        }
    }
    return result;
}

std::optional<std::size_t> nextOpen(const std::vector<Item> &items, std::size_t from)
{
    const auto next = [&](const auto &isWanted) -> std::optional<std::size_t> {
        for (std::size_t step = 1; step <= items.size(); ++step) {
            const std::size_t at = (from + step) % items.size();
            if (isWanted(items[at]))
                return at;
        }
        return std::nullopt;
    };
    const auto open = next([](const Item &item) { return item.applies && !item.isAsked(); });
    return open ? open : next([](const Item &item) {
        return item.isAsked() && item.answer->state == AnswerState::Skipped;
    });
}

std::string describeShortly(const Tally &tally, const text::Language &language)
{
    return text::fill(language.translate("Interviews", "%1 of %2 asked, %3 answered"),
                      {text::formatNumber(tally.asked()), text::formatNumber(tally.of),
                       text::formatNumber(tally.answered)});
}

std::string describe(const Tally &tally, const text::Language &language)
{
    if (tally.isEmpty())
        return language.translate("Interviews", "Nothing has been answered yet.");
    std::string text =
        text::fill(language.translate("Interviews", "%1.", "how far an interview is, as a sentence"),
                   {describeShortly(tally, language)});
    const auto add = [&](int count, const std::string &sentence) {
        if (count > 0)
            text += " " + text::fill(sentence, {text::formatNumber(count)});
    };
    add(tally.declined, language.translate("Interviews", "Did not want to say: %1."));
    add(tally.doesNotKnow, language.translate("Interviews", "Does not know: %1."));
    add(tally.skipped, language.translate("Interviews", "Skipped, to come back to: %1."));
    add(tally.openFollowUps, language.translate("Interviews", "Follow-up questions open: %1."));
    add(tally.extraAnswered, language.translate("Interviews", "Extra questions answered: %1."));
    return text;
}

} // namespace bandom::interview
