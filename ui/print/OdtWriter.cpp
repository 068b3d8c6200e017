#include "ui/print/Export.h"
#include "ui/print/FileOutput.h"
#include "ui/print/OdtParts.h"
#include "ui/print/ZipArchive.h"

namespace bandom::ui {

void writeOdt(const document::Document &document, const QString &path)
{
    ZipArchive archive;
    // First and not packed: that is how the format is told from others.
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", ZipArchive::Method::Stored);
    archive.add("content.xml", odtContent(document));
    archive.add("styles.xml", odtStyles(document));
    archive.add("meta.xml", odtMeta(document));
    const std::vector<OdtFile> pictures = odtPictures(document);
    for (const OdtFile &picture : pictures)
        archive.add(picture.name, picture.content);
    archive.add("META-INF/manifest.xml", odtManifest(pictures));
    writeFile(path, archive.bytes());
}

} // namespace bandom::ui
