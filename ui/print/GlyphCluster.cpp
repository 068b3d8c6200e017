#include "ui/print/GlyphCluster.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <iterator>

namespace bandom::ui {

namespace {

constexpr QChar breakPlace(0x200B);

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The ends of the pieces in which `text` is shown: words, with each space and break place apart.
std::vector<int> wordEnds(const QString &text)
{
    const auto parts = [](QChar c) { return c == breakPlace || c.isSpace(); };
    std::vector<int> ends;
    for (int i = 1; i < text.size(); ++i) {
        if (parts(text.at(i)) || parts(text.at(i - 1)))
            ends.push_back(i);
    }
    ends.push_back(static_cast<int>(text.size()));
    return ends;
}

GlyphCluster clusterOf(const QGlyphRun &run, const QString &text)
{
    GlyphCluster cluster;
    cluster.font = run.rawFont();
    cluster.text = text;
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    cluster.letterByLetter = indexes.size() == text.size() && isAscii(text);
    const QList<QPointF> advances = cluster.letterByLetter ? QList<QPointF>(indexes.size())
                                                           : cluster.font.advancesForGlyphIndexes(indexes);
    for (qsizetype i = 0; i < indexes.size(); ++i)
        cluster.glyphs.push_back({indexes.at(i), positions.at(i), positions.at(i).x() + advances.at(i).x()});
    return cluster;
}

/// The words of `layout`, a word of several fonts letter by letter.
std::vector<GlyphCluster> words(const QTextLayout &layout)
{
    const QString text = layout.text();
    std::vector<GlyphCluster> found;
    const auto add = [&](const QGlyphRun &run, int start, int end) {
        const QString letters = text.mid(start, end - start).remove(breakPlace);
        if (!letters.isEmpty() && !run.glyphIndexes().isEmpty())
            found.push_back(clusterOf(run, letters));
    };
    int start = 0;
    for (const int end : wordEnds(text)) {
        const QList<QGlyphRun> runs = layout.glyphRuns(start, end - start);
        if (runs.size() == 1) {
            add(runs.first(), start, end);
        } else {
            for (int i = start; i < end;) {
                int next = i + 1;
                while (next < end && !layout.isValidCursorPosition(next))
                    ++next;
                for (const QGlyphRun &run : layout.glyphRuns(i, next - i))
                    add(run, i, next);
                i = next;
            }
        }
        start = end;
    }
    return found;
}

bool isFurtherLeft(const GlyphCluster::Glyph &a, const GlyphCluster::Glyph &b)
{
    return a.position.x() < b.position.x();
}

bool endsFurtherLeft(const GlyphCluster::Glyph &a, const GlyphCluster::Glyph &b)
{
    return a.rightEdge < b.rightEdge;
}

/// Whether the cluster's glyphs can be ordered so that the first and the last are its edges.
bool hasEdges(const GlyphCluster &cluster)
{
    const auto &glyphs = cluster.glyphs;
    return glyphs.size() == 1 || cluster.letterByLetter ||
           std::min_element(glyphs.begin(), glyphs.end(), isFurtherLeft) !=
               std::max_element(glyphs.begin(), glyphs.end(), endsFurtherLeft);
}

bool canJoin(const GlyphCluster &left, const GlyphCluster &right)
{
    return left.font == right.font && !left.letterByLetter && !right.letterByLetter;
}

void join(GlyphCluster &left, const GlyphCluster &right)
{
    left.text += right.text;
    left.glyphs.insert(left.glyphs.end(), right.glyphs.begin(), right.glyphs.end());
}

void orderEdges(GlyphCluster &cluster)
{
    auto &glyphs = cluster.glyphs;
    if (cluster.letterByLetter)
        return;
    std::iter_swap(glyphs.begin(), std::min_element(glyphs.begin(), glyphs.end(), isFurtherLeft));
    std::iter_swap(std::prev(glyphs.end()),
                   std::max_element(std::next(glyphs.begin()), glyphs.end(), endsFurtherLeft));
}

} // namespace

std::vector<GlyphCluster> clustersOf(const QTextLayout &layout)
{
    std::vector<GlyphCluster> clusters;
    for (GlyphCluster &word : words(layout)) {
        if (!clusters.empty() && canJoin(clusters.back(), word) && !hasEdges(clusters.back()))
            join(clusters.back(), word);
        else
            clusters.push_back(std::move(word));
    }
    // A last word that has nothing to its right to be joined with is joined with what stands left of it.
    for (std::size_t i = clusters.size(); i-- > 1;) {
        if (!hasEdges(clusters[i]) && canJoin(clusters[i - 1], clusters[i])) {
            join(clusters[i - 1], clusters[i]);
            clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    for (GlyphCluster &cluster : clusters) {
        if (cluster.glyphs.size() > 1)
            orderEdges(cluster);
    }
    return clusters;
}

} // namespace bandom::ui
