#pragma once

#include "workbook/Schema.h"

/// The format of the file: the tables of all steps, in numbered migrations, and what of them is searched. It
/// stands above the workbook, which knows no step; docs/file-format.md describes every table.
namespace bandom::schema {

/// The current format.
workbook::Schema current();

} // namespace bandom::schema
