#pragma once

#include "document/Document.h"
#include "ui/print/Pages.h"

namespace bandom::ui {

/// Lays `document` out on A4 pages: title, contents, blocks, page feet. The fonts must have been loaded.
/// The same document gives the same pages on every machine.
Pages paginate(const document::Document &document);

/// How many pages `document` has.
int pageCount(const document::Document &document);

} // namespace bandom::ui
