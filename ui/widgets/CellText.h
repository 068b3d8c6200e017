#pragma once

#include "text/Language.h"
#include "ui/widgets/RecordColumn.h"

/// Between what a cell holds and what people read, type and paste.
namespace bandom::ui {

/// The language of the screen, by QLocale's default.
text::LanguageCode screenLanguage();

/// What shows that nothing is recorded.
QString missingMark();

/// A value as it is shown and copied; empty where it is missing.
QString cellText(const ColumnLook &column, const QVariant &value);

/// What was typed, read; `problem` is a sentence that says why it can't be, and then there is no value.
struct CellReading
{
    QVariant value;
    QString problem;
};

/// Reads what was typed or pasted into a cell of `column`: numbers and digits in either script, choices by
/// label or key without regard to spelling variants, dates in words or numbers, several tags between commas
/// or semicolons. Zero-width spaces go.
CellReading readCell(const ColumnLook &column, const QString &text);

/// `text` as it is searched for: without case, zero-width spaces, look-alike letters.
QString folded(const QString &text);

} // namespace bandom::ui
