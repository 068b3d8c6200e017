#pragma once

#include <QHash>
#include <QLabel>

namespace bandom::ui {

/// A label of plain text that wraps, in Khmer too. text(), the accessible name and what is copied stay as
/// they were given: breaks exist only in what is painted.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// No more lines than this, the last one with an ellipsis; 0 is no limit.
    void setMaxLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    /// How high the label would be with another text; 0 for an empty one.
    int heightOf(const QString &text, int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QSizeF wrappedSize(int width) const;
    int averageCharWidth() const;

    int m_maxLines = 0;
    // Layouts ask for the same few widths again and again, and laying out text is dear.
    mutable QHash<int, QSizeF> m_sizes;
    mutable QString m_sizedText;
    mutable QFont m_sizedFont;
};

} // namespace bandom::ui
