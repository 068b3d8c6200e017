#pragma once

#include "support/QtText.h"
#include "support/ScriptedQuestions.h"
#include "support/Support.h"
#include "ui/app/MainWindow.h"
#include "workbook/Record.h"

#include <QTest>

#include <memory>

class QAction;
class QComboBox;
class QAbstractItemView;
class QListWidget;

namespace bandom::ui {
class RecordTable;
class StepPage;
} // namespace bandom::ui

namespace bandom::test {

/// The real window with settings, files and answers of one test's own, driven as people drive it: keys go to
/// what has the focus, clicks to what is in sight.
class WindowFixture
{
public:
    explicit WindowFixture(text::LanguageCode language = text::LanguageCode::English);
    ~WindowFixture();
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    /// A file in the test's own folder.
    QString file(const char *name) const;

    /// An empty workbook, on `page`; it has the template's criteria and nothing else.
    void create(const char *page = "home");

    /// The training workbook, on `page`.
    void createTraining(const char *page = "home");

    /// Ends the window and begins anew, as after a start of the program with `path`; empty: with nothing.
    void restart(const QString &path = {});

    workbook::Workbook &workbook() const { return *session->workbook(); }
    template<class T>
    T stored(const char *sql) const
    {
        return workbook::value<T>(workbook().database(), sql).value_or(T());
    }
    void execute(const char *sql) const;

    /// The page on show, and parts of it by their names.
    ui::StepPage *page() const;
    template<class Widget>
    Widget *part(const char *name) const
    {
        auto *found = pageWidget()->findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no part of this page: ") + name);
        return found;
    }
    /// Of the window, outside of the pages.
    template<class Widget>
    Widget *outside(const char *name) const
    {
        settle();
        auto *found = window->findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no part of the window: ") + name);
        return found;
    }

    /// Of the frame around the page on show: its footer, its guidance.
    template<class Widget>
    Widget *frame(const char *name) const
    {
        auto *found = frameWidget()->findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no part of the frame: ") + name);
        return found;
    }

    /// Keys go to an open popup, else to what has the focus; what they do has happened on return.
    void type(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void repeat(Qt::Key repeated, int times) const;
    void click(QWidget *widget) const;
    void clickItem(QListWidget *list, int row) const;
    void clickItem(QAbstractItemView *view, const QModelIndex &index) const;
    /// Chooses an item as with the mouse.
    void choose(QComboBox *box, int index) const;
    void choose(QComboBox *box, const QString &text) const;
    static void settle();

    /// A table's cells: its text, and going there with the focus.
    static QString cell(const ui::RecordTable *table, int row, int column);
    static void goTo(const ui::RecordTable *table, int row, int column);
    static int rows(const ui::RecordTable *table); ///< without the one for a new record

    /// The name of what has the focus.
    static QString focus();

    /// The message line over the page, empty where nothing is said, and its buttons.
    QString message() const;
    void pressMessageButton(const QString &text) const;
    bool hasMessageButton(const QString &text) const;

    /// What is missing on this page, as its footer says.
    QStringList missing() const;

    QAction *menuAction(const QString &text) const;

    TemporaryFolder folder;
    ScriptedQuestions questions;
    std::unique_ptr<ui::Languages> languages;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;

private:
    void open();
    QWidget *frameWidget() const;
    QWidget *pageWidget() const;

    text::LanguageCode m_language;
};

/// Looks whether a piece of text is in another, and says both where it is not.
bool holds(const QString &text, const QString &piece);

} // namespace bandom::test
