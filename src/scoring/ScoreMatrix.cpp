#include "scoring/ScoreMatrix.h"

#include <stdexcept>

namespace bandom::scoring {

ScoreMatrix::ScoreMatrix(std::size_t criteria, std::size_t alternatives)
    : m_criteria(criteria),
      m_alternatives(alternatives),
      m_codes(criteria * alternatives, notScoredCode)
{
}

std::size_t ScoreMatrix::index(std::size_t criterion, std::size_t alternative) const
{
    if (criterion >= m_criteria || alternative >= m_alternatives)
        throw std::out_of_range("no such cell in the score sheet");
    return criterion * m_alternatives + alternative;
}

Cell ScoreMatrix::at(std::size_t criterion, std::size_t alternative) const
{
    const std::size_t place = index(criterion, alternative);
    switch (m_codes[place]) {
    case notScoredCode:
        return NotScored{};
    case notApplicableCode:
        return NotApplicable{};
    case exactCode:
        return m_exactValues.at(place);
    default:
        return mpq_class(m_codes[place]);
    }
}

void ScoreMatrix::set(std::size_t criterion, std::size_t alternative, const Cell &cell)
{
    const std::size_t place = index(criterion, alternative);
    if (const auto *given = std::get_if<mpq_class>(&cell)) {
        mpq_class value = *given;
        value.canonicalize();
        if (value.get_den() == 1 && value.get_num().fits_sint_p()) {
            set(criterion, alternative, static_cast<int>(value.get_num().get_si()));
            return;
        }
        m_codes[place] = exactCode;
        m_exactValues[place] = value;
        return;
    }
    m_codes[place] = std::holds_alternative<NotApplicable>(cell) ? notApplicableCode : notScoredCode;
    m_exactValues.erase(place);
}

void ScoreMatrix::set(std::size_t criterion, std::size_t alternative, int score)
{
    const std::size_t place = index(criterion, alternative);
    if (score > exactCode && score <= INT16_MAX) {
        m_codes[place] = static_cast<Code>(score);
        m_exactValues.erase(place);
    } else {
        m_codes[place] = exactCode;
        m_exactValues[place] = score;
    }
}

} // namespace bandom::scoring
