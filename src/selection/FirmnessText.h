#pragma once

#include "mapping/Assessment.h"

#include <string>
#include <vector>

namespace bandom::selection {

/// How firm the first place is, in whole sentences for everybody in the hall. A part that does not apply,
/// such as the weights where the first place is shared, is empty.
struct FirmnessText
{
    std::string first;                          ///< who stands first, or why that can't be said yet
    std::string open;                           ///< incomplete areas that may still come first
    std::vector<std::string> weights;           ///< one for each criterion
    std::string smallestChange;                 ///< of one score
    std::vector<std::string> withoutCategories; ///< one for each category of scorers
    std::string agreement;                      ///< how far the scorers agree on the order

    /// All of them, in this order.
    std::vector<std::string> sentences() const;
};

FirmnessText firmnessText(const mapping::ScoredAreas &scored, const text::Language &language);

} // namespace bandom::selection
