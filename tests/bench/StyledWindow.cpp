// An empty Qt window with Bandom's libraries, fonts, palette and style sheet: what is left of a start without
// the workbook and the page.
#include "FirstPaint.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    bandom::bench::FirstPaint firstPaint;
    QApplication application(argc, argv);
    firstPaint.watch();
    bandom::ui::applyStyle(application);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
