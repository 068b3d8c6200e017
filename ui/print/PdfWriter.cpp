#include "ui/print/CairoDevice.h"
#include "ui/print/Export.h"
#include "ui/print/FileOutput.h"
#include "ui/print/PagePainter.h"
#include "ui/print/Paginator.h"
#include "ui/print/Paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QUrl>

#include <cairo-pdf.h>

#include <array>

namespace bandom::ui {

namespace {

constexpr double pointsPerUnit = 72 / paper::unitsPerInch;

QByteArray number(double value)
{
    return QByteArray::number(value * pointsPerUnit, 'f', 3);
}

QByteArray quoted(QByteArray value)
{
    value.replace('\\', "\\\\");
    value.replace('\'', "\\'");
    return '\'' + value + '\'';
}

/// Leaves JPEG photos as they are: smaller and sharper than pixels packed anew.
class PdfPictures : public FigurePictures
{
public:
    explicit PdfPictures(CairoDevice &device) : m_device(device) {}

    void paint(QPainter &painter, const document::Figure::Picture &picture, const QRectF &box) override
    {
        QByteArray bytes =
            QByteArray::fromRawData(picture.bytes->data(), static_cast<qsizetype>(picture.bytes->size()));
        QBuffer buffer(&bytes);
        const QImageReader reader(&buffer, "jpeg");
        const QSize size = reader.size();
        // One that is to be turned, or is damaged, is painted from its pixels.
        if (size.isEmpty() || reader.transformation() != QImageIOHandler::TransformationNone ||
            image(picture).isNull())
            FigurePictures::paint(painter, picture, box);
        else
            m_device.drawJpeg(*picture.bytes, size, box, painter.combinedTransform());
    }

private:
    CairoDevice &m_device;
};

/// Passes structure, links and anchors on to the PDF.
class PdfMarks : public PageMarks
{
public:
    PdfMarks(cairo_t *context, CairoDevice &device) : m_context(context), m_pictures(device) {}

    void beginTag(const QByteArray &name) override
    {
        m_open.append(name);
        cairo_tag_begin(m_context, name.constData(), nullptr);
    }

    void endTag() override { cairo_tag_end(m_context, m_open.takeLast().constData()); }

    void link(const LinkItem &link) override
    {
        const QByteArray target = link.internal
                                      ? "dest=" + quoted(link.target.toLatin1())
                                      : "uri=" + quoted(QUrl(link.target).toEncoded(QUrl::FullyEncoded));
        const QByteArray area = " rect=[" + number(link.area.x()) + ' ' + number(link.area.y()) + ' ' +
                                number(link.area.width()) + ' ' + number(link.area.height()) + ']';
        mark(CAIRO_TAG_LINK, target + area);
    }

    void anchor(const AnchorItem &anchor) override
    {
        mark(CAIRO_TAG_DEST, "name=" + quoted(anchor.name.toLatin1()) + " x=" + number(anchor.position.x()) +
                                 " y=" + number(anchor.position.y()));
    }

    FigurePictures *pictures() override { return &m_pictures; }

private:
    void mark(const char *tag, const QByteArray &attributes)
    {
        cairo_save(m_context);
        cairo_identity_matrix(m_context);
        cairo_tag_begin(m_context, tag, attributes.constData());
        cairo_tag_end(m_context, tag);
        cairo_restore(m_context);
    }

