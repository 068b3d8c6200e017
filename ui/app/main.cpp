#include "ui/app/Application.h"
#include "ui/app/CommandLine.h"
#include "ui/app/MainWindow.h"
#include "ui/widgets/Questions.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <iostream>

using namespace bandom;

namespace {

/// What the user chose; at first Khmer where the system speaks it.
text::LanguageCode firstLanguage()
{
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    if (chosen.isEmpty())
        return QLocale::system().language() == QLocale::Khmer ? text::LanguageCode::Khmer
                                                              : text::LanguageCode::English;
    return chosen == QLatin1String("km") ? text::LanguageCode::Khmer : text::LanguageCode::English;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Bandom"));
    QCoreApplication::setOrganizationName(QStringLiteral("Bandom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BANDOM_VERSION));
}

/// A command's error stream carries its own one line, nothing of what Qt remarks about the surroundings.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << message.toStdString() << '\n';
}

int runCommand(int argc, char *argv[])
{
    qInstallMessageHandler(keepQuiet);
    // Documents are laid out with Qt's fonts, which need a platform but no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ui::Languages languages;
    ui::CommandLine commandLine(languages, firstLanguage(), workbook::systemEnvironment(), std::cout,
                                std::cerr);
    return commandLine.run(argc, argv);
}

int runWindow(int argc, char *argv[])
{
    ui::Application application(argc, argv);
    ui::applyStyle(application);
    ui::Languages languages;
    ui::Session session(workbook::systemEnvironment());
    ui::DialogQuestions questions(nullptr);
    ui::MainWindow window(session, languages, questions, firstLanguage(), QApplication::arguments().value(1));
    application.setTeller([&window](const std::exception &problem) { window.report(problem); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    if (argc > 1 && (ui::CommandLine::isCommand(argv[1]) || argv[1][0] == '-'))
        return runCommand(argc, argv);
    return runWindow(argc, argv);
}
