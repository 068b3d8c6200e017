#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

/// Khmer is written without spaces, and Qt finds no place to break its lines. Everything on screen that wraps
/// goes through here; the breaks are added at the last moment and never reach input, search, the clipboard or
/// a screen reader.
namespace bandom::ui {

/// Whether any letter of `text` is Khmer.
bool hasKhmer(const QString &text);

/// `text` with a zero-width space wherever a line may break between two Khmer words.
QString breakable(const QString &text);

/// `text` without zero-width spaces, for what is typed or pasted.
QString withoutBreaks(QString text);

/// The width in pixels of the longest part of `text` that stays on one line: what a column needs so that no
/// word of its title is cut.
qreal widestWord(const QString &text, const QFont &font);

/// A text laid out in lines of a width. Lines that hold Khmer stand 1.25 times as high, so that stacked
/// vowels and subscripts touch neither the next line nor the edge. A newline in the text begins a line.
class WrappedText
{
public:
    /// `width` in pixels. With `maxLines` above zero the text is cut there, with an ellipsis.
    WrappedText(const QString &text, const QFont &font, qreal width, int maxLines = 0);
    WrappedText(const WrappedText &) = delete;
    WrappedText &operator=(const WrappedText &) = delete;

    /// The width of the longest line and the height of all.
    QSizeF size() const { return m_size; }
    int lineCount() const { return m_layout.lineCount(); }

    /// Paints in the painter's pen, aligned within `box`.
    void draw(QPainter *painter, const QRectF &box, Qt::Alignment alignment) const;

private:
    void layOut(const QString &text, qreal width);

    QTextLayout m_layout;
    QSizeF m_size;
};

} // namespace bandom::ui
