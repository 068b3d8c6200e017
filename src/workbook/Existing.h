#pragma once

namespace bandom::workbook {

/// What becomes of a file that has the name of the one to be written.
enum class Existing { Refuse, Replace };

} // namespace bandom::workbook
