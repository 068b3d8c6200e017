#pragma once

#include "document/Document.h"
#include "ui/print/Pages.h"

#include <QAbstractScrollArea>

namespace bandom::ui {

/// A document's pages as paper, one below the other: what will be printed, to the letter. Ctrl and the wheel,
/// or + and -, make it larger and smaller, 0 as wide as the window, 1 a whole page; Page Up and Page Down
/// turn the screen, with Ctrl the page. Links in the document can be followed.
class PreviewWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewWidget(QWidget *parent = nullptr);

    /// Shows `document` at the place where the one before was read.
    void setDocument(const document::Document &document);

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }

    /// The page in the middle of the screen, from 1; 0 where there is none.
    int currentPage() const;

    /// 1 is the size of the paper.
    double zoom() const { return m_zoom; }
    bool fitsWidth() const { return m_fitsWidth; }

    QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void setZoom(double zoom);
    void fitWidth();
    void fitPage();          ///< the whole page that is read, as large as it can be seen at once
    void goToPage(int page); ///< from 1; the nearest one where there is none of that number
    void nextPage();
    void previousPage();

signals:
    /// The page that is read, from 1, and how many there are.
    void pageChanged(int page, int count);
    void zoomChanged(double zoom);

    /// A link to an address was clicked; nothing has been opened yet.
    void addressActivated(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A place in the document, whatever the zoom: a page and how far down and across it.
    struct Place
    {
        int page = 0;
        QPointF share;
    };

    double scale() const;
    double widthToFit() const;
    QSizeF sheetSize() const;
    QRectF sheet(int page) const; ///< in the viewport's coordinates
    Place placeAt(QPointF position) const;
    void showPlaceAt(const Place &place, QPointF position);
    void changeZoom(double zoom, QPointF fixed);
    void updateScrollBars();
    void tellPage();
    const LinkItem *linkAt(QPointF position) const;
    void follow(const LinkItem &link);

    Pages m_pages;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    int m_toldPage = 0;
    int m_toldCount = 0;
};

} // namespace bandom::ui
