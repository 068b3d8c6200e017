// Bandom as its main() opens it, up to the first painted page: bandom_bench_window FILE
#include "FirstPaint.h"
#include "ui/app/MainWindow.h"
#include "ui/widgets/Questions.h"
#include "ui/widgets/Style.h"

#include <QApplication>

using namespace bandom;

int main(int argc, char *argv[])
{
    bench::FirstPaint firstPaint;
    QCoreApplication::setApplicationName(QStringLiteral("Bandom"));
    QCoreApplication::setOrganizationName(QStringLiteral("Bandom"));
    QApplication application(argc, argv);
    firstPaint.watch();
    ui::applyStyle(application);
    ui::Languages languages;
    ui::Session session(workbook::systemEnvironment());
    ui::DialogQuestions questions(nullptr);
    ui::MainWindow window(session, languages, questions, text::LanguageCode::English,
                          QApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
}
