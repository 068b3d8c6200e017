#pragma once

#include "scoring/ScoreTable.h"

#include <gmpxx.h>

#include <optional>
#include <vector>

namespace bandom::scoring {

/// How far scorers agree on the order of the alternatives.
struct Agreement
{
    /// Kendall's coefficient of concordance W, from 0 (no common order) to 1 (all have the same), corrected
    /// for ties. Nothing where fewer than two scorers or two alternatives can be compared, or where every
    /// scorer found all alternatives equal.
    std::optional<mpq_class> w;
    int scorers = 0; ///< whose sheets are complete, and therefore compared
    int of = 0;      ///< sheets there are
};

/// The concordance of rankings: a row a scorer, each with the ranks of the alternatives, equals with their
/// mean rank (1, 2.5, 2.5, 4).
///
/// W = (12 sum R_i^2 - 3 m^2 n (n + 1)^2) / (m^2 n (n^2 - 1) - m sum T_j), with R_i the sum of the ranks of
/// alternative i over m scorers, n alternatives, and T_j = sum (t^3 - t) over the groups of t equals of
/// scorer j (S. Siegel, N. J. Castellan, Nonparametric Statistics for the Behavioral Sciences, 2nd edition
/// 1988, 9.6). Rows have the same length; throws std::invalid_argument where they don't.
std::optional<mpq_class> concordance(const std::vector<std::vector<double>> &ranks);

/// The concordance of the scorers of `table`, each of whom ranks the alternatives by the total of their own
/// sheet. Throws as rank() does.
Agreement agreement(const ScoreTable &table);

/// What W means in words, after R. C. Schmidt, Managing Delphi Surveys, Decision Sciences 28 (1997): from 0.1
/// very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 unusually strong; between two of these, the one below.
enum class AgreementLevel { None, VeryWeak, Weak, Moderate, Strong, VeryStrong };
AgreementLevel level(const mpq_class &w);

} // namespace bandom::scoring
