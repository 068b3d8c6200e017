#pragma once

#include <gmpxx.h>

namespace bandom::scoring {

/// The points that may be given, both ends among them. A scale belongs to an assessment: scores of two scales
/// are never summed.
struct Scale
{
    int lowest = 1;
    int highest = 5;

    bool contains(const mpq_class &value) const { return value >= lowest && value <= highest; }
    bool operator==(const Scale &) const = default;
};

/// Key informants' pre-assessment of areas (guide, 5.1): 0 is "no potential", a score like any other.
inline constexpr Scale preAssessmentScale{0, 3};

/// Stakeholders' selection of clusters (guide, 5.2 and annex 4).
inline constexpr Scale selectionScale{1, 5};

} // namespace bandom::scoring
