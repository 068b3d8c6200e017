#pragma once

#include "ui/print/ExportError.h"

#include <QString>

#include <functional>

class QIODevice;

namespace bandom::ui {

/// Writes the file at `path` whole or not at all: an earlier file stays until the new one is complete.
/// `write` writes the content; what it throws leaves the earlier file as it was.
/// Throws ExportError where the folder is missing, the file cannot be made, or the disk is full.
void writeFile(const QString &path, const std::function<void(QIODevice &)> &write);

} // namespace bandom::ui
