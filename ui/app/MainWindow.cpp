#include "ui/app/MainWindow.h"

#include "ui/app/PresentationWindow.h"
#include "ui/app/Rail.h"
#include "ui/app/Resources.h"
#include "ui/app/SearchBox.h"
#include "ui/app/StartPage.h"
#include "ui/app/TaskBar.h"
#include "ui/app/TaskRunner.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

namespace {

const QString homePage = QStringLiteral("home");
/// How long a notice stands in the status bar.
constexpr int noticeMilliseconds = 8000;

const QString guidanceKey = QStringLiteral("guidanceOpen");

} // namespace

MainWindow::MainWindow(Session &session, Languages &languages, Questions &questions,
                       text::LanguageCode language, const QString &file, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_languages(languages),
      m_questions(questions),
      m_language(language)
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1366, 768);
    setWindowIcon(icon(Icon::Home, Tone::Accent));
    m_isGuidanceOpen = QSettings().value(guidanceKey, true).toBool();
    m_languages.install(m_language);
    m_tasks = new TaskRunner(this);
    connect(m_tasks, &TaskRunner::failed, this, [this](const QString &problem) { say(problem, true); });
    build();
    connect(&m_session, &Session::workbookChanged, this, [this] {
        // What was said belongs to the workbook that is gone, what was to be tried again too.
        m_unsaved.clear();
        m_message->clear();
        workbookReplaced();
    });
    if (!file.isEmpty())
        openFile(file);
    if (m_page.isEmpty())
        workbookReplaced();
}

MainWindow::~MainWindow()
{
    // A field stores its text when it is left: while there is a window to store it by.
    QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::rebuild()
{
    const QString page = m_page;
    m_pages.clear();
    m_page.clear();
    build();
    workbookReplaced();
    if (!page.isEmpty() && m_session.workbook())
        showPage(page);
    if (!m_unsaved.empty())
        tell(InlineMessage::Kind::Error, {});
}

void MainWindow::build()
{
    m_guidance.emplace(m_languages.language(m_language));
    m_steps = steps();
    m_entries = pagesOf(m_steps);
    buildMenus();
    buildCentre();
    buildStatusBar();
}

void MainWindow::setLanguage(text::LanguageCode code)
{
    if (code == m_language)
        return;
    storeTyped();
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
    m_rail->setSteps(m_steps);
    connect(m_rail, &Rail::pageChosen, this, [this](const QString &key) { showPage(key); });
    connect(m_rail, &Rail::itemClicked, this, &MainWindow::focusPage);
    connect(m_rail, &Rail::itemActivated, this, &MainWindow::focusPage);
    across->addWidget(m_rail);

    auto *down = new QVBoxLayout;
    down->setContentsMargins({});
    down->setSpacing(0);
    m_message = new InlineMessage(centre);
    m_message->setObjectName(QStringLiteral("message"));
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_unsaved.clear(); });
    m_stack = new QStackedWidget(centre);
    // The window fits a small laptop whatever the least size is that a page reckons with.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
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
    m_start->setFocus();
}

