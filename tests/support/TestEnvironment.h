#pragma once

#include "workbook/Environment.h"

namespace bandom::test {

/// A clock that starts on 11 September 2018, 07:30 UTC, and goes a second further at each look; ids in order;
/// a person and a laptop that don't exist.
workbook::Environment environment();

} // namespace bandom::test
