#pragma once

#include <gmpxx.h>

#include <cstdint>
#include <map>
#include <variant>
#include <vector>

namespace bandom::scoring {

/// Nobody has answered yet. Never 0.
struct NotScored
{
    bool operator==(const NotScored &) const = default;
};

/// The criterion does not apply to this alternative.
struct NotApplicable
{
    bool operator==(const NotApplicable &) const = default;
};

/// The three states of a cell.
using Cell = std::variant<NotScored, NotApplicable, mpq_class>;

/// The cells of one sheet, a row per criterion and a column per alternative, all not scored at first.
///
/// Nearly every score is a small whole number, and a ranking reads a hundred thousand of them. So a cell is
/// kept as a 16-bit code; a value that is no small whole number is kept aside, exactly, and its code says so.
class ScoreMatrix
{
public:
    using Code = std::int16_t;

    // Codes above the last of these are the score itself.
    static constexpr Code notScoredCode = INT16_MIN;
    static constexpr Code notApplicableCode = INT16_MIN + 1;
    static constexpr Code exactCode = INT16_MIN + 2; ///< the value is in exactValues()

    ScoreMatrix() = default;
    ScoreMatrix(std::size_t criteria, std::size_t alternatives);

    std::size_t criteria() const { return m_criteria; }
    std::size_t alternatives() const { return m_alternatives; }

    // Both throw std::out_of_range for a cell that is not there.
    Cell at(std::size_t criterion, std::size_t alternative) const;
    void set(std::size_t criterion, std::size_t alternative, const Cell &cell);

    /// As above for a whole score, without making a rational of it.
    void set(std::size_t criterion, std::size_t alternative, int score);

    /// Row after row. For sums over whole sheets; at() is for everything else.
    const std::vector<Code> &codes() const { return m_codes; }

    /// The values kept aside, by their place in codes().
    const std::map<std::size_t, mpq_class> &exactValues() const { return m_exactValues; }

private:
    std::size_t index(std::size_t criterion, std::size_t alternative) const;

    std::size_t m_criteria = 0;
    std::size_t m_alternatives = 0;
    std::vector<Code> m_codes;
    std::map<std::size_t, mpq_class> m_exactValues;
};

} // namespace bandom::scoring
