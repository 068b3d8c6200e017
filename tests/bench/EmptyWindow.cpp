// The least that a start can cost: an empty Qt window.
#include "FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    bandom::bench::FirstPaint firstPaint;
    QApplication application(argc, argv);
    firstPaint.watch();
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
