#include "document/Overloaded.h"
#include "ui/print/Anchors.h"
#include "ui/print/OdtParts.h"
#include "ui/print/Paper.h"
#include "ui/print/SvgText.h"
#include "ui/widgets/DisplayText.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

/// Low lines that stand for a line to write on, where one can't be drawn beside a text.
constexpr int besideLength = 40;

using namespace document;

/// A table's cells have this many steps of shade.
constexpr int shades = 10;

const char *suffix(Table::Align align)
{
    switch (align) {
    case Table::Align::Start:
        return "";
    case Table::Align::Centre:
        return "_20_Centre";
    case Table::Align::End:
        return "_20_End";
    }
    return "";
}

class OdtRenderer
{
public:
    OdtRenderer(const Document &document, QByteArray *target)
        : m_document(document),
          m_anchors(document),
          m_xml(target)
    {
    }

    void render()
    {
        m_xml.writeStartDocument();
        begin("office:document-content");
        for (const char *prefix : {"office", "style", "text", "table"})
            attribute(
                QStringLiteral("xmlns:%1").arg(QLatin1String(prefix)).toLatin1().constData(),
                QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(prefix)));
        attribute("xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"));
        attribute("xmlns:draw", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"));
        attribute("xmlns:svg", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"));
        attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
        attribute("office:version", QStringLiteral("1.2"));
        tableStyles();
        begin("office:body");
        begin("office:text");
        paragraph("Title", m_document.title);
        paragraph("Subtitle", m_document.subtitle);
        paragraph("Author", m_document.author);
        if (!m_document.contentsTitle.empty())
            contents();
        for (const Block &block : m_document.blocks)
            write(block);
        m_xml.writeEndDocument();
    }

private:
    void begin(const char *name, const QString &style = {}, const char *styleAttribute = "text:style-name")
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (!style.isEmpty())
            attribute(styleAttribute, style);
    }

    void end() { m_xml.writeEndElement(); }

    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }

    void characters(const std::string &text)
    {
        const QStringList lines = displayText(text).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
            m_xml.writeCharacters(lines.at(i));
        }
    }

    void paragraph(const char *style, const std::string &text)
    {
        if (text.empty())
            return;
        begin("text:p", QLatin1String(style));
        characters(text);
        end();
    }

    void paragraph(const QString &style, const Inlines &inlines)
    {
        begin("text:p", style);
        write(inlines);
        end();
    }

    void write(const Inlines &inlines)
    {
        for (const Inline &part : inlines) {
            std::visit(Overloaded{
                           [this](const Text &text) {
                               if (text.bold)
                                   begin("text:span", QStringLiteral("Strong"));
                               if (text.italic)
                                   begin("text:span", QStringLiteral("Emphasis"));
                               characters(text.text);
                               if (text.italic)
                                   end();
                               if (text.bold)
                                   end();
                           },
                           [this](const Missing &missing) {
                               begin("text:span", QStringLiteral("Missing"));
                               characters(missing.label);
                               end();
                           },
                           [this](const Link &link) { writeLink(link); },
                       },
                       part);
        }
    }

    void writeLink(const Link &link)
    {
        const auto target = m_anchors.resolve(link.target);
        if (!target) {
            characters(link.text);
            return;
        }
        beginLink((target->internal ? QStringLiteral("#") : QString()) + target->place);
        characters(link.text);
        end();
    }

    void beginLink(const QString &target)
    {
        begin("text:a", QStringLiteral("Link"));
        attribute("xlink:type", QStringLiteral("simple"));
        attribute("xlink:href", target);
    }

    void contents()
    {
        begin("text:table-of-content");
        attribute("text:name", displayText(m_document.contentsTitle));
        begin("text:table-of-content-source");
        attribute("text:outline-level", QStringLiteral("3"));
        end();
        begin("text:index-body");
        begin("text:index-title");
        attribute("text:name", QStringLiteral("ContentsTitle"));
        paragraph("Contents_20_Title", m_document.contentsTitle);
        end();
        std::size_t index = 0;
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            begin("text:p", QStringLiteral("Contents_20_%1").arg(std::clamp(heading->level, 1, 3)));
            beginLink(QLatin1Char('#') + Anchors::name(index++));
            characters(heading->text);
            end();
            end();
        }
        end();
        end();
    }

    void write(const Block &block)
    {
        std::visit(Overloaded{
                       [this](const Heading &heading) { writeHeading(heading); },
                       [this](const Paragraph &text) { writeParagraph(text); },
                       [this](const List &list) { writeList(list); },
                       [this](const Fields &fields) { writeFields(fields); },
                       [this](const Callout &callout) {
                           paragraph("Callout_20_Title", callout.title);
                           paragraph(QStringLiteral("Callout"), callout.inlines);
                       },
                       [this](const Table &table) { writeTable(table); },
                       [this](const Figure &figure) { writeFigure(figure); },
                       [this](const FormField &field) { writeFormField(field); },
                       [this](const PageBreak &) { begin("text:p", QStringLiteral("Page_20_Break")), end(); },
                   },
                   block);
    }

    void writeFormField(const FormField &field)
    {
        const QString level = QString::number(std::clamp(field.level, 0, formLevels - 1));
        document::Inlines question;
        if (!field.label.empty())
            question.push_back(Text{field.label + "  ", true, false});
        question.push_back(Text{field.text});
        if (field.isBlankBeside)
            question.push_back(Text{" " + std::string(besideLength, '_')});
        paragraph(QStringLiteral("Form_20_Question_20_") + level, question);
        if (!field.boxes.empty())
            paragraph(QStringLiteral("Form_20_Question_20_") + level,
                      document::plain(document::boxesText(field)));
        for (int i = 0; i < field.lines; ++i)
            paragraph(QStringLiteral("Writing_20_Line_20_") + level, document::plain(" "));
    }

    void writeHeading(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        begin("text:h", QStringLiteral("Heading_20_%1").arg(level));
        attribute("text:outline-level", QString::number(level));
        m_xml.writeEmptyElement(QStringLiteral("text:bookmark"));
        attribute("text:name", Anchors::name(m_headings++));
        characters(heading.text);
        end();
    }

    void writeParagraph(const Paragraph &text)
    {
        switch (text.role) {
        case Paragraph::Role::Body:
            paragraph(QStringLiteral("Text_20_body"), text.inlines);
            break;
        case Paragraph::Role::Lead:
            paragraph(QStringLiteral("Lead"), text.inlines);
            break;
        case Paragraph::Role::Note:
            paragraph(QStringLiteral("Note"), text.inlines);
            break;
        }
    }

    void writeList(const List &list)
    {
        if (list.items.empty())
            return;
        begin("text:list", list.ordered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const Inlines &item : list.items) {
            begin("text:list-item");
            paragraph(QStringLiteral("List"), item);
            end();
        }
        end();
    }

    /// How tables look. Word processors look for this here and not among the styles that have names for
    /// people.
    void tableStyles()
    {
        begin("office:automatic-styles");
        begin("style:style", QStringLiteral("Report_20_Table"), "style:name");
        attribute("style:family", QStringLiteral("table"));
        begin("style:table-properties");
        attribute("style:rel-width", QStringLiteral("100%"));
        attribute("table:align", QStringLiteral("margins"));
        end();
        end();
        begin("style:style", QStringLiteral("Report_20_Row"), "style:name");
        attribute("style:family", QStringLiteral("table-row"));
        begin("style:table-row-properties");
        attribute("fo:keep-together", QStringLiteral("always"));
        end();
        end();
        cellStyle(QStringLiteral("Cell"), {}, paper::rule);
        cellStyle(QStringLiteral("Head_20_Cell"), paper::tint, paper::accent);
        cellStyle(QStringLiteral("Total_20_Cell"), paper::tint, paper::rule);
        for (int i = 0; i <= shades; ++i)
            cellStyle(QStringLiteral("Shade%1").arg(i), paper::shadeColour(double(i) / shades), paper::rule);
        columnStyle(QStringLiteral("Fields.1"), 1);
        columnStyle(QStringLiteral("Fields.2"), 3);
        int number = 0;
        for (const Block &block : m_document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (!table)
                continue;
            ++number;
            for (std::size_t i = 0; i < table->columns.size(); ++i)
                columnStyle(QStringLiteral("Table%1.%2").arg(number).arg(i + 1), table->columns[i].weight);
        }
        end();
    }

    void cellStyle(const QString &name, const QColor &background, const QColor &rule)
    {
        begin("style:style", name, "style:name");
        attribute("style:family", QStringLiteral("table-cell"));
        begin("style:table-cell-properties");
        attribute("fo:padding", QStringLiteral("4pt"));
        attribute("fo:border-left", QStringLiteral("none"));
        attribute("fo:border-right", QStringLiteral("none"));
        attribute("fo:border-top", QStringLiteral("none"));
        attribute("fo:border-bottom", QStringLiteral("0.5pt solid %1").arg(rule.name()));
        if (background.isValid())
            attribute("fo:background-color", background.name());
        end();
        end();
    }

    void columnStyle(const QString &name, double weight)
    {
        begin("style:style", name, "style:name");
        attribute("style:family", QStringLiteral("table-column"));
        begin("style:table-column-properties");
        attribute("style:rel-column-width",
                  QStringLiteral("%1*").arg(std::max(1L, std::lround(weight * 1000))));
        end();
        end();
    }

    void beginTable(const QString &name, const QString &columnPrefix, std::size_t columns)
    {
        begin("table:table", QStringLiteral("Report_20_Table"), "table:style-name");
        attribute("table:name", name);
        for (std::size_t i = 0; i < columns; ++i) {
            begin("table:table-column", columnPrefix + QStringLiteral(".%1").arg(i + 1), "table:style-name");
            end();
        }
    }

    void beginRow() { begin("table:table-row", QStringLiteral("Report_20_Row"), "table:style-name"); }

    void cell(const QString &cellStyle, const QString &textStyle, const Inlines &inlines)
    {
        begin("table:table-cell", cellStyle, "table:style-name");
        attribute("office:value-type", QStringLiteral("string"));
        paragraph(textStyle, inlines);
        end();
    }

    void writeFields(const Fields &fields)
    {
        if (fields.fields.empty())
            return;
        beginTable(QStringLiteral("Fields%1").arg(++m_fields), QStringLiteral("Fields"), 2);
        for (const Fields::Field &field : fields.fields) {
            beginRow();
            cell(QStringLiteral("Cell"), QStringLiteral("Field_20_Name"), plain(field.name));
            cell(QStringLiteral("Cell"), QStringLiteral("Table_20_Text"), field.value);
            end();
        }
        end();
        begin("text:p", QStringLiteral("After_20_Table"));
        end();
    }

    void writeTable(const Table &table)
    {
        ++m_tables;
        paragraph("Table_20_Caption", table.caption);
        if (table.columns.empty())
            return;
        const QString name = QStringLiteral("Table%1").arg(m_tables);
        beginTable(name, name, table.columns.size());
        begin("table:table-header-rows");
        beginRow();
        for (const Table::Column &column : table.columns) {
            cell(QStringLiteral("Head_20_Cell"),
                 QStringLiteral("Table_20_Head") + QLatin1String(suffix(column.align)), plain(column.head));
        }
        end();
        end();
        for (const Table::Row &row : table.rows) {
            beginRow();
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                writeCell(i < row.cells.size() ? row.cells[i] : Table::Cell{}, row.emphasised,
                          table.columns[i].align);
            end();
        }
        end();
        begin("text:p", QStringLiteral("After_20_Table"));
        end();
    }

    /// The first picture of a frame that a program can read is the one that it shows.
    void writeFigure(const Figure &figure)
    {
        if (figure.width <= 0 || figure.height <= 0)
            return paragraph("Figure_20_Caption", figure.caption);
        ++m_figures;
        const QSizeF page = paper::a4(m_document.landscape);
        const double column = (page.width() - 2 * paper::sideMargin) / paper::points(1);
        const double body = (page.height() - paper::topMargin - paper::bottomMargin) / paper::points(1) - 140;
        const double scale = std::min({1.0, column / figure.width, body / figure.height});
        const auto points = [](double value) {
            return QString::number(value, 'f', 2) + QStringLiteral("pt");
        };
        begin("text:p", QStringLiteral("Figure"));
        begin("draw:frame");
        attribute("draw:name", QStringLiteral("Figure%1").arg(m_figures));
        attribute("text:anchor-type", QStringLiteral("as-char"));
        attribute("svg:width", points(figure.width * scale));
        attribute("svg:height", points(figure.height * scale));
        for (const char *kind : {"svg", "png"}) {
            begin("draw:image");
            attribute("xlink:href",
                      QStringLiteral("Pictures/figure%1.%2").arg(m_figures).arg(QLatin1String(kind)));
            attribute("xlink:type", QStringLiteral("simple"));
            attribute("xlink:show", QStringLiteral("embed"));
            attribute("xlink:actuate", QStringLiteral("onLoad"));
            end();
        }
        m_xml.writeTextElement(QStringLiteral("svg:desc"), displayText(figure.alternative));
        end();
        end();
        paragraph("Figure_20_Caption", figure.caption);
    }

    void writeCell(const Table::Cell &from, bool emphasised, Table::Align align)
    {
        QString style = emphasised ? QStringLiteral("Total_20_Cell") : QStringLiteral("Cell");
        if (from.shade)
            style = QStringLiteral("Shade%1").arg(std::lround(std::clamp(*from.shade, 0.0, 1.0) * shades));
        const QString text = emphasised ? QStringLiteral("Table_20_Total") : QStringLiteral("Table_20_Text");
        cell(style, text + QLatin1String(suffix(align)), from.inlines);
    }

    const Document &m_document;
    Anchors m_anchors;
    QXmlStreamWriter m_xml;
    std::size_t m_headings = 0;
    int m_tables = 0;
    int m_fields = 0;
    int m_figures = 0;
};

} // namespace

std::vector<OdtFile> odtPictures(const Document &document)
{
    std::vector<OdtFile> files;
    int number = 0;
    for (const Block &block : document.blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure || figure->width <= 0 || figure->height <= 0)
            continue;
        const QByteArray name = "Pictures/figure" + QByteArray::number(++number);
        files.push_back({name + ".svg", "image/svg+xml", svgFile(*figure)});
        files.push_back({name + ".png", "image/png", pngFile(*figure)});
    }
    return files;
}

QByteArray odtContent(const Document &document)
{
    QByteArray xml;
    OdtRenderer(document, &xml).render();
    return xml;
}

} // namespace bandom::ui
