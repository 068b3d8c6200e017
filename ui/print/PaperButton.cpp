#include "ui/print/PaperButton.h"

#include "ui/print/ExportFile.h"
#include "ui/widgets/Icons.h"

#include <QMenu>

namespace bandom::ui {

PaperButton::PaperButton(const PageContext &context, std::function<DocumentRequest()> request,
                         QWidget *parent)
    : QToolButton(parent),
      m_context(context),
      m_request(std::move(request)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("paper"));
    setText(tr("Export or print"));
    setIcon(ui::icon(Icon::Print));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setProperty("framed", true);
    setMenu(m_menu);
}

void PaperButton::addDocument(const DocumentEntry &entry, const std::function<QString()> &more,
                              const std::function<bool()> &canMake)
{
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    const QString name = qstring(entry.name);
    auto *exported = m_menu->addAction(
        ui::icon(Icon::Export), tr("%1: export…", "a document").arg(entry.title), this,
        [this, entry, more] { exportFile(m_context, entry, m_request(), more ? more() : QString()); });
    exported->setObjectName(QStringLiteral("export:") + name);
    auto *printed =
        m_menu->addAction(ui::icon(Icon::Print), tr("%1: print…", "a document").arg(entry.title), this,
                          [this, entry] { printFile(m_context, entry.compose(m_request()), this); });
    printed->setObjectName(QStringLiteral("print:") + name);
    if (canMake)
        connect(m_menu, &QMenu::aboutToShow, this, [exported, printed, canMake] {
            for (QAction *action : {exported, printed})
                action->setEnabled(canMake());
        });
}

} // namespace bandom::ui
