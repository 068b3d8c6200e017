#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bandom::test {

/// One message of a Qt Linguist file (.ts).
struct CatalogueMessage
{
    QString context;
    QString source;
    QString comment;     ///< tells apart two messages with the same source; mostly empty
    bool counts = false; ///< has a form for each grammatical number
    bool finished = true;
    QStringList translations; ///< one, or where the message counts one for each number, the singular first

    /// Context, source and comment: what the program finds the message by.
    QString key() const;
};

/// The messages of the file at `path` in its order, without the obsolete ones. Throws std::runtime_error
/// where it can't be read.
std::vector<CatalogueMessage> readCatalogue(const QString &path);

/// The whole text of the file at `path`. Throws std::runtime_error where it can't be read.
QString fileText(const QString &path);

/// resources/i18n/NAME.ts of the sources.
QString catalogueFile(const QString &name);

} // namespace bandom::test
