#pragma once

#include "ui/print/ExportError.h"

#include <QByteArray>
#include <QString>

namespace bandom::ui {

/// Writes the file at `path` whole or not at all: an earlier file stays until the new one is complete on
/// disk. Throws ExportError where the folder is missing, the file cannot be made, or the disk is full.
void writeFile(const QString &path, const QByteArray &content);

} // namespace bandom::ui
