#pragma once

#include "i18n/Catalogue.h"

namespace bandom::test {

/// What is wrong with the translation of `message` in any language: it is unfinished or empty, loses or
/// invents a placeholder, or loses the dots at its end. Empty where all is well.
QStringList problemsOf(const CatalogueMessage &message);

/// What is wrong with a Khmer translation besides: spelling, words of the glossary, signs that Khmer writes
/// otherwise, an access key that differs, numbers' forms that differ. Empty where all is well.
QStringList khmerProblemsOf(const CatalogueMessage &message);

/// The zero-width characters in `text`, each with its line: files hold none, the program adds the places to
/// break.
QStringList zeroWidthCharacters(const QString &text);

} // namespace bandom::test
