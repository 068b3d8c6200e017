#pragma once

#include "mapping/ScoreText.h"
#include "ui/widgets/ScoreTableData.h"

#include <QString>

#include <vector>

namespace bandom::ui {

/// The scored areas as the score table shows them: the means of all scorers, or with `ofSheet` the scores of
/// the one sheet that was read, with what has evidence behind it marked.
ScoreTableData scoreTableData(const mapping::ScoredAreas &scored,
                              const std::vector<mapping::ScalePoint> &points, const text::Language &language,
                              const std::vector<mapping::Score> *ofSheet = nullptr);

/// The ties and the incomplete areas, a sentence a line; empty where there are none.
QString openPoints(const mapping::ScoredAreas &scored, const text::Language &language);

} // namespace bandom::ui
