#pragma once

#include "document/Document.h"

class QPrinter;

namespace bandom::ui {

/// Prints `document` on `printer`: the pages that its range asks for, turned as the document lies, made
/// smaller or larger where the paper is not A4. False where the printer would not begin. The fonts must have
/// been loaded.
bool print(const document::Document &document, QPrinter &printer);

} // namespace bandom::ui
