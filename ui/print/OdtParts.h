#pragma once

#include "document/Document.h"

#include <QByteArray>

#include <vector>

/// The files inside an OpenDocument text, as OpenDocument 1.2 defines them.
namespace bandom::ui {

/// How many levels of a form's questions have a style; deeper ones look like the last.
inline constexpr int formLevels = 3;

/// content.xml: headings are headings, tables repeat their head, links lead to headings.
QByteArray odtContent(const document::Document &document);

/// styles.xml: named styles that a word processor's user can change, the paper and its foot.
QByteArray odtStyles(const document::Document &document);

/// meta.xml: title, author, date.
QByteArray odtMeta(const document::Document &document);

/// A file that the document holds, by its name in the archive.
struct OdtFile
{
    QByteArray name;
    QByteArray mediaType;
    QByteArray content;
};

/// The pictures that content.xml refers to: each figure as SVG, and as PNG for programs that read none.
std::vector<OdtFile> odtPictures(const document::Document &document);

/// META-INF/manifest.xml, which names `pictures` too.
QByteArray odtManifest(const std::vector<OdtFile> &pictures);

} // namespace bandom::ui
