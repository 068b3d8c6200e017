#pragma once

#include "ui/print/ExportError.h"
#include "ui/widgets/DocumentEntry.h"

#include <QString>

namespace bandom::ui {

/// What a document can be made into, as suffixes of files, the usual one first: "pdf", "odt", "html", "csv".
std::vector<std::string> formatsOf(const DocumentEntry &entry);

/// Whether the suffix of `path` is one of them, in whatever case.
bool isFormatOf(const DocumentEntry &entry, const QString &path);

/// The same as a file chooser's filter: "PDF, to print and send (*.pdf);;...".
QString fileFilter(const DocumentEntry &entry);

/// Composes a document and writes it in the format that the suffix of `path` says, one of formatsOf(). Writes
/// the file whole or not at all; throws ExportError where it can't. The fonts must have been loaded.
void writeDocument(const DocumentEntry &entry, const DocumentRequest &request, const QString &path);

} // namespace bandom::ui
