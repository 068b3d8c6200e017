#pragma once

#include "document/Document.h"

#include <random>
#include <string>
#include <vector>

/// Documents to lay out: an invented exercise, and documents of any length.
namespace bandom::test {

/// A report with every kind of block, in either language. All in it is made up.
document::Document sampleReport(text::LanguageCode language);

/// A drawing with every kind of item: a river, a field, places with names in both scripts, a photo.
document::Figure sampleFigure();

/// Sentences with subscripts, vowels written before their consonant, digits of both kinds and Latin words.
const std::vector<std::string> &khmerSentences();

/// English and Khmer sentences in turn, enough blocks of every kind for about `pages` pages.
document::Document longReport(int pages);

/// A document of blocks by chance, each text in it starts with a number of its own ("№17"), in reading order.
document::Document randomDocument(std::mt19937_64 &generator);

} // namespace bandom::test
