// What the window does with files: open, copy, back up, restore, import.
#include "ui/app/GazetteerImport.h"
#include "ui/app/MainWindow.h"
#include "ui/app/TaskRunner.h"
#include "workbook/Backup.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace bandom::ui {

namespace {

QString filter()
{
    return MainWindow::tr("Bandom workbooks (*.bandom)");
}

} // namespace

void MainWindow::newFile()
{
    if (!mayLeave())
        return;
    const QString path = m_questions.fileToWrite(
        tr("New workbook"), QDir(Session::folder()).filePath(tr("cluster") + QStringLiteral(".bandom")),
        filter());
    if (!path.isEmpty() && attempt([&] { m_session.create(Session::withSuffix(path)); }))
        showPage(QStringLiteral("programme"));
}

void MainWindow::newTrainingFile()
{
    if (!mayLeave())
        return;
    const QString path = m_questions.fileToWrite(
        tr("Training workbook"), QDir(Session::folder()).filePath(tr("training") + QStringLiteral(".bandom")),
        filter());
    if (!path.isEmpty())
        attempt([&] { m_session.createTraining(Session::withSuffix(path), m_language); });
}

void MainWindow::chooseFile()
{
    const QString path = m_questions.fileToRead(tr("Open a workbook"), Session::folder(), filter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!mayLeave())
        return;
    try {
        m_message->clear();
        m_session.open(path);
    } catch (const workbook::Error &error) {
        using Kind = workbook::Error::Kind;
        const bool canBeRead =
            error.kind() == Kind::InUse || error.kind() == Kind::LeftOpen || error.kind() == Kind::ReadOnly;
        if (canBeRead && attempt([&] { m_session.openReadOnly(path); })) {
            std::vector<InlineMessage::Action> actions{{tr("Save a copy elsewhere"), [this] { saveCopy(); }}};
            if (error.kind() == Kind::InUse)
                actions.insert(actions.begin(), {tr("Try again"), [this, path] { openFile(path); }});
            if (error.kind() == Kind::LeftOpen)
                actions.insert(actions.begin(),
                               {tr("Open for writing here"), [this, path] { takeOver(path); }});
            tell(InlineMessage::Kind::Warning, qstring(error.sentence(m_languages.language(m_language))),
                 std::move(actions));
        } else if (!canBeRead) {
            showError(error);
        }
    }
}

void MainWindow::takeOver(const QString &path)
{
    if (!m_questions.confirm(
            tr("If somebody still works on “%1” on the other laptop, what one of you enters is "
               "lost. Open it for writing here?")
                .arg(QFileInfo(path).fileName()),
            tr("Open for writing here")))
        return;
    attempt([&] {
        // The reader goes first: it holds the file, and the same name means another workbook from now on.
        m_session.close();
        workbook::LockFile::breakLock(path.toStdString());
    });
    openFile(path);
}

QString MainWindow::fileToWrite(const QString &title, const QString &suggestedName)
{
    const QString path =
        m_questions.fileToWrite(title, QDir(Session::folder()).filePath(suggestedName), filter());
    const QString target = path.isEmpty() ? QString() : Session::withSuffix(path);
    // The dialog asked about the name as it was typed, not about what becomes of it.
    if (target != path && QFile::exists(target) &&
        !m_questions.confirm(tr("“%1” is there already.").arg(QFileInfo(target).fileName()), tr("Replace")))
        return {};
    return target;
}

void MainWindow::copyTo(const QString &title, const QString &suggestedName, bool withHistory)
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook)
        return;
    storeTyped();
    const QString target = fileToWrite(title, suggestedName);
    if (target.isEmpty())
        return;
    attempt([&] {
        // The dialog asked whether a file that is there may go.
        workbook->saveCopy(target.toStdString(), withHistory, workbook::Existing::Replace);
        const QString shown = QDir::toNativeSeparators(target);
        say(withHistory ? tr("The backup is %1.").arg(shown) : tr("A copy was saved as %1.").arg(shown),
            false);
    });
}

