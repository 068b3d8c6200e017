// The window's menus: everything that can be done with the whole workbook.
#include "ui/app/MainWindow.h"
#include "ui/app/SearchBox.h"
#include "ui/widgets/Style.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>

namespace bandom::ui {

void MainWindow::buildMenus()
{
    menuBar()->clear();
    m_workbookActions.clear();
    for (QToolBar *bar : findChildren<QToolBar *>())
        delete bar;
    // Actions that the window holds for their shortcuts alone.
    for (QAction *action : actions()) {
        removeAction(action);
        action->deleteLater();
    }
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(Icon::Add), tr("&New workbook…"), QKeySequence::New, this, &MainWindow::newFile);
    menu->addAction(icon(Icon::FolderOpen), tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : Session::recentFiles())
            recent->addAction(QDir::toNativeSeparators(path), this, [this, path] { openFile(path); });
        if (recent->isEmpty())
            recent->addAction(tr("None yet"))->setEnabled(false);
    });
    menu->addAction(icon(Icon::Guide), tr("New &training workbook…"), this, &MainWindow::newTrainingFile);
    menu->addSeparator();
    m_workbookActions.append(
        menu->addAction(icon(Icon::Import), tr("&Import official units…"), this, &MainWindow::importUnits));
    menu->addSeparator();
    m_workbookActions.append(
        menu->addAction(icon(Icon::Copy), tr("Save a &copy for others…"), this, &MainWindow::saveCopy));
    m_workbookActions.append(
        menu->addAction(icon(Icon::Backup), tr("&Back up…"), this, &MainWindow::backUpNow));
    m_workbookActions.append(menu->addAction(tr("Re&store a backup…"), this, &MainWindow::restoreBackup));
    m_workbookActions.append(
        menu->addAction(tr("C&lose the workbook"), QKeySequence(Qt::CTRL | Qt::Key_W), this, [this] {
            if (mayLeave())
                m_session.close();
        }));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(icon(Icon::Undo), tr("Undo"), QKeySequence::Undo, this, &MainWindow::undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo = menu->addAction(icon(Icon::Redo), tr("Redo"), this, &MainWindow::redo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();

    auto *bar = addToolBar(tr("Undo, redo and search"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({metrics::IconSize, metrics::IconSize});
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new SearchBox(bar);
    m_search->setMaximumWidth(420);
    bar->addWidget(m_search);
    connect(m_search, &SearchBox::recordChosen, this, &MainWindow::goToRecord);
    connect(m_search, &SearchBox::left, this, &MainWindow::focusPage);
    m_workbookActions.append(
        menu->addAction(icon(Icon::Search), tr("&Search"), QKeySequence::Find, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *present = menu->addAction(icon(Icon::Presentation), tr("&Present the ranking"),
                                       QKeySequence(Qt::Key_F5), this, &MainWindow::present);
    m_workbookActions.append(present);
    menu->addSeparator();
    auto *languages = new QActionGroup(menu);
    const auto add = [&](const QString &name, text::LanguageCode code) {
        // Each language is named in itself, so that whoever reads only that one finds it.
        QAction *action = menu->addAction(name, this, [this, code] { setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == m_language);
        languages->addAction(action);
    };
    add(QStringLiteral("ភាសាខ្មែរ"), text::LanguageCode::Khmer);
    add(QStringLiteral("English"), text::LanguageCode::English);
    menu->addSeparator();
    QAction *next = menu->addAction(icon(Icon::Next), tr("&Next page"),
                                    QKeySequence(Qt::CTRL | Qt::Key_PageDown), this, [this] {
                                        const QStringList keys = pageKeys();
                                        showPage(keys.value(static_cast<int>(keys.indexOf(m_page)) + 1));
                                    });
    QAction *back = menu->addAction(icon(Icon::Back), tr("Pre&vious page"),
                                    QKeySequence(Qt::CTRL | Qt::Key_PageUp), this, [this] {
                                        const QStringList keys = pageKeys();
                                        showPage(keys.value(static_cast<int>(keys.indexOf(m_page)) - 1));
                                    });
    m_workbookActions << next << back;
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Bandom"), this, [this] {
        say(tr("Bandom %1 sets up agribusiness clusters step by step, after the guide “Facilitating "
               "Agribusiness "
               "Cluster Development” of the CHAIN project. It is free software under the GNU General Public "
               "License, "
               "version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            false);
    });
}

} // namespace bandom::ui
