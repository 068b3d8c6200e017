#include "ui/print/PreviewWidget.h"

#include "print/Samples.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "ui/print/Printing.h"

#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace bandom;

namespace {

/// A preview of the sample report on a small laptop's half screen.
class Shown
{
public:
    Shown() : m_pages(&preview, &ui::PreviewWidget::pageChanged)
    {
        preview.resize(640, 600);
        preview.setDocument(test::sampleReport(text::LanguageCode::English));
        preview.show();
        preview.setFocus();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
    }

    int place() const { return preview.verticalScrollBar()->value(); }

    /// The page that was told last.
    int toldPage() const { return m_pages.isEmpty() ? 0 : m_pages.last().at(0).toInt(); }

    void wheel(int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF middle = QRectF(preview.viewport()->rect()).center();
        QWheelEvent event(middle, preview.viewport()->mapToGlobal(middle), {}, QPoint(0, delta), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(preview.viewport(), &event);
    }

    ui::PreviewWidget preview;

private:
    QSignalSpy m_pages;
};

} // namespace

TEST_CASE("the preview shows the paper as wide as its room and has no bar below")
{
    Shown shown;
    CHECK(shown.preview.fitsWidth());
    CHECK(shown.preview.horizontalScrollBar()->maximum() == 0);
    CHECK(shown.preview.verticalScrollBar()->maximum() > 0);
    const double before = shown.preview.zoom();
    shown.preview.resize(900, 600);
    CHECK(shown.preview.zoom() > before);
    CHECK(shown.preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("keys turn the preview's pages and it tells which one is read")
{
    Shown shown;
    CHECK(shown.preview.currentPage() == 1);
    QTest::keyClick(&shown.preview, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shown.toldPage() == 2);
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    CHECK(shown.place() > 0);
    QTest::keyClick(&shown.preview, Qt::Key_End);
    CHECK(shown.toldPage() == shown.preview.pageCount());
    QTest::keyClick(&shown.preview, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(shown.toldPage() == shown.preview.pageCount() - 1);
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    CHECK(shown.toldPage() == 1);
    CHECK(shown.preview.accessibleDescription() ==
          QStringLiteral("Page 1 of %1").arg(shown.preview.pageCount()));
    CHECK_FALSE(shown.preview.accessibleName().isEmpty());
}

TEST_CASE("control and the wheel make the preview larger and smaller")
{
    Shown shown;
    const double before = shown.preview.zoom();
    shown.wheel(120, Qt::ControlModifier);
    CHECK(shown.preview.zoom() > before);
    CHECK_FALSE(shown.preview.fitsWidth());
    shown.wheel(-120, Qt::ControlModifier);
    CHECK(shown.preview.zoom() == Approx(before));
    const int place = shown.place();
    shown.wheel(-120, Qt::NoModifier);
    CHECK(shown.preview.zoom() == Approx(before));
    CHECK(shown.place() > place);
    QTest::keyClick(&shown.preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.preview.zoom() > before);
    QTest::keyClick(&shown.preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.preview.fitsWidth());
}

TEST_CASE("zooming keeps the page that is read")
{
    Shown shown;
    shown.preview.goToPage(4);
    CHECK(shown.preview.currentPage() == 4);
    for (int i = 0; i < 5; ++i)
        shown.preview.zoomIn();
    CHECK(shown.preview.currentPage() == 4);
    for (int i = 0; i < 40; ++i)
        shown.preview.zoomOut();
    CHECK(shown.preview.zoom() > 0.1);
}

TEST_CASE("a whole page is shown at once and stays the one that was read")
{
    Shown shown;
    shown.preview.goToPage(2);
    QTest::keyClick(&shown.preview, Qt::Key_1);
    CHECK(shown.preview.currentPage() == 2);
    CHECK_FALSE(shown.preview.fitsWidth());
    // A4 is 297 mm high: at this zoom it is no higher than the room, and nearly as high.
    const double height = 297 / 25.4 * shown.preview.logicalDpiY() * shown.preview.zoom();
    CHECK(height <= shown.preview.viewport()->height());
    CHECK(height > shown.preview.viewport()->height() * 0.9);
    QTest::keyClick(&shown.preview, Qt::Key_0);
    CHECK(shown.preview.fitsWidth());
    CHECK(shown.preview.currentPage() == 2);
}

TEST_CASE("a changed document is shown at the place where it was read")
{
    Shown shown;
    shown.preview.goToPage(4);
    const int place = shown.place();
    document::Document changed = test::sampleReport(text::LanguageCode::English);
    changed.blocks.push_back(document::Paragraph{document::plain("One more sentence.")});
    shown.preview.setDocument(changed);
    CHECK(shown.place() == place);
    // A document that is too short for the place is shown at its end.
    document::Document brief;
    brief.title = "Short";
    shown.preview.setDocument(brief);
    CHECK(shown.preview.pageCount() == 1);
    CHECK(shown.toldPage() == 1);
}

TEST_CASE("a click on a line of the contents leads to its heading")
{
    Shown shown;
    shown.preview.goToPage(2);
    // The last line of the contents: "Agreed at the meeting".
    int target = 0;
    for (int y = 0; y < shown.preview.viewport()->height() && target < 3; y += 3) {
        QTest::mouseClick(shown.preview.viewport(), Qt::LeftButton, {}, QPoint(300, y));
        target = shown.preview.currentPage();
    }
    CHECK(target >= 3);
}

TEST_CASE("the preview paints paper with ink on it")
{
    Shown shown;
    shown.preview.goToPage(3);
    const QImage image = shown.preview.viewport()->grab().toImage();
    int white = 0;
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            white += image.pixelColor(x, y) == QColor(Qt::white);
            ink += image.pixelColor(x, y).lightness() < 90;
        }
    }
    CHECK(white > image.width() * image.height() / 2);
    CHECK(ink > 500);
}

TEST_CASE("an empty preview has no page")
{
    ui::PreviewWidget preview;
    preview.show();
    preview.nextPage();
    preview.zoomIn();
    preview.fitWidth();
    CHECK(preview.currentPage() == 0);
    CHECK(preview.pageCount() == 0);
}

TEST_CASE("a printer gets every page or those that it asks for")
{
    const test::TemporaryFolder folder;
    const auto pagesPrinted = [&](int from, int to) {
        const std::string path = (folder / "printed.pdf").string();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QString::fromStdString(path));
        printer.setFromTo(from, to);
        CHECK(ui::print(test::sampleReport(text::LanguageCode::Khmer), printer));
        const std::string info = test::output("pdfinfo " + path);
        return std::stoi(info.substr(info.find("Pages:") + 6));
    };
    ui::PreviewWidget preview;
    preview.setDocument(test::sampleReport(text::LanguageCode::Khmer));
    CHECK(pagesPrinted(0, 0) == preview.pageCount());
    CHECK(pagesPrinted(2, 3) == 2);
}
