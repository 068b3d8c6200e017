#include "ui/print/FileOutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bandom::ui {

namespace {

class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(bandom::ui::FileOutput)

public:
    static QString noFolder(const QString &path)
    {
        return tr("%1 was not written: the folder %2 does not exist.")
            .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    }

    static QString isFolder(const QString &path)
    {
        return tr("%1 was not written: a folder has this name.").arg(QDir::toNativeSeparators(path));
    }

    static QString cannotMake(const QString &path, const QString &reason)
    {
        return kept(path, tr("%1 cannot be written here (%2).").arg(QDir::toNativeSeparators(path), reason));
    }

    static QString cutShort(const QString &path, const QString &reason)
    {
        return kept(path, tr("%1 could not be written to its end: the disk may be full (%2).")
                              .arg(QDir::toNativeSeparators(path), reason));
    }

private:
    static QString kept(const QString &path, const QString &what)
    {
        if (QFileInfo::exists(path))
            return tr("%1 The file that was there before is unchanged.", "%1 is a whole sentence").arg(what);
        return tr("%1 Nothing was left behind.", "%1 is a whole sentence").arg(what);
    }
};

} // namespace

void writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw ExportError(Reasons::isFolder(path));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw ExportError(Reasons::noFolder(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw ExportError(Reasons::cannotMake(path, file.errorString()));
    // A disk that fills up takes a part and reports no error: only the next attempt does.
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 more = file.write(content.constData() + written, content.size() - written);
        if (more <= 0)
            break;
        written += more;
    }
    const QString reason = file.errorString();
    if (written < content.size()) {
        file.cancelWriting();
        throw ExportError(Reasons::cutShort(path, reason));
    }
    if (!file.commit())
        throw ExportError(Reasons::cutShort(path, file.errorString()));
}

} // namespace bandom::ui