void MainWindow::buildStatusBar()
{
    auto *bar = new QStatusBar(this);
    m_file = new QLabel(bar);
    m_file->setObjectName(QStringLiteral("fileName"));
    m_saved = new QLabel(bar);
    m_saved->setObjectName(QStringLiteral("lastSaved"));
    bar->addWidget(m_file, 1);
    bar->addPermanentWidget(new TaskBar(m_tasks, bar));
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
    *m_area = {};
    workbook::Workbook *workbook = m_session.workbook();
    m_search->setWorkbook(workbook);
    m_rail->setVisible(workbook != nullptr);
    if (m_presentation)
        m_presentation->setWorkbook(workbook);
    if (workbook) {
        m_subscription =
            workbook->onChange([this](const workbook::Changes &changes) { workbookChanged(changes); });
        attempt([this] { updateProgress(); });
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
    // A program that is left open over midnight backs up again with the first change of the day.
    if (m_backedUpOn && *m_backedUpOn != workbook::today(m_session.environment()))
        backUpDaily();
    // One page that can't be read keeps none of the others from what is new.
    attempt([this] { updateProgress(); });
    for (const OpenPage &open : std::as_const(m_pages))
        attempt([&] { open.page->workbookChanged(changes); });
    fillFooter(m_page);
    updateTitleAndStatus();
    updateActions();
}

void MainWindow::updateProgress()
{
    m_checks = checksOf(m_steps, m_session.workbook()->database(), m_languages.language(m_language));
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
    context.area = m_area;
    // A page that is on its way out has nothing to write into the next workbook.
    context.edit = [this, workbook = context.workbook](const QString &label,
                                                       const std::function<void()> &body) {
        return workbook == m_session.workbook() && edit(label, body);
    };
    context.open = [this](const QString &page, const QString &record) { showPage(page, record); };
    context.say = [this](const QString &message, bool isError) { say(message, isError); };
    context.sayMade = [this](const QString &message, const QString &file) { sayMade(message, file); };
    context.runBeside = [this, workbook = context.workbook](const QString &title,
                                                            std::function<void(TaskProgress &)> work,
                                                            const std::function<void()> &finished) {
        m_tasks->start({title, std::move(work), [this, workbook, finished] {
                            if (workbook == m_session.workbook())
                                finished();
                        }});
    };
    context.importUnits = [this] { importUnits(); };
    context.checks = [this]() -> const std::vector<workbook::Check> & { return m_checks; };
    context.shippedTemplate = [](const QString &name) {
        return resource(QStringLiteral("templates/%1.json").arg(name));
    };
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
    // Back and Next go through the steps; the home page says by itself what is next.
    const std::vector<PageEntry> work = pagesOfWork(m_steps);
    const auto here = std::find_if(work.begin(), work.end(),
                                   [&](const PageEntry &candidate) { return candidate.key == key; });
    const bool isWork = here != work.end();
    frame->setNeighbours(isWork && here != work.begin() ? std::prev(here)->title : QString(),
                         isWork && std::next(here) != work.end() ? std::next(here)->title : QString());
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
    // Once all is in it, so that it is laid out once.
    if (m_stack->indexOf(next) < 0)
        m_stack->addWidget(next);
    m_stack->setCurrentWidget(next);
    // Whoever walks through the rail with the arrow keys goes on doing so.
    if (!m_rail->hasFocus())
        focusPage();
    if (!record.isEmpty())
        page->showRecord(record);
}

void MainWindow::focusPage()
{
    const auto open = m_pages.constFind(m_page);
    if (open == m_pages.constEnd())
        return;
    QWidget *last = open->page->focusWidget();
    (last && last->isVisible() && last->isEnabled() ? last : open->page)->setFocus();
}

void MainWindow::goToRecord(const QString &table, const QString &id)
{
    const SQLite::Database &database = m_session.workbook()->database();
    for (const PageEntry &entry : m_entries) {
        const auto shown = std::find_if(entry.tables.begin(), entry.tables.end(), [&](const auto &candidate) {
            return candidate.name == table.toStdString();
        });
        if (shown != entry.tables.end() &&
            (!shown->shows || shown->shows(database, workbook::Id{id.toStdString()}))) {
            showPage(entry.key, id);
            return;
        }
    }
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
    setWindowTitle(
        QStringLiteral("%1 – %2").arg(file.completeBaseName(), QCoreApplication::applicationName()));
    m_file->setText(workbook->isReadOnly() ? tr("%1 (can be read, not written)").arg(file.fileName())
                                           : file.fileName());
    m_file->setToolTip(QDir::toNativeSeparators(file.absoluteFilePath()));
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
    } catch (const std::exception &problem) {
        report(problem);
    }
    return false;
}

void MainWindow::report(const std::exception &problem)
{
    if (const auto *error = dynamic_cast<const workbook::Error *>(&problem))
        showError(*error);
    else
        say(tr("Something went wrong, and nothing was changed: %1").arg(QString::fromUtf8(problem.what())),
            true);
}

void MainWindow::showError(const workbook::Error &error)
{
    tell(InlineMessage::Kind::Error, qstring(error.sentence(m_languages.language(m_language))));
}

