#include "ui/print/Export.h"
#include "ui/print/FileOutput.h"
#include "ui/print/HtmlText.h"

namespace bandom::ui {

void writeHtml(const document::Document &document, const QString &path)
{
    writeFile(path, htmlText(document));
}

} // namespace bandom::ui
