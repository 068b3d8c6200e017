#pragma once

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

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int m_maxLines = 0;
};

} // namespace bandom::ui
