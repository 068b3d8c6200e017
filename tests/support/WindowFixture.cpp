#include "support/WindowFixture.h"

#include "support/Catch.h"
#include "support/TestEnvironment.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/StepPage.h"
#include "widgets/Keys.h"
#include "workbook/Record.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace bandom::test {

namespace {

QWidget *keyReceiver()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        throw std::runtime_error("nothing has the focus");
    return focus;
}

} // namespace

WindowFixture::WindowFixture(text::LanguageCode language) : m_language(language)
{
    QApplication::setApplicationName(QStringLiteral("Bandom"));
    QApplication::setOrganizationName(QStringLiteral("Bandom"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString((folder / "settings").string()));
    open();
}

WindowFixture::~WindowFixture()
{
    window.reset();
    settle();
}

void WindowFixture::open()
{
    languages = std::make_unique<ui::Languages>();
    session = std::make_unique<ui::Session>(environment());
    window = std::make_unique<ui::MainWindow>(*session, *languages, questions, m_language);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
}

QString WindowFixture::file(const char *name) const
{
    return QString::fromStdString((folder / name).string());
}

void WindowFixture::create(const char *page)
{
    session->create(file("work.bandom"));
    window->showPage(QLatin1String(page));
    settle();
}

void WindowFixture::createTraining(const char *page)
{
    session->createTraining(file("training.bandom"), m_language);
    window->showPage(QLatin1String(page));
    settle();
}

void WindowFixture::restart(const QString &path)
{
    window->close();
    window.reset();
    settle();
    session.reset();
    languages.reset();
    open();
    if (!path.isEmpty())
        window->openFile(path);
    settle();
}

void WindowFixture::execute(const char *sql) const
{
    workbook().edit("Edit of the test", [&] { workbook::execute(workbook().database(), sql); });
    settle();
}

QWidget *WindowFixture::frameWidget() const
{
    settle();
    for (auto *stack : window->findChildren<QStackedWidget *>()) {
        if (QWidget *shown = stack->currentWidget();
            shown && shown->objectName() == window->currentPage() + QStringLiteral("Frame"))
            return shown;
    }
    throw std::runtime_error("no page is on show");
}

ui::StepPage *WindowFixture::page() const
{
    auto *found = frameWidget()->findChild<ui::StepPage *>(window->currentPage() + QStringLiteral("Page"));
    if (!found)
        throw std::runtime_error("no page is on show");
    return found;
}

QWidget *WindowFixture::pageWidget() const
{
    return page();
}

void WindowFixture::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void WindowFixture::type(const QString &text) const
{
    for (const QChar letter : text)
        typeText(keyReceiver(), letter);
    settle();
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(keyReceiver(), key, modifiers);
    settle();
}

void WindowFixture::repeat(Qt::Key repeated, int times) const
{
    for (int i = 0; i < times; ++i)
        key(repeated);
}

void WindowFixture::click(QWidget *widget) const
{
    INFO(widget->objectName().toStdString());
    REQUIRE(widget->isVisible());
    REQUIRE(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void WindowFixture::clickItem(QListWidget *list, int row) const
{
    clickItem(list, list->indexFromItem(list->item(row)));
}

void WindowFixture::clickItem(QAbstractItemView *view, const QModelIndex &index) const
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(index).center());
    settle();
}

void WindowFixture::choose(QComboBox *box, int index) const
{
    REQUIRE(box->isEnabled());
    REQUIRE(index >= 0);
    box->setFocus(Qt::MouseFocusReason);
    // What its popup does when an item is clicked.
    box->setCurrentIndex(index);
    emit box->activated(index);
    settle();
}

void WindowFixture::choose(QComboBox *box, const QString &text) const
{
    choose(box, box->findText(text));
}

QString WindowFixture::cell(const ui::RecordTable *table, int row, int column)
{
    return ui::withoutBreaks(table->view()->model()->index(row, column).data().toString());
}

void WindowFixture::goTo(const ui::RecordTable *table, int row, int column)
{
    table->view()->setFocus();
    table->view()->setCurrentIndex(table->view()->model()->index(row, column));
    settle();
}

int WindowFixture::rows(const ui::RecordTable *table)
{
    const QAbstractItemModel *model = table->view()->model();
    int count = model->rowCount();
    while (count > 0 && model->headerData(count - 1, Qt::Vertical).toString() == QStringLiteral("+"))
        --count;
    return count;
}

QString WindowFixture::focus()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

QString WindowFixture::message() const
{
    const auto *line = outside<ui::InlineMessage>("message");
    return line->isVisible() ? ui::withoutBreaks(line->text()) : QString();
}

bool WindowFixture::hasMessageButton(const QString &text) const
{
    for (const auto *button : outside<ui::InlineMessage>("message")->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return true;
    }
    return false;
}

void WindowFixture::pressMessageButton(const QString &text) const
{
    for (auto *button : outside<ui::InlineMessage>("message")->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible()) {
            click(button);
            return;
        }
    }
    FAIL("no button " << text.toStdString());
}

QStringList WindowFixture::missing() const
{
    QStringList texts;
    for (const auto *button : frameWidget()->findChildren<QToolButton *>()) {
        if (button->objectName().startsWith(QStringLiteral("missing:")))
            texts.append(button->text());
    }
    return texts;
}

QAction *WindowFixture::menuAction(const QString &text) const
{
    for (QAction *menu : window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        }
    }
    throw std::runtime_error("no menu has " + text.toStdString());
}

bool holds(const QString &text, const QString &piece)
{
    if (text.contains(piece))
        return true;
    UNSCOPED_INFO("“" << piece.toStdString() << "” is not in “" << text.toStdString() << "”");
    return false;
}

} // namespace bandom::test
