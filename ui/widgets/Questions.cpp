#include "ui/widgets/Questions.h"

#include "ui/widgets/KhmerText.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace bandom::ui {

bool DialogQuestions::confirm(const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), breakable(question),
                    QMessageBox::NoButton, m_parent);
    QPushButton *doIt = box.addButton(action, QMessageBox::DestructiveRole);
    QPushButton *cancel =
        box.addButton(QCoreApplication::translate("Questions", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

QString DialogQuestions::fileToWrite(const QString &title, const QString &suggestedPath,
                                     const QString &filter)
{
    return QFileDialog::getSaveFileName(m_parent, title, suggestedPath, filter);
}

QString DialogQuestions::fileToRead(const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_parent, title, folder, filter);
}

QStringList DialogQuestions::filesToRead(const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileNames(m_parent, title, folder, filter);
}

} // namespace bandom::ui
