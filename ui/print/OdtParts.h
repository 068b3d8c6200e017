#pragma once

#include "document/Document.h"

#include <QByteArray>

/// The files inside an OpenDocument text, as OpenDocument 1.2 defines them.
namespace bandom::ui {

/// content.xml: headings are headings, tables repeat their head, links lead to headings.
QByteArray odtContent(const document::Document &document);

/// styles.xml: named styles that a word processor's user can change, the paper and its foot.
QByteArray odtStyles(const document::Document &document);

/// meta.xml: title, author, date.
QByteArray odtMeta(const document::Document &document);

/// META-INF/manifest.xml
QByteArray odtManifest();

} // namespace bandom::ui
