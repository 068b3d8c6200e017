#pragma once

#include <QStringList>

class QWidget;

namespace bandom::ui {

/// What the program asks its user, in one place, so that tests answer from a script instead of clicking
/// blindly.
class Questions
{
public:
    virtual ~Questions() = default;

    /// Before something is destroyed that can't be brought back, or only with effort. `action` names the
    /// button that does it ("Remove"). True where the user agreed.
    virtual bool confirm(const QString &question, const QString &action) = 0;

    /// A place for a file to be written; empty where the user gave up. Asks before replacing.
    virtual QString fileToWrite(const QString &title, const QString &suggestedPath,
                                const QString &filter) = 0;

    /// A file to be read; empty where the user gave up.
    virtual QString fileToRead(const QString &title, const QString &folder, const QString &filter) = 0;

    /// Several at once; empty where the user gave up.
    virtual QStringList filesToRead(const QString &title, const QString &folder, const QString &filter) = 0;
};

/// Asks with Qt's dialogs.
class DialogQuestions : public Questions
{
public:
    explicit DialogQuestions(QWidget *parent) : m_parent(parent) {}

    bool confirm(const QString &question, const QString &action) override;
    QString fileToWrite(const QString &title, const QString &suggestedPath, const QString &filter) override;
    QString fileToRead(const QString &title, const QString &folder, const QString &filter) override;
    QStringList filesToRead(const QString &title, const QString &folder, const QString &filter) override;

private:
    QWidget *m_parent;
};

} // namespace bandom::ui
