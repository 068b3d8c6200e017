#include "ui/print/CairoFonts.h"

#include <QtEndian>

#include <cairo-ft.h>

#include <array>

namespace bandom::ui {

namespace {

constexpr std::array<const char *, 14> tables{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head",
                                              "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The font as a file, in the order and with the directory that the OpenType specification asks for.
QByteArray fontFile(const QRawFont &font)
{
    std::vector<std::pair<QByteArray, QByteArray>> found;
    for (const char *tag : tables) {
        QByteArray table = font.fontTable(tag);
        if (!table.isEmpty())
            found.emplace_back(tag, std::move(table));
    }
    const bool compact = !found.empty() && found.front().first == "CFF ";
    quint16 power = 1;
    quint16 log = 0;
    while (power * 2u <= found.size()) {
        power = static_cast<quint16>(power * 2);
        ++log;
    }
    QByteArray file;
    append<quint32>(file, compact ? 0x4F54544F : 0x00010000);
    append<quint16>(file, static_cast<quint16>(found.size()));
    append<quint16>(file, static_cast<quint16>(power * 16));
    append<quint16>(file, log);
    append<quint16>(file, static_cast<quint16>((found.size() - power) * 16));
    auto offset = static_cast<quint32>(12 + 16 * found.size());
    for (const auto &[tag, table] : found) {
        file.append(tag);
        append<quint32>(file, 0); // a checksum, which readers don't check
        append<quint32>(file, offset);
        append<quint32>(file, static_cast<quint32>(table.size()));
        offset += static_cast<quint32>((table.size() + 3) / 4 * 4);
    }
    for (const auto &[tag, table] : found) {
        file.append(table);
        file.append((4 - table.size() % 4) % 4, '\0');
    }
    return file;
}

bool isItalicFace(const QByteArray &head)
{
    constexpr qsizetype macStyle = 44;
    return head.size() > macStyle + 1 && (head.at(macStyle + 1) & 2) != 0;
}

} // namespace

struct CairoFonts::Library
{
    Library() { FT_Init_FreeType(&library); }
    ~Library() { FT_Done_FreeType(library); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    FT_Library library = nullptr;
};

CairoFonts::CairoFonts() : m_library(std::make_shared<Library>()) {}

CairoFonts::~CairoFonts()
{
    for (cairo_font_face_t *face : std::as_const(m_faces))
        cairo_font_face_destroy(face);
}

CairoFonts::Face CairoFonts::face(const QRawFont &font)
{
    const auto known = m_known.constFind(font);
    if (known != m_known.constEnd())
        return *known;
    const QByteArray head = font.fontTable("head");
    if (!m_faces.contains(head))
        m_faces.insert(head, head.isEmpty() ? nullptr : load(fontFile(font)));
    Face face;
    face.face = m_faces.value(head);
    face.slanted = font.style() != QFont::StyleNormal && !isItalicFace(head);
    m_known.insert(font, face);
    return face;
}

cairo_font_face_t *CairoFonts::load(const QByteArray &file)
{
    // cairo may keep a face longer than we do: what the face needs is destroyed with it.
    struct Loaded
    {
        ~Loaded() { FT_Done_Face(face); }
        std::shared_ptr<Library> library;
        QByteArray file;
        FT_Face face = nullptr;
    };
    FT_Face ftFace = nullptr;
    if (FT_New_Memory_Face(m_library->library, reinterpret_cast<const FT_Byte *>(file.constData()),
                           file.size(), 0, &ftFace))
        return nullptr;
    auto *loaded = new Loaded{m_library, file, ftFace};
    if (!FT_IS_SCALABLE(ftFace)) {
        delete loaded;
        return nullptr;
    }
    cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(ftFace, FT_LOAD_NO_HINTING);
    static const cairo_user_data_key_t key{};
    const cairo_status_t status = cairo_font_face_set_user_data(
        face, &key, loaded, [](void *data) { delete static_cast<Loaded *>(data); });
    if (status != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(face);
        delete loaded;
        return nullptr;
    }
    return face;
}

} // namespace bandom::ui
