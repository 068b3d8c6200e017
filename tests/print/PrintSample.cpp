#include "print/Samples.h"
#include "ui/print/Export.h"
#include "ui/print/Paginator.h"
#include "ui/print/PreviewWidget.h"
#include "ui/widgets/Fonts.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTextStream>

using namespace bandom;

namespace {

void writeSamples(const QDir &folder)
{
    for (const text::LanguageCode language : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        document::Document report = test::sampleReport(language);
        report.blocks.push_back(test::sampleFigure());
        const std::string_view name = text::name(language);
        const QString base = folder.filePath(QString::fromUtf8(name.data(), static_cast<int>(name.size())));
        ui::writePdf(report, base + QStringLiteral(".pdf"));
        ui::writeHtml(report, base + QStringLiteral(".html"));
        ui::writeOdt(report, base + QStringLiteral(".odt"));
        ui::PreviewWidget preview;
        preview.resize(760, 700);
        preview.setDocument(report);
        preview.goToPage(3);
        preview.grab().save(base + QStringLiteral("-preview.png"));
    }
}

void measure(const QDir &folder)
{
    QTextStream out(stdout);
    for (const int wanted : {10, 100, 500}) {
        const document::Document report = test::longReport(wanted);
        QElapsedTimer timer;
        timer.start();
        const int pages = ui::pageCount(report);
        const double layout = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        ui::writePdf(report, folder.filePath(QStringLiteral("long%1.pdf").arg(wanted)));
        const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        out << pages << " pages: layout " << layout / pages << " ms a page, PDF with layout " << all / pages
            << " ms a page\n";
    }
}

} // namespace

/// print_sample FOLDER: the sample report in both languages, to be looked at. With "speed" after it, what a
/// page costs in documents of three lengths.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::loadFonts();
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QDir::tempPath()));
    try {
        if (arguments.value(2) == QStringLiteral("speed"))
            measure(folder);
        else
            writeSamples(folder);
    } catch (const ui::ExportError &error) {
        QTextStream(stderr) << error.message() << '\n';
        return 1;
    }
    return 0;
}
