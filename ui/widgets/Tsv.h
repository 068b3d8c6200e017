#pragma once

#include <QList>
#include <QStringList>

namespace bandom::ui {

/// The rows of a block that a spreadsheet put on the clipboard: cells between tabs; a cell in double quotes
/// may hold tabs, line breaks and doubled quotes. A last line break ends the last row and begins none.
QList<QStringList> readTsv(const QString &text);

/// The same the other way; cells are quoted where they must be.
QString writeTsv(const QList<QStringList> &rows);

} // namespace bandom::ui
