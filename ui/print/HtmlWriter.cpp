#include "ui/print/Export.h"
#include "ui/print/FileOutput.h"
#include "ui/print/HtmlText.h"

#include <QIODevice>

namespace bandom::ui {

void writeHtml(const document::Document &document, const QString &path)
{
    writeFile(path, [&](QIODevice &device) { device.write(htmlText(document)); });
}

} // namespace bandom::ui
