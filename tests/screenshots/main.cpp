// Draws every page, and the presentation window, in both languages at the size of a small laptop: for people
// to look at. bandom_screenshots FOLDER [PAGE...]
#include "support/ScriptedQuestions.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "ui/app/MainWindow.h"
#include "ui/app/PresentationWindow.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/ScoreView.h"
#include "ui/widgets/Style.h"
#include "workbook/Record.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHashSeed>
#include <QKeyEvent>
#include <QSettings>
#include <QTabBar>

#include <iostream>

using namespace bandom;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// A question of yes or no with what follows it, in an interview with many answers.
void showAnswer(ui::MainWindow &window, const workbook::Workbook &workbook)
{
    const auto answer = workbook::value<std::string>(
        workbook.database(), "SELECT a.id FROM answer a JOIN interview_question q ON q.id = a.question_id "
                             "WHERE q.key = 'farmer-groups' ORDER BY a.id LIMIT 1");
    window.showPage(QStringLiteral("interviews"), QString::fromStdString(answer.value_or("")));
    window.findChild<QWidget *>(QStringLiteral("interviewsPage"))
        ->findChild<QTabBar *>(QStringLiteral("parts"))
        ->setCurrentIndex(0);
}

/// So that the history has something to tell.
void enterScore(ui::MainWindow &window)
{
    window.showPage(QStringLiteral("score-sheets"));
    QWidget *cells = window.findChild<QWidget *>(QStringLiteral("score-sheetsPage"))
                         ->findChild<ui::ScoreTable *>(QStringLiteral("scores"))
                         ->view();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, QStringLiteral("2"));
    QApplication::sendEvent(cells, &press);
}

bool save(QWidget &widget, const QDir &folder, const QString &name)
{
    settle();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const bool saved = widget.grab().save(path);
    std::cout << path.toStdString() << (saved ? "" : " could not be written") << '\n';
    return saved;
}

/// A row of a list within a page, and what its picture is called.
struct LastPart
{
    const char *page;
    const char *list;
    int row;
    const char *part;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Bandom"));
    QApplication::setOrganizationName(QStringLiteral("Bandom"));
    const test::TemporaryFolder temporary;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(temporary.path().string()));
    ui::applyStyle(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::cerr << "bandom_screenshots FOLDER [PAGE...]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::cerr << folder.path().toStdString() << " can't be made\n";
        return 1;
    }
    const QStringList wanted = arguments.mid(2);
    bool allSaved = true;
    for (const auto code : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        ui::Languages languages;
        ui::Session session(test::environment());
        test::ScriptedQuestions questions;
        ui::MainWindow window(session, languages, questions, code);
        window.resize(1366, 768);
        window.show();
        const QString suffix = QStringLiteral("-") + QString::fromUtf8(text::name(code).data());
        if (wanted.isEmpty() || wanted.contains(QStringLiteral("start")))
            allSaved &= save(window, folder, QStringLiteral("00-start") + suffix);
        session.createTraining(
            QString::fromStdString((temporary / ("training" + suffix.toStdString())).string()) +
                QStringLiteral(".bandom"),
            code);
        int number = 0;
        for (const QString &key : window.pageKeys()) {
            ++number;
            if (!wanted.isEmpty() && !wanted.contains(key))
                continue;
            if (key == QLatin1String("history"))
                enterScore(window);
            window.showPage(key);
            if (key == QLatin1String("interviews"))
                showAnswer(window, *session.workbook());
            if (key == QLatin1String("findings"))
                window.findChild<QWidget *>(QStringLiteral("sections"))->setProperty("currentRow", 1);
            if (key == QLatin1String("markets"))
                window.findChild<QWidget *>(QStringLiteral("parts"))->setProperty("currentIndex", 3);
            if (key == QLatin1String("actors")) {
                auto *shown = window.findChild<QComboBox *>(QStringLiteral("kindFilter"));
                shown->setCurrentIndex(2);
                emit shown->activated(2);
            }
            const QString name = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(key);
            allSaved &= save(window, folder, name + suffix);
            // Pages whose last part looks unlike the others.
            for (const auto &[page, list, row, part] :
                 std::initializer_list<LastPart>{{"observations", "topics", 5, "market"},
                                                 {"observations", "topics", 7, "photos"},
                                                 {"interviews", "parts", 1, "answers"},
                                                 {"interviews", "parts", 2, "side-by-side"},
                                                 {"actors", "actorParts", 2, "trader"},
                                                 {"actors", "actorParts", 4, "quantities"},
                                                 {"interviews", "parts", 3, "guides"},
                                                 {"findings", "sections", 6, "constraints"},
                                                 {"findings", "sections", 9, "validation"}}) {
                if (key != QLatin1String(page))
                    continue;
                QWidget *parts = window.findChild<QWidget *>(key + QStringLiteral("Page"))
                                     ->findChild<QWidget *>(QLatin1String(list));
                parts->setProperty(qobject_cast<QTabBar *>(parts) ? "currentIndex" : "currentRow", row);
                allSaved &= save(window, folder, name + QLatin1Char('-') + QLatin1String(part) + suffix);
            }
        }
        if (wanted.isEmpty() || wanted.contains(QStringLiteral("presentation"))) {
            window.present();
            window.presentation()->showNormal();
            window.presentation()->resize(1366, 768);
            allSaved &= save(*window.presentation(), folder, QStringLiteral("20-presentation") + suffix);
        }
        window.close();
    }
    return allSaved ? 0 : 1;
}
