#pragma once

#include "document/Document.h"

#include <QByteArray>

namespace bandom::ui {

/// `document` as one page of HTML in UTF-8 that is well-formed XML too. It needs no other file.
QByteArray htmlText(const document::Document &document);

} // namespace bandom::ui