    cairo_t *m_context;
    PdfPictures m_pictures;
    QList<QByteArray> m_open;
};

cairo_status_t appendTo(void *file, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(file)->append(reinterpret_cast<const char *>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

struct CairoDeleter
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};

void setProperties(cairo_surface_t *surface, const document::Document &document)
{
    const auto set = [surface](cairo_pdf_metadata_t key, const std::string &value) {
        cairo_pdf_surface_set_metadata(surface, key, value.empty() ? nullptr : value.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_SUBJECT, document.subtitle);
    set(CAIRO_PDF_METADATA_AUTHOR, document.author);
    set(CAIRO_PDF_METADATA_CREATOR, "Bandom");
    // Without a date cairo would take the clock's, and no two files would be the same.
    set(CAIRO_PDF_METADATA_CREATE_DATE, document.created);
    set(CAIRO_PDF_METADATA_MOD_DATE, document.created);
}

void addOutline(cairo_surface_t *surface, const std::vector<OutlineEntry> &outline)
{
    std::array<int, 4> parents{CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                               CAIRO_PDF_OUTLINE_ROOT};
    for (const OutlineEntry &entry : outline) {
        const auto level = static_cast<std::size_t>(entry.level);
        const QByteArray target = "dest=" + quoted(entry.anchor.toLatin1());
        const int id =
            cairo_pdf_surface_add_outline(surface, parents[level - 1], entry.text.toUtf8().constData(),
                                          target.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        // A level that is skipped hangs below the last heading above it.
        for (std::size_t below = level; below < parents.size(); ++below)
            parents[below] = id;
    }
}

/// `file` with the document's language, which tells a screen reader how to speak, and the wish that a
/// viewer's window shows the title. cairo has no call for either, but writes the catalog as the last object,
/// where a longer one moves nothing but the table behind it. A file that is not like that comes back as it
/// is.
QByteArray withLanguage(QByteArray file, text::LanguageCode language)
{
    const QByteArray beginning = "<< /Type /Catalog\n";
    const QByteArray tableMark = "endobj\nxref\n";
    const QByteArray startMark = "\nstartxref\n";
    const qsizetype start = file.lastIndexOf(startMark);
    const qsizetype table = file.lastIndexOf(tableMark, start);
    const qsizetype catalog = file.lastIndexOf(beginning, table);
    if (start < 0 || table < 0 || catalog < 0 || file.indexOf("endobj\n", catalog) != table)
        return file;
    const std::string_view name = text::name(language);
    const QByteArray more = "   /Lang (" + QByteArray(name.data(), static_cast<qsizetype>(name.size())) +
                            ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    const qsizetype tableOffset = table + qsizetype(qstrlen("endobj\n")) + more.size();
    file.truncate(start);
    file += startMark + QByteArray::number(tableOffset) + "\n%%EOF\n";
    file.insert(catalog + beginning.size(), more);
    return file;
}

QByteArray pdf(const document::Document &document)
{
    QByteArray file;
    const Pages pages = paginate(document);
    const std::unique_ptr<cairo_surface_t, CairoDeleter> surface(cairo_pdf_surface_create_for_stream(
        appendTo, &file, pages.size.width() * pointsPerUnit, pages.size.height() * pointsPerUnit));
    const std::unique_ptr<cairo_t, CairoDeleter> context(cairo_create(surface.get()));
    setProperties(surface.get(), document);
    addOutline(surface.get(), pages.outline);

    // Links and anchors need a tag around the whole document, or the file is damaged.
    cairo_tag_begin(context.get(), "Document", nullptr);
    CairoDevice paper(context.get(), pages.size, paper::unitsPerInch);
    PdfMarks marks(context.get(), paper);
    for (const Page &page : pages.pages) {
        QPainter painter(&paper);
        paintPage(painter, page, &marks);
        painter.end();
        if (&page != &pages.pages.back())
            cairo_show_page(context.get());
    }
    cairo_tag_end(context.get(), "Document");
    cairo_show_page(context.get());
    cairo_surface_finish(surface.get());
    const cairo_status_t status = cairo_status(context.get()) != CAIRO_STATUS_SUCCESS
                                      ? cairo_status(context.get())
                                      : cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw ExportError(
            QCoreApplication::translate("bandom::ui::PdfWriter", "The PDF could not be made (%1).")
                .arg(QString::fromUtf8(cairo_status_to_string(status))));
    return withLanguage(std::move(file), document.language);
}

} // namespace

void writePdf(const document::Document &document, const QString &path)
{
    writeFile(path, pdf(document));
}

} // namespace bandom::ui
