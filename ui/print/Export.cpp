#include "ui/print/Export.h"

#include <QFileInfo>

#include <stdexcept>

namespace bandom::ui {

namespace {

using Writer = void (*)(const document::Document &, const QString &);

Writer writerFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return &writePdf;
    if (suffix == QLatin1String("odt"))
        return &writeOdt;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return &writeHtml;
    return nullptr;
}

} // namespace

bool isDocumentFile(const QString &path)
{
    return writerFor(path) != nullptr;
}

void writeDocument(const document::Document &document, const QString &path)
{
    const Writer write = writerFor(path);
    if (!write)
        throw std::invalid_argument("no writer makes such a file");
    write(document, path);
}

} // namespace bandom::ui
