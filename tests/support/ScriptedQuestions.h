#pragma once

#include "ui/widgets/Questions.h"

#include <QStringList>

#include <utility>

namespace bandom::test {

/// Answers the program's questions from a script, and remembers what was asked. Without an answer it says no.
class ScriptedQuestions : public ui::Questions
{
public:
    QList<bool> confirmations; ///< taken from the front
    QStringList files;         ///< taken from the front, for reading and writing alike
    QStringList asked;
    QStringList suggested; ///< the paths that were suggested for files to be written

    bool confirm(const QString &question, const QString &) override
    {
        asked.append(question);
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }

    QString fileToWrite(const QString &title, const QString &suggestedPath, const QString &) override
    {
        suggested.append(suggestedPath);
        return file(title);
    }
    QString fileToRead(const QString &title, const QString &, const QString &) override
    {
        return file(title);
    }

    QStringList filesToRead(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return std::exchange(files, {});
    }

private:
    QString file(const QString &title)
    {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }
};

} // namespace bandom::test
