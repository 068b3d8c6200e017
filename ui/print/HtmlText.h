#pragma once

#include "document/Document.h"

#include <QByteArray>

namespace bandom::ui {

/// Where a page of HTML is read: by itself in a browser, or in a panel of ours that has its own margins.
enum class HtmlUse { Page, Panel };

/// `document` as one page of HTML in UTF-8 that is well-formed XML too. It needs no other file.
QByteArray htmlText(const document::Document &document, HtmlUse use = HtmlUse::Page);

} // namespace bandom::ui
