#pragma once

#include <gmpxx.h>

/// Numbers with decimals in the file. SQLite keeps them as doubles; people and sums need them exact.
namespace bandom::workbook {

/// The double that lies nearest to `value`.
double nearestDouble(const mpq_class &value);

/// The shortest decimal that gives the same double, as an exact number: 0.1 is one tenth. For what people
/// type (up to 15 digits) this is what was typed. Throws std::domain_error for infinity and what is no
/// number.
mpq_class shortestDecimal(double value);

} // namespace bandom::workbook
