#pragma once

#include "ui/app/Guidance.h"
#include "ui/app/Session.h"
#include "ui/app/Steps.h"
#include "ui/app/Translation.h"
#include "ui/widgets/InlineMessage.h"
#include "workbook/Progress.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTimer;

namespace bandom::ui {

class PageFrame;
class PresentationWindow;
class Rail;
class SearchBox;
class StartPage;
class TaskRunner;

/// The window: the rail at the left, the page in the middle, one line for messages above it, and when the
/// last edit was saved below. It owns no data: it hands the session's workbook to pages, and tells them what
/// changed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of it outlives the window. `file` is opened at once, where one is named; what is wrong with it
    /// stands in the window.
    MainWindow(Session &session, Languages &languages, Questions &questions, text::LanguageCode language,
               const QString &file = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file, and says what is wrong where it can't be opened. One that another program writes, or
    /// that is protected, is opened for reading.
    void openFile(const QString &path);

    void showPage(const QString &key, const QString &record = {});
    QString currentPage() const { return m_page; }

    /// At once, everywhere: all pages are made anew.
    void setLanguage(text::LanguageCode code);
    text::LanguageCode language() const { return m_language; }

    /// The keys of all pages, in the rail's order.
    QStringList pageKeys() const;

    PresentationWindow *presentation() const { return m_presentation.get(); }

    /// Says what went wrong, in the line above the page.
    void report(const std::exception &problem);

public slots:
    void newFile();
    void chooseFile();
    void newTrainingFile();
    void saveCopy();
    void backUpNow();
    void restoreBackup();
    void importUnits();
    void undo();
    void redo();
    void present();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// After the first page is on the screen.
    static constexpr int backupDelayMilliseconds = 3000;

    /// An edit that could not be saved, for trying again.
    struct Unsaved
    {
        QString label;
        std::function<void()> body;
        workbook::Error error;
    };

    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildCentre();
    void buildStatusBar();
    void showStartPage();
    void build();
    void rebuild();
    void workbookReplaced();
    void workbookChanged(const workbook::Changes &changes);
    void updateProgress();
    void updateTitleAndStatus();
    void updateActions();
    PageFrame *frame(const QString &key);
    PageContext pageContext();
    void fillFooter(const QString &key);

    /// Runs `work`; an Error is shown in the message line. False then.
    bool attempt(const std::function<void()> &work);
    void showError(const workbook::Error &error);
    bool edit(const QString &label, const std::function<void()> &body);

    /// Saves what could not be saved before, in the order in which it was made, until something can't be
    /// again.
    bool saveUnsaved();
    void rememberUnsaved(const QString &label, const std::function<void()> &body,
                         const workbook::Error &error);
    void say(const QString &message, bool isError);
    void sayMade(const QString &message, const QString &file);

    /// Opens a file or folder with the desktop's own program, and says where there is none.
    void openOutside(const QString &path);

    /// Shows a line, which what is not saved stays beside.
    void tell(InlineMessage::Kind kind, const QString &text, std::vector<InlineMessage::Action> actions = {});

    /// Stores what is still being typed, as leaving its field does, and leaves the focus where it is.
    void storeTyped();

    /// Before the workbook goes: stores what is typed, and asks where something could not be saved.
    bool mayLeave();

    /// To where the work of the page begins, or was left.
    void focusPage();

    /// Asks for a place and puts a copy there. What was there before is replaced only by a whole copy.
    /// Opens a workbook that another laptop left open, once the user says that nobody works on it there.
    void takeOver(const QString &path);
    void copyTo(const QString &title, const QString &suggestedName, bool withHistory);
    QString fileToWrite(const QString &title, const QString &suggestedName);
    void goToRecord(const QString &table, const QString &id);
    void backUpDaily();

    Session &m_session;
    Languages &m_languages;
    Questions &m_questions;
    text::LanguageCode m_language;
    std::optional<Guidance> m_guidance;
    std::vector<StepEntry> m_steps;
    std::vector<PageEntry> m_entries; ///< the pages of all steps
    std::vector<workbook::Check> m_checks;
    workbook::Workbook::Subscription m_subscription;

    struct OpenPage
    {
        PageFrame *frame = nullptr;
        StepPage *page = nullptr;
    };
    QHash<QString, OpenPage> m_pages;
    QString m_page;
    std::shared_ptr<workbook::Id> m_area = std::make_shared<workbook::Id>(); ///< that the pages show
    bool m_isGuidanceOpen = true;

    Rail *m_rail = nullptr;
    SearchBox *m_search = nullptr;
    InlineMessage *m_message = nullptr;
    std::vector<Unsaved> m_unsaved; ///< in the order in which they were made
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_saved = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_workbookActions;
    std::unique_ptr<PresentationWindow> m_presentation;
    TaskRunner *m_tasks = nullptr;
    std::optional<std::chrono::year_month_day>
        m_backedUpOn; ///< the day of the last daily backup that was begun
};

} // namespace bandom::ui
