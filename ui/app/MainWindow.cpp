#include "ui/app/MainWindow.h"

#include "mapping/Progress.h"
#include "ui/app/GazetteerImport.h"
#include "ui/app/PresentationWindow.h"
#include "ui/app/Rail.h"
#include "ui/app/SearchBox.h"
#include "ui/app/StartPage.h"
#include "ui/app/TaskRunner.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Style.h"
#include "workbook/Backup.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

namespace {

const QString homePage = QStringLiteral("home");
const QString guidanceKey = QStringLiteral("guidanceOpen");

/// After the first page is on the screen.
constexpr int backupDelayMilliseconds = 3000;

QString filter()
{
    return MainWindow::tr("Bandom workbooks (*.bandom)");
}

} // namespace

MainWindow::MainWindow(Session &session, Languages &languages, Questions &questions, text::LanguageCode language,
                       const QString &file, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_languages(languages), m_questions(questions), m_language(language)
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1366, 768);
    setWindowIcon(icon(Icon::Home, Tone::Accent));
    m_isGuidanceOpen = QSettings().value(guidanceKey, true).toBool();
    m_languages.install(m_language);
    m_tasks = new TaskRunner(this);
    connect(m_tasks, &TaskRunner::failed, this, [this](const QString &problem) { say(problem, true); });
    build();
    connect(&m_session, &Session::workbookChanged, this, &MainWindow::workbookReplaced);
    if (!file.isEmpty())
        openFile(file);
    if (m_page.isEmpty())
        workbookReplaced();
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    const QString page = m_page;
    m_pages.clear();
    m_page.clear();
    build();
    workbookReplaced();
    if (!page.isEmpty() && m_session.workbook())
        showPage(page);
}

void MainWindow::build()
{
    m_guidance.emplace(m_languages.language(m_language));
    m_entries = pages();
    buildMenus();
    buildCentre();
    buildStatusBar();
}

void MainWindow::setLanguage(text::LanguageCode code)
{
    if (code == m_language)
        return;
    m_language = code;
    m_languages.install(code);
    QSettings().setValue(QStringLiteral("language"), QString::fromUtf8(text::name(code).data()));
    rebuild();
    if (m_presentation)
        m_presentation->setLanguage(m_languages.language(code));
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *across = new QHBoxLayout(centre);
    across->setContentsMargins({});
    across->setSpacing(0);
    m_rail = new Rail(centre);
    m_rail->setPages(m_entries);
    connect(m_rail, &Rail::pageChosen, this, [this](const QString &key) { showPage(key); });
    across->addWidget(m_rail);

    auto *down = new QVBoxLayout;
    down->setContentsMargins({});
    down->setSpacing(0);
    m_message = new InlineMessage(centre);
    m_message->setObjectName(QStringLiteral("message"));
    m_stack = new QStackedWidget(centre);
    m_start = nullptr;
    down->addWidget(m_message);
    down->addWidget(m_stack, 1);
    across->addLayout(down, 1);
    // Qt deletes the old one with all pages in it, once no event is under way in it.
    setCentralWidget(centre);
}

/// Made when there is no workbook to show: whoever opens one from the desktop doesn't wait for it.
void MainWindow::showStartPage()
{
    if (!m_start) {
        m_start = new StartPage(m_stack);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::newFile);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
        connect(m_start, &StartPage::trainingRequested, this, &MainWindow::newTrainingFile);
        connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    }
    m_start->setRecentFiles(Session::recentFiles());
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::buildStatusBar()
{
    auto *bar = new QStatusBar(this);
    m_file = new QLabel(bar);
    m_file->setObjectName(QStringLiteral("fileName"));
    m_saved = new QLabel(bar);
    m_saved->setObjectName(QStringLiteral("lastSaved"));
    bar->addWidget(m_file, 1);
    bar->addPermanentWidget(m_saved);
    setStatusBar(bar);
}

void MainWindow::workbookReplaced()
{
    m_subscription.reset();
    for (const OpenPage &open : std::as_const(m_pages)) {
        m_stack->removeWidget(open.frame);
        open.frame->deleteLater();
    }
    m_pages.clear();
    m_page.clear();
    workbook::Workbook *workbook = m_session.workbook();
    m_search->setWorkbook(workbook);
    m_rail->setVisible(workbook != nullptr);
    if (m_presentation)
        m_presentation->setWorkbook(workbook);
    if (workbook) {
        m_subscription =
            workbook->onChange([this](const workbook::Changes &changes) { workbookChanged(changes); });
        updateProgress();
        showPage(homePage);
        QTimer::singleShot(backupDelayMilliseconds, this, &MainWindow::backUpDaily);
    } else {
        showStartPage();
    }
    updateTitleAndStatus();
    updateActions();
}