void MainWindow::saveCopy()
{
    if (const workbook::Workbook *workbook = m_session.workbook())
        copyTo(tr("Save a copy without the history of changes"),
               tr("%1 copy").arg(QString::fromStdString(workbook->path().stem().string())) +
                   QStringLiteral(".bandom"),
               false);
}

void MainWindow::backUpNow()
{
    if (const workbook::Workbook *workbook = m_session.workbook())
        copyTo(tr("Back up, with the history of changes"),
               QStringLiteral("%1 %2.bandom")
                   .arg(QString::fromStdString(workbook->path().stem().string()),
                        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"))),
               true);
}

void MainWindow::backUpDaily()
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook || workbook->isReadOnly())
        return;
    const std::filesystem::path path = workbook->path();
    const workbook::Environment environment = m_session.environment();
    const text::Language language = m_languages.language(m_language);
    const auto backUp = [path, environment, language](TaskProgress &) {
        try {
            workbook::backUpDaily(path, environment);
        } catch (const workbook::Error &error) {
            throw std::runtime_error(
                text::fill(language.translate("Backup", "Today's backup could not be made. %1"),
                           {error.sentence(language)}));
        }
    };
    m_tasks->start({{}, backUp});
    m_backedUpOn = workbook::today(environment);
}

void MainWindow::restoreBackup()
{
    workbook::Workbook *workbook = m_session.workbook();
    if (!workbook)
        return;
    storeTyped();
    const QString folder = QString::fromStdString(workbook::backupFolder(workbook->path()).string());
    const QString path = m_questions.fileToRead(tr("Restore a backup"),
                                                QDir(folder).exists() ? folder : Session::folder(), filter());
    if (path.isEmpty() ||
        !m_questions.confirm(
            tr("Put the content of “%1” in place of this workbook's? What is here now is kept as "
               "a file beside the backups.")
                .arg(QFileInfo(path).fileName()),
            tr("Restore")))
        return;
    attempt([&] {
        const std::filesystem::path kept = workbook->restoreFrom(path.toStdString());
        say(tr("Restored. What was here before is kept as %1.")
                .arg(QDir::toNativeSeparators(QString::fromStdString(kept.string()))),
            false);
    });
}

void MainWindow::importUnits()
{
    if (!m_session.workbook())
        return;
    const QString path = m_questions.fileToRead(tr("Import official units"), Session::folder(),
                                                tr("Lists of units (*.csv *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const PageContext context = pageContext();
    GazetteerImport import(context);
    const auto plan = import.plan(path);
    const QString lines = import.lines().join(QLatin1Char('\n'));
    if (!plan) {
        say(lines, true);
        return;
    }
    // Read at a glance, the plan must not look like what has been done.
    const QString name = QFileInfo(path).fileName();
    const QString lead =
        plan->changesAnything()
            ? tr("Nothing is imported yet. “%1” would bring this; press Import to take it:").arg(name)
            : tr("There is nothing to import in “%1”:").arg(name);
    std::vector<InlineMessage::Action> actions;
    if (plan->changesAnything())
        actions.push_back({tr("Import"), [this, plan] {
                               const PageContext now = pageContext();
                               if (GazetteerImport(now).write(*plan))
                                   say(tr("The official units were imported."), false);
                           }});
    tell(plan->refusals.empty() ? InlineMessage::Kind::Information : InlineMessage::Kind::Warning,
         lead + QLatin1Char('\n') + lines, std::move(actions));
}

void MainWindow::sayMade(const QString &message, const QString &file)
{
    tell(InlineMessage::Kind::Information, message,
         {{tr("Open"), [this, file] { openOutside(file); }},
          {tr("Open the folder"), [this, file] { openOutside(QFileInfo(file).absolutePath()); }}});
}

void MainWindow::openOutside(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        say(tr("No program here opens %1.").arg(QDir::toNativeSeparators(path)), true);
}

} // namespace bandom::ui