bool MainWindow::edit(const QString &label, const std::function<void()> &body)
{
    try {
        // What waits goes first, so that an older edit never ends over a newer one; unless this is the same
        // again.
        std::erase_if(m_unsaved, [&](const Unsaved &unsaved) { return unsaved.label == label; });
        if (!saveUnsaved()) {
            rememberUnsaved(label, body, m_unsaved.front().error);
            return false;
        }
        m_session.workbook()->edit(label.toStdString(), body);
        m_message->clear();
        return true;
    } catch (const workbook::Error &error) {
        rememberUnsaved(label, body, error);
    } catch (const std::exception &problem) {
        report(problem);
    }
    return false;
}

bool MainWindow::saveUnsaved()
{
    while (!m_unsaved.empty()) {
        const Unsaved next = m_unsaved.front();
        try {
            m_session.workbook()->edit(next.label.toStdString(), next.body);
        } catch (const workbook::Error &error) {
            m_unsaved.front().error = error;
            tell(InlineMessage::Kind::Error, {});
            return false;
        }
        m_unsaved.erase(m_unsaved.begin());
    }
    return true;
}

void MainWindow::rememberUnsaved(const QString &label, const std::function<void()> &body,
                                 const workbook::Error &error)
{
    m_unsaved.push_back({label, body, error});
    tell(InlineMessage::Kind::Error, {});
}

void MainWindow::say(const QString &message, bool isError)
{
    tell(isError ? InlineMessage::Kind::Error : InlineMessage::Kind::Information, message);
}

void MainWindow::tell(InlineMessage::Kind kind, const QString &text,
                      std::vector<InlineMessage::Action> actions)
{
    if (m_unsaved.empty()) {
        m_message->display(kind, text, std::move(actions), true);
        return;
    }
    QStringList lines;
    if (!text.isEmpty())
        lines.append(text);
    QStringList labels;
    for (const Unsaved &unsaved : m_unsaved)
        labels.append(tr("“%1”").arg(unsaved.label));
    lines.append(tr("Not saved: %1. %2")
                     .arg(labels.join(QStringLiteral(", ")),
                          qstring(m_unsaved.back().error.sentence(m_languages.language(m_language)))));
    m_message->display(InlineMessage::Kind::Error, lines.join(QLatin1Char('\n')),
                       {{tr("Try again"),
                         [this] {
                             if (saveUnsaved())
                                 m_message->clear();
                         }},
                        {tr("Save a copy elsewhere"), [this] { backUpNow(); }}},
                       true);
}

void MainWindow::storeTyped()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return;
    // A cell's editor goes when it is left: then its table has the focus.
    QList<QPointer<QWidget>> homes;
    for (QWidget *widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget())
        homes.append(widget);
    focus->clearFocus();
    if (QApplication::focusWidget())
        return;
    for (const QPointer<QWidget> &home : homes) {
        if (home && home->isVisible() && home->isEnabled() && home->focusPolicy() != Qt::NoFocus) {
            home->setFocus();
            return;
        }
    }
}

bool MainWindow::mayLeave()
{
    storeTyped();
    return m_unsaved.empty() ||
           m_questions.confirm(tr("“%1” is not saved and would be lost.").arg(m_unsaved.front().label),
                               tr("Go on without"));
}

void MainWindow::undo()
{
    storeTyped();
    const auto entry = m_session.workbook()->nextUndo();
    // What it did may be on a page that is not in sight.
    if (attempt([this] { m_session.workbook()->undo(); }) && entry)
        statusBar()->showMessage(tr("Undone: %1").arg(qstring(entry->label)), noticeMilliseconds);
}

void MainWindow::redo()
{
    storeTyped();
    const auto entry = m_session.workbook()->nextRedo();
    if (attempt([this] { m_session.workbook()->redo(); }) && entry)
        statusBar()->showMessage(tr("Done again: %1").arg(qstring(entry->label)), noticeMilliseconds);
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
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    if (m_presentation)
        m_presentation->close();
    m_tasks->waitForFinished();
    event->accept();
}

} // namespace bandom::ui
