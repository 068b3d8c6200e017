#pragma once

#include "document/Figure.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace bandom::ui {

/// Writes `figure` as an svg element into a page of HTML: its text is text, its photos are in it.
void writeInlineSvg(QXmlStreamWriter &xml, const document::Figure &figure);

/// `figure` as an SVG file by itself, in what all readers of the format understand.
QByteArray svgFile(const document::Figure &figure);

/// `figure` as a PNG of `pixelsPerPoint`, for programs that read no SVG.
QByteArray pngFile(const document::Figure &figure, double pixelsPerPoint = 3);

} // namespace bandom::ui