void MainWindow::workbookChanged(const workbook::Changes &changes)
{
    updateProgress();
    for (const OpenPage &open : std::as_const(m_pages))
        open.page->workbookChanged(changes);
    fillFooter(m_page);
    updateTitleAndStatus();
    updateActions();
}

void MainWindow::updateProgress()
{
    const text::Language language = m_languages.language(m_language);
    m_checks = mapping::progress(m_session.workbook()->database(), language);
    for (const PageEntry &entry : m_entries) {
        int all = 0;
        int done = 0;
        for (const workbook::Check &check : m_checks) {
            if (check.page != entry.key.toStdString())
                continue;
            ++all;
            done += check.done ? 1 : 0;
        }
        m_rail->setState(entry.key, all == 0      ? PageState::Neutral
                                    : done == all ? PageState::Done
                                    : done == 0   ? PageState::Open
                                                  : PageState::Partly);
    }
}

PageContext MainWindow::pageContext()
{
    PageContext context;
    context.workbook = m_session.workbook();
    context.language = m_languages.language(m_language);
    context.languageOf = [this](text::LanguageCode code) { return m_languages.language(code); };
    context.questions = &m_questions;
    context.edit = [this](const QString &label, const std::function<void()> &body) { return edit(label, body); };
    context.open = [this](const QString &page, const QString &record) { showPage(page, record); };
    context.say = [this](const QString &message, bool isError) { say(message, isError); };
    context.importUnits = [this] { importUnits(); };
    context.checks = [this]() -> const std::vector<workbook::Check> & { return m_checks; };
    context.prompts = [this](const QString &section) { return m_guidance->prompts(section); };
    return context;
}

PageFrame *MainWindow::frame(const QString &key)
{
    const auto known = m_pages.constFind(key);
    if (known != m_pages.constEnd())
        return known->frame;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry &candidate) { return candidate.key == key; });
    if (entry == m_entries.end())
        return nullptr;
    auto *frame = new PageFrame(m_stack);
    frame->setObjectName(key + QStringLiteral("Frame"));
    frame->setTitle(entry->title);
    frame->setPurpose(m_guidance->purpose(key));
    // The home page is itself an overview of the steps.
    if (key != homePage)
        frame->setGuidance(m_guidance->text(key));
    frame->setNeighbours(entry == m_entries.begin() ? QString() : std::prev(entry)->title,
                         std::next(entry) == m_entries.end() ? QString() : std::next(entry)->title);
    StepPage *page = entry->make(pageContext());
    page->setObjectName(key + QStringLiteral("Page"));
    frame->setContent(page);
    const auto neighbour = [this, key](int by) {
        const QStringList keys = pageKeys();
        showPage(keys.value(static_cast<int>(keys.indexOf(key)) + by));
    };
    connect(frame, &PageFrame::backRequested, this, [neighbour] { neighbour(-1); });
    connect(frame, &PageFrame::nextRequested, this, [neighbour] { neighbour(1); });
    connect(frame, &PageFrame::missingActivated, this, [this](const QString &where) { showPage(where); });
    connect(frame, &PageFrame::guidanceToggled, this, [this](bool open) {
        m_isGuidanceOpen = open;
        QSettings().setValue(guidanceKey, open);
    });
    m_stack->addWidget(frame);
    m_pages.insert(key, {frame, page});
    return frame;
}

void MainWindow::showPage(const QString &key, const QString &record)
{
    if (!m_session.workbook())
        return;
    PageFrame *next = frame(key);
    if (!next)
        return;
    if (key != m_page) {
        if (m_pages.contains(m_page))
            m_pages.value(m_page).page->deactivate();
        m_page = key;
    }
    next->setGuidanceOpen(m_isGuidanceOpen);
    m_rail->setCurrentPage(key);
    StepPage *page = m_pages.value(key).page;
    attempt([page] { page->activate(); });
    fillFooter(key);
    m_stack->setCurrentWidget(next);
    if (!record.isEmpty())
        page->showRecord(record);
}

