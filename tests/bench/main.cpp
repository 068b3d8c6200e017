// bandom_bench [edit] [ranking] [start] [export]: what Bandom costs, each as a ratio to the least that the
// same work can cost, both measured in this one run. Prints, never judges.
#include "Benches.h"
#include "Figures.h"
#include "support/LargeWorkbook.h"
#include "support/Support.h"
#include "ui/widgets/Fonts.h"

#include <QApplication>

#include <algorithm>
#include <iostream>

using namespace bandom;

namespace {

bool isWanted(const QStringList &arguments, const char *name)
{
    return arguments.size() < 2 || arguments.contains(QLatin1String(name));
}

void run(const QStringList &arguments)
{
    const test::TemporaryFolder folder;
    const bool needsWorkbook = isWanted(arguments, "edit") || isWanted(arguments, "start");
    if (needsWorkbook)
        test::makeLargeWorkbook(folder / "large.bandom", workbook::systemEnvironment());
    bench::printHead();
    if (isWanted(arguments, "edit"))
        bench::measureEdit(folder.path());
    if (isWanted(arguments, "ranking"))
        bench::measureRanking();
    if (isWanted(arguments, "start"))
        bench::measureStart(folder.path());
    if (isWanted(arguments, "export"))
        bench::measureExport(folder.path());
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform without a screen remarks about itself would stand between the figures.
    qputenv("QT_LOGGING_RULES", "*.warning=false");
    QApplication application(argc, argv);
    // Measured on the disk where the program was built: /tmp may be memory.
    if (!qEnvironmentVariableIsSet("TMPDIR"))
        qputenv("TMPDIR", QCoreApplication::applicationDirPath().toLocal8Bit());
    ui::loadFonts();
    try {
        run(QCoreApplication::arguments());
    } catch (const std::exception &error) {
        std::cerr << "bandom_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
