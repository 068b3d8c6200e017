#include "ui/app/StartPage.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bandom::ui {

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    auto *outer = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::Space);
    outer->addStretch(1);
    outer->addLayout(column, 3);
    outer->addStretch(1);

    auto *title = new QLabel(QStringLiteral("Bandom  បណ្តុំ"), this);
    title->setFont(textFont(TextSize::Title));
    auto *purpose =
        new WrapLabel(tr("Set up agribusiness clusters step by step: rapid mapping, selection, the "
                         "multi-stakeholder platform, backstopping. Everything you enter is saved at once, "
                         "in one file on this laptop."),
                      this);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(purpose);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Space);
    const auto add = [&](const QString &text, Icon which, const char *name, auto signal, bool isPrimary) {
        auto *button = new QPushButton(icon(which, isPrimary ? Tone::OnAccent : Tone::Ink), text, this);
        button->setObjectName(QLatin1String(name));
        button->setProperty("primary", isPrimary);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        if (isPrimary)
            setFocusProxy(button);
    };
    add(tr("New workbook"), Icon::Add, "newWorkbook", &StartPage::newRequested, true);
    add(tr("Open a workbook"), Icon::FolderOpen, "openWorkbook", &StartPage::openRequested, false);
    add(tr("Learn with the training workbook"), Icon::Guide, "trainingWorkbook",
        &StartPage::trainingRequested, false);
    buttons->addStretch(1);
    column->addLayout(buttons);

    auto *recentTitle = new QLabel(tr("Opened before"), this);
    recentTitle->setFont(textFont(TextSize::Section));
    m_recentTitle = recentTitle;
    m_recent = new QListWidget(this);
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAccessibleName(recentTitle->text());
    m_recent->setMaximumHeight(260);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit fileChosen(item->data(Qt::UserRole).toString()); });
    column->addWidget(recentTitle);
    column->addWidget(m_recent);
    column->addStretch(2);
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(icon(Icon::File),
                                         file.completeBaseName() + QStringLiteral("   ") +
                                             QDir::toNativeSeparators(file.absolutePath()),
                                         m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace bandom::ui
