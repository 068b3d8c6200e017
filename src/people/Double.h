#pragma once

#include "people/Stakeholder.h"

#include <vector>

/// Two records of one person: a name spelt in two ways, or one phone under two names.
namespace bandom::people {

/// What is the same of two stakeholders.
enum class Likeness { Name, Phone };

struct Double
{
    workbook::Id one;
    workbook::Id other;
    Likeness likeness = Likeness::Name;
};

/// Whether two names are one but for case, accents, spaces and marks.
bool isSameName(const std::string &one, const std::string &other);

/// Whether two phone numbers are one, however they are grouped and whether or not with Cambodia's +855.
bool isSamePhone(const std::string &one, const std::string &other);

/// All pairs that look like one person and of whom nobody said otherwise.
std::vector<Double> doubles(const SQLite::Database &database);

/// Those of one stakeholder, who is `one` in all of them.
std::vector<Double> doublesOf(const SQLite::Database &database, const workbook::Id &stakeholder);

/// Keeps that the two are different people. Inside of an edit.
void keepApart(const SQLite::Database &database, const workbook::Id &one, const workbook::Id &other);

/// Why two stakeholders can't become one.
enum class MergeProblem {
    None,
    BothScored, ///< both have a score sheet in one round: nobody scores twice
};
MergeProblem mergeProblem(const SQLite::Database &database, const workbook::Id &kept,
                          const workbook::Id &gone);

/// Makes one stakeholder of two: whatever names `gone` names `kept` from then on, the fields that `kept`
/// lacks are those of `gone`, who is no more. Where both have a profile the kept one is filled in the same
/// way. A second spelling of the name, and remarks, are kept in the remarks; who of the two refused to be
/// passed on has refused. Nothing where mergeProblem() says why not. Inside of an edit.
void mergeStakeholders(const SQLite::Database &database, const workbook::Id &kept, const workbook::Id &gone,
                       const text::Language &language);

} // namespace bandom::people
