#pragma once

#include <QPointF>
#include <QRawFont>
#include <QString>

#include <vector>

class QTextLayout;

namespace bandom::ui {

/// Glyphs and the letters that they stand for together. A PDF's reader gets the letters back as they are
/// here.
struct GlyphCluster
{
    struct Glyph
    {
        quint32 index = 0;
        QPointF position;
        double rightEdge = 0; ///< where what follows would begin
    };
    QRawFont font;
    std::vector<Glyph> glyphs;
    QString text;
    bool letterByLetter = false; ///< each glyph stands for the letter in its place
};

/// The glyphs of a layout of one line, word by word where possible: what a reader marks when it finds a word
/// is then no more than the word.
///
/// Readers take a cluster's first glyph for its left edge and its last one for its right edge, and see a
/// space where two clusters seem to lie apart. The glyphs are ordered for that. Where one glyph is both edges
/// (a letter with a mark above it), its word is joined with a neighbour.
std::vector<GlyphCluster> clustersOf(const QTextLayout &layout);

} // namespace bandom::ui
