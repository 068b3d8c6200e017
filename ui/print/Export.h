#pragma once

#include "document/Document.h"
#include "ui/print/ExportError.h"

#include <QString>

/// Documents as files. Each function writes the file whole or not at all and throws ExportError where it
/// cannot; an earlier file of that name is then unchanged. The fonts must have been loaded.
namespace bandom::ui {

/// A4 pages with an outline, links, tags for screen readers, embedded fonts, and text that is found and
/// copied in Khmer too. The same document gives the same bytes.
void writePdf(const document::Document &document, const QString &path);

/// One self-contained page for a browser or a phone.
void writeHtml(const document::Document &document, const QString &path);

/// A text document to work on with in a word processor.
void writeOdt(const document::Document &document, const QString &path);

/// Whether the suffix of `path` is one that writeDocument() knows: pdf, odt, html or htm, in whatever case.
bool isDocumentFile(const QString &path);

/// The one of the above that the suffix of `path` says; throws std::invalid_argument for another suffix.
void writeDocument(const document::Document &document, const QString &path);

} // namespace bandom::ui
