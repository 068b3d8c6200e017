#pragma once

#include <QByteArray>
#include <QHash>
#include <QRawFont>

#include <cairo.h>

#include <memory>

namespace bandom::ui {

/// Gives Qt's fonts to cairo. The file's bytes are rebuilt from the font's own tables, so that it makes no
/// difference whether the font came from a resource, a file or the system.
class CairoFonts
{
public:
    CairoFonts();
    ~CairoFonts();
    CairoFonts(const CairoFonts &) = delete;
    CairoFonts &operator=(const CairoFonts &) = delete;

    struct Face
    {
        cairo_font_face_t *face = nullptr; ///< null where the font has no outlines that cairo can embed
        bool slanted = false; ///< the italic was asked of a face that has none: it is to be sheared
    };

    /// The face of `font`, which lives as long as this object.
    Face face(const QRawFont &font);

private:
    struct Library;

    cairo_font_face_t *load(const QByteArray &file);

    std::shared_ptr<Library> m_library;
    QHash<QRawFont, Face> m_known;
    QHash<QByteArray, cairo_font_face_t *> m_faces; ///< by the font's head table, which tells files apart
};

} // namespace bandom::ui
