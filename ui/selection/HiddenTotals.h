#pragma once

namespace bandom::ui {

/// Whether totals and ranks stay hidden until all have scored, as the facilitator of this computer wants it:
/// no fact of the workbook, and kept when the lid closes.
bool isHidingTotals();
void setHidingTotals(bool hide);

} // namespace bandom::ui
