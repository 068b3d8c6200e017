#include "ui/print/DocumentExport.h"

#include "ui/print/Export.h"
#include "ui/print/FileOutput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace bandom::ui {

namespace {

class DocumentExport
{
    Q_DECLARE_TR_FUNCTIONS(DocumentExport)

public:
    static QString name(const std::string &suffix)
    {
        if (suffix == "pdf")
            return tr("PDF, to print and send");
        if (suffix == "odt")
            return tr("Text document, to edit");
        if (suffix == "html")
            return tr("Web page");
        if (suffix == "csv")
            return tr("Table for a spreadsheet");
        if (suffix == "vcf")
            return tr("Contacts for a phone");
        return tr("Data for other programs");
    }
};

const TextFormat *textFormat(const DocumentEntry &entry, const QString &path)
{
    const std::string suffix = QFileInfo(path).suffix().toLower().toStdString();
    const auto found = std::find_if(entry.texts.begin(), entry.texts.end(),
                                    [&](const TextFormat &format) { return format.suffix == suffix; });
    return found == entry.texts.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::string> formatsOf(const DocumentEntry &entry)
{
    std::vector<std::string> formats{"pdf", "odt", "html"};
    for (const TextFormat &format : entry.texts)
        formats.push_back(format.suffix);
    return formats;
}

bool isFormatOf(const DocumentEntry &entry, const QString &path)
{
    return textFormat(entry, path) || isDocumentFile(path);
}

QString fileFilter(const DocumentEntry &entry)
{
    QStringList filters;
    for (const std::string &format : formatsOf(entry))
        filters.append(
            QStringLiteral("%1 (*.%2)").arg(DocumentExport::name(format), QString::fromStdString(format)));
    return filters.join(QStringLiteral(";;"));
}

void writeDocument(const DocumentEntry &entry, const DocumentRequest &request, const QString &path)
{
    if (const TextFormat *format = textFormat(entry, path))
        writeFile(path, QByteArray::fromStdString(format->text(request)));
    else
        writeDocument(entry.compose(request), path);
}

} // namespace bandom::ui
