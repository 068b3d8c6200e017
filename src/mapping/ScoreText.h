#pragma once

#include "mapping/Assessment.h"
#include "text/Language.h"

#include <string>

/// Scores, totals and ranks as people read them, on every screen and in every report alike. Computed values
/// are exact; only here are they rounded to one decimal.
namespace bandom::mapping {

/// Shown where nothing was scored.
inline const std::string notScoredMark = "–";

/// Writes the numbers of one assessment: whole where all its totals are whole, else with one decimal.
class ScoreText
{
public:
    ScoreText(const ScoredAreas &scored, const text::Language &language);

    std::string number(const mpq_class &value) const;

    /// The total; "2.2–4.7" while it is incomplete, the lowest and highest that it can still reach; "–" where
    /// nothing applies.
    std::string total(std::size_t area) const;

    /// On how many of its cells the total rests: "18/18".
    std::string cells(std::size_t area) const;

    /// "3", with "=" where others have the same; "–" for an incomplete area.
    std::string rank(std::size_t area) const;

    /// The same for tables, with "*" where an incomplete area may still change it: openRanks() says so below.
    std::string markedRank(std::size_t area) const;

    bool isTied(std::size_t area) const;
    bool canChange(std::size_t area) const; ///< its rank, by an area that is incomplete

    /// What "*" stands for and which areas are meant; empty where no rank has it.
    std::string openRanks() const;

    /// Where a total lies between the worst and the best that could be had, for its bar: 0 to 1; nothing
    /// where there is no total.
    std::optional<double> share(const std::optional<mpq_class> &total) const;

    /// How the scores were combined and weighted, in one or two sentences.
    std::string rule() const;

    /// Each tie named in a sentence; empty where there is none.
    std::vector<std::string> ties() const;

    /// Each incomplete area named in a sentence, with what is missing.
    std::vector<std::string> incomplete() const;

private:
    const ScoredAreas &m_scored;
    text::Language m_language;
    int m_decimals = 0;
};

/// "A, B and C" in the reader's language.
std::string enumeration(const std::vector<std::string> &names, const text::Language &language);

} // namespace bandom::mapping