void MainWindow::fillFooter(const QString &key)
{
    const auto open = m_pages.constFind(key);
    if (open == m_pages.constEnd() || key == homePage)
        return;
    std::vector<MissingItem> missing;
    bool isAsked = false;
    for (const workbook::Check &check : m_checks) {
        if (check.page != key.toStdString())
            continue;
        isAsked = true;
        if (!check.done)
            missing.push_back({key, qstring(check.sentence)});
    }
    if (isAsked)
        open->frame->setMissing(std::move(missing));
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const PageEntry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

void MainWindow::updateTitleAndStatus()
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook) {
        setWindowTitle(QCoreApplication::applicationName());
        m_file->setText(tr("No workbook is open"));
        m_saved->clear();
        return;
    }
    const QFileInfo file(QString::fromStdString(workbook->path().string()));
    setWindowTitle(QStringLiteral("%1 – %2").arg(file.completeBaseName(), QCoreApplication::applicationName()));
    const QString shown = QDir::toNativeSeparators(file.absoluteFilePath());
    m_file->setText(workbook->isReadOnly() ? tr("%1 (can be read, not written)").arg(shown) : shown);
    if (workbook->isReadOnly()) {
        m_saved->clear();
    } else if (const auto saved = workbook->lastSaved()) {
        const QDateTime time =
            QDateTime::fromSecsSinceEpoch(std::chrono::system_clock::to_time_t(*saved)).toLocalTime();
        m_saved->setText(tr("Last change saved at %1").arg(time.toString(QStringLiteral("HH:mm:ss"))));
    } else {
        m_saved->setText(tr("Every change is saved at once"));
    }
}

void MainWindow::updateActions()
{
    const workbook::Workbook *workbook = m_session.workbook();
    for (QAction *action : std::as_const(m_workbookActions))
        action->setEnabled(workbook != nullptr);
    const bool canWrite = workbook && !workbook->isReadOnly();
    const auto set = [&](QAction *action, const QString &plain, const QString &named,
                         const std::optional<workbook::HistoryEntry> &entry) {
        action->setEnabled(canWrite && entry);
        action->setText(canWrite && entry ? named.arg(qstring(entry->label)) : plain);
        action->setToolTip(action->text());
    };
    set(m_undo, tr("Undo"), tr("Undo: %1"), workbook ? workbook->nextUndo() : std::nullopt);
    set(m_redo, tr("Redo"), tr("Redo: %1"), workbook ? workbook->nextRedo() : std::nullopt);
}

bool MainWindow::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const workbook::Error &error) {
        showError(error);
    } catch (const std::exception &error) {
        say(tr("Something went wrong, and nothing was changed: %1").arg(QString::fromUtf8(error.what())), true);
    }
    return false;
}

void MainWindow::showError(const workbook::Error &error)
{
    m_message->display(InlineMessage::Kind::Error, qstring(error.sentence(m_languages.language(m_language))), {},
                       true);
}

bool MainWindow::edit(const QString &label, const std::function<void()> &body)
{
    try {
        m_session.workbook()->edit(label.toStdString(), body);
        m_message->clear();
        return true;
    } catch (const workbook::Error &error) {
        const QString why = qstring(error.sentence(m_languages.language(m_language)));
        m_message->display(InlineMessage::Kind::Error, tr("Not saved: “%1”. %2").arg(label, why),
                           {{tr("Try again"), [this, label, body] { edit(label, body); }},
                            {tr("Save a copy elsewhere"), [this] { backUpNow(); }}});
        return false;
    }
}

void MainWindow::say(const QString &message, bool isError)
{
    m_message->display(isError ? InlineMessage::Kind::Error : InlineMessage::Kind::Information, message, {}, true);
}

void MainWindow::newFile()
{
    const QString path = m_questions.fileToWrite(
        tr("New workbook"), QDir(Session::folder()).filePath(tr("cluster") + QStringLiteral(".bandom")), filter());
    if (!path.isEmpty() && attempt([&] { m_session.create(Session::withSuffix(path)); }))
        showPage(QStringLiteral("programme"));
}

