#include "ui/print/ExportFile.h"

#include "ui/print/DocumentExport.h"
#include "ui/print/Printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace bandom::ui {

namespace {

class ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

/// What the file is called: in the document's own language, so that the one in Khmer doesn't go over the one
/// in English.
QString nameOf(const DocumentEntry &entry, const document::Document &document, const QString &more)
{
    QString name = qstring(document.title);
    if ((entry.needsArea || entry.mayBeOfArea) && !document.subtitle.empty())
        name += QLatin1Char(' ') + qstring(document.subtitle);
    if (!more.isEmpty())
        name += QLatin1Char(' ') + more;
    // A name of an area or a person may hold what a file's name can't.
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    return name.replace(notInNames, QStringLiteral("-"));
}

} // namespace

void exportFile(const PageContext &context, const DocumentEntry &entry, const DocumentRequest &request,
                const QString &more)
{
    const QFileInfo workbookFile(QString::fromStdString(context.workbook->path().string()));
    const QString suffix = QLatin1Char('.') + qstring(formatsOf(entry).front());
    const QString path = context.questions->fileToWrite(
        ExportFile::tr("Export the document"),
        workbookFile.dir().filePath(nameOf(entry, entry.compose(request), more) + suffix), fileFilter(entry));
    if (path.isEmpty())
        return;
    // "Sesan 11.9.2018" has dots and no suffix.
    QString target = path;
    if (!isFormatOf(entry, path)) {
        target += suffix;
        if (QFileInfo::exists(target) &&
            !context.questions->confirm(
                ExportFile::tr("“%1” is there already.").arg(QFileInfo(target).fileName()),
                ExportFile::tr("Replace")))
            return;
    }
    try {
        writeDocument(entry, request, target);
        const double megabytes = static_cast<double>(QFileInfo(target).size()) / 1e6;
        context.sayMade(ExportFile::tr("The document is %1 (%2 MB).")
                            .arg(QDir::toNativeSeparators(target), QString::number(megabytes, 'f', 2)),
                        target);
    } catch (const ExportError &error) {
        context.say(error.message(), true);
    }
}

void printFile(const PageContext &context, const document::Document &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted && !print(document, printer))
        context.say(
            ExportFile::tr("The printer did not take the document. Look whether it is on and has paper, and "
                           "print again."),
            true);
}

} // namespace bandom::ui
