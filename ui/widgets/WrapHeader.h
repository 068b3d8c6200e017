#pragma once

#include <QHeaderView>

namespace bandom::ui {

/// A header whose titles wrap, in Khmer too, and that is as high as the longest of them needs at its width.
class WrapHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrapHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Titles longer than that end in an ellipsis; the tool tip tells the rest.
    void setMaxLines(int lines);

    /// How wide a section must be so that no word of `title` is cut.
    int widthFor(const QString &title) const;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QFont titleFont() const;
    int room(int width) const;

    int m_maxLines = 4;
};

} // namespace bandom::ui