void MainWindow::newTrainingFile()
{
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
    try {
        m_session.open(path);
        m_message->clear();
    } catch (const workbook::Error &error) {
        const bool canBeRead =
            error.kind() == workbook::Error::Kind::InUse || error.kind() == workbook::Error::Kind::ReadOnly;
        if (canBeRead && attempt([&] { m_session.openReadOnly(path); })) {
            std::vector<InlineMessage::Action> actions{
                {tr("Save a copy elsewhere"), [this] { saveCopy(); }}};
            if (error.kind() == workbook::Error::Kind::InUse)
                actions.insert(actions.begin(), {tr("Try again"), [this, path] { openFile(path); }});
            m_message->display(InlineMessage::Kind::Warning,
                               qstring(error.sentence(m_languages.language(m_language))), std::move(actions), true);
        } else if (!canBeRead) {
            showError(error);
        }
    }
}

void MainWindow::saveCopy()
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook)
        return;
    const QFileInfo file(QString::fromStdString(workbook->path().string()));
    const QString path = m_questions.fileToWrite(
        tr("Save a copy without the history of changes"),
        QDir(Session::folder()).filePath(tr("%1 copy").arg(file.completeBaseName()) + QStringLiteral(".bandom")),
        filter());
    if (path.isEmpty())
        return;
    const QString target = Session::withSuffix(path);
    attempt([&] {
        // The dialog has asked before replacing; our own file is never replaced by its copy.
        if (QFileInfo(target) != file)
            QFile::remove(target);
        workbook->saveCopy(target.toStdString(), false);
        say(tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(target)), false);
    });
}

void MainWindow::backUpDaily()
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook || workbook->isReadOnly())
        return;
    const std::filesystem::path path = workbook->path();
    const workbook::Environment environment = m_session.environment();
    const text::Language language = m_languages.language(m_language);
    m_tasks->start([path, environment, language](const TaskRunner::Task &) -> std::optional<QString> {
        try {
            workbook::backUpDaily(path, environment);
            return std::nullopt;
        } catch (const workbook::Error &error) {
            throw std::runtime_error(
                text::fill(language.translate("Backup", "Today's backup could not be made. %1"),
                           {error.sentence(language)}));
        }
    });
}

void MainWindow::backUpNow()
{
    const workbook::Workbook *workbook = m_session.workbook();
    if (!workbook)
        return;
    const QFileInfo file(QString::fromStdString(workbook->path().string()));
    const QString name = QStringLiteral("%1 %2.bandom")
                             .arg(file.completeBaseName(), QDateTime::currentDateTime().toString(
                                                               QStringLiteral("yyyy-MM-dd HH.mm")));
    const QString path =
        m_questions.fileToWrite(tr("Back up, with the history of changes"), QDir(Session::folder()).filePath(name),
                                filter());
    if (path.isEmpty())
        return;
    const QString target = Session::withSuffix(path);
    attempt([&] {
        if (QFileInfo(target) != file)
            QFile::remove(target);
        workbook->saveCopy(target.toStdString(), true);
        say(tr("The backup is %1.").arg(QDir::toNativeSeparators(target)), false);
    });
}

void MainWindow::restoreBackup()
{
    workbook::Workbook *workbook = m_session.workbook();
    if (!workbook)
        return;
    const QString folder = QString::fromStdString(workbook::backupFolder(workbook->path()).string());
    const QString path = m_questions.fileToRead(tr("Restore a backup"),
                                                QDir(folder).exists() ? folder : Session::folder(), filter());
    if (path.isEmpty()
        || !m_questions.confirm(tr("Put the content of “%1” in place of this workbook's? What is here now is kept as "
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
    const QString path =
        m_questions.fileToRead(tr("Import official units"), Session::folder(),
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
    std::vector<InlineMessage::Action> actions;
    if (plan->changesAnything())
        actions.push_back({tr("Import"), [this, plan] {
                               const PageContext now = pageContext();
                               if (GazetteerImport(now).write(*plan))
                                   say(tr("The official units were imported."), false);
                           }});
    m_message->display(plan->refusals.empty() ? InlineMessage::Kind::Information : InlineMessage::Kind::Warning, lines,
                       std::move(actions), true);
}

void MainWindow::undo()
{
    attempt([this] { m_session.workbook()->undo(); });
}

void MainWindow::redo()
{
    attempt([this] { m_session.workbook()->redo(); });
}

void MainWindow::present()
{
    if (!m_presentation)
        m_presentation = std::make_unique<PresentationWindow>(m_languages.language(m_language));
    m_presentation->setWorkbook(m_session.workbook());
    m_presentation->present(screen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_presentation)
        m_presentation->close();
    m_tasks->waitForFinished();
    event->accept();
}

} // namespace bandom::ui
