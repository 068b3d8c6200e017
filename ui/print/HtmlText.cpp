#include "ui/print/HtmlText.h"

#include "document/Overloaded.h"
#include "ui/print/Anchors.h"
#include "ui/print/Paper.h"
#include "ui/print/SvgText.h"
#include "ui/widgets/DisplayText.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace bandom::ui {

namespace {

/// Low lines that stand for a line to write on, where one can't be drawn beside a text.
constexpr int besideLength = 40;

using namespace document;

/// Free of the characters that XML escapes: browsers don't read escapes in a style sheet.
constexpr const char *styleSheet = R"(
body { font-family: 'Noto Sans Khmer', 'Khmer OS', 'Noto Sans', sans-serif; line-height: 1.5; color: #1E292E;
       max-width: 48em; margin: 2em auto; padding: 0 1em; }
h1, h2, .callout-title { color: #1F6F54; }
h1 { margin-bottom: 0.2em; }
h4, .subtitle, .lead { color: #55636B; }
.lead { font-size: 115%; }
.author, .note, .footer { color: #55636B; font-size: 85%; }
.missing { color: #778086; font-style: italic; }
.callout { background-color: #EFF5F2; border-left: 4px solid #1F6F54; padding: 0.5em 1em; margin: 1em 0; }
.callout-title { font-weight: bold; margin: 0; }
.form-field { margin: 0.8em 0; break-inside: avoid; }
.form-field p { margin: 0.2em 0; }
.writing-line { border-bottom: 1px solid #778086; height: 1.6em; }
.callout p { margin: 0.2em 0; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
caption { text-align: left; font-weight: bold; margin-bottom: 0.3em; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.5em; border-bottom: 1px solid #D3DBD8; }
thead th { color: #1F6F54; background-color: #EFF5F2; border-bottom-color: #1F6F54; vertical-align: bottom; }
.fields th { width: 25%; color: #55636B; padding-left: 0; }
.total td { font-weight: bold; background-color: #EFF5F2; }
figure { margin: 1em 0; }
figcaption { color: #55636B; font-size: 90%; }
.centre { text-align: center; }
.end { text-align: right; }
a { color: #1F6F54; }
)";

constexpr const char *panelStyle = R"(
body { max-width: none; margin: 0; padding: 0; }
h1 { font-size: large; margin: 0; }
.lead { font-size: medium; margin: 0.3em 0; }
table { margin: 0.3em 0; }
p { margin: 0.2em 0; }
)";

QString percent(double share)
{
    return QString::number(std::clamp(share, 0.0, 1.0) * 100, 'f', 1) + QLatin1Char('%');
}

class HtmlRenderer
{
public:
    HtmlRenderer(const Document &document, HtmlUse use, QByteArray *target)
        : m_document(document),
          m_use(use),
          m_anchors(document),
          m_xml(target)
    {
    }

    void render()
    {
        const std::string_view language = text::name(m_document.language);
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
        begin("html");
        m_xml.writeAttribute(QStringLiteral("lang"),
                             QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())));
        head();
        begin("body");
        title();
        if (!m_document.contentsTitle.empty())
            contents();
        for (const Block &block : m_document.blocks)
            write(block);
        element("p", m_document.footer, "footer");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void begin(const char *name, const char *styleClass = nullptr)
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        if (styleClass)
            m_xml.writeAttribute(QStringLiteral("class"), QString::fromLatin1(styleClass));
    }

    // Browsers take an empty element written short, such as <td/>, for a beginning without an end.
    void end()
    {
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }

    void element(const char *name, const std::string &text, const char *styleClass = nullptr)
    {
        if (text.empty())
            return;
        begin(name, styleClass);
        m_xml.writeCharacters(displayText(text));
        end();
    }

    void meta(const char *name, const std::string &content)
    {
        if (content.empty())
            return;
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QString::fromLatin1(name));
        m_xml.writeAttribute(QStringLiteral("content"), displayText(content));
    }

    void head()
    {
        begin("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        meta("viewport", "width=device-width, initial-scale=1");
        meta("author", m_document.author);
        meta("date", m_document.created);
        begin("title");
        m_xml.writeCharacters(displayText(m_document.title));
        end();
        begin("style");
        m_xml.writeCharacters(QString::fromLatin1(styleSheet));
        if (m_use == HtmlUse::Panel)
            m_xml.writeCharacters(QString::fromLatin1(panelStyle));
        end();
        m_xml.writeEndElement();
    }

    void title()
    {
        element("h1", m_document.title);
        element("p", m_document.subtitle, "subtitle");
        element("p", m_document.author, "author");
    }

    void contents()
    {
        begin("nav");
        element("p", m_document.contentsTitle, "callout-title");
        begin("ul");
        std::size_t index = 0;
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            begin("li");
            m_xml.writeAttribute(
                QStringLiteral("style"),
                QStringLiteral("margin-left: %1em").arg((std::clamp(heading->level, 1, 3) - 1) * 1.5));
            begin("a");
            m_xml.writeAttribute(QStringLiteral("href"), QLatin1Char('#') + Anchors::name(index++));
            m_xml.writeCharacters(displayText(heading->text));
            end();
            end();
        }
        end();
        end();
    }

    void write(const Inlines &inlines)
    {
        for (const Inline &part : inlines) {
            std::visit(Overloaded{
                           [this](const Text &text) { writeText(text); },
                           [this](const Missing &missing) { element("span", missing.label, "missing"); },
                           [this](const Link &link) { writeLink(link); },
                       },
                       part);
        }
    }

    void writeText(const Text &text)
    {
        if (text.bold)
            begin("strong");
        if (text.italic)
            begin("em");
        const QStringList lines = displayText(text.text).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("br"));
            m_xml.writeCharacters(lines.at(i));
        }
        if (text.italic)
            end();
        if (text.bold)
            end();
    }

    void writeLink(const Link &link)
    {
        const auto target = m_anchors.resolve(link.target);
        if (!target) {
            m_xml.writeCharacters(displayText(link.text));
            return;
        }
        begin("a");
        m_xml.writeAttribute(QStringLiteral("href"),
                             (target->internal ? QStringLiteral("#") : QString()) + target->place);
        m_xml.writeCharacters(displayText(link.text));
        end();
    }

    void write(const Block &block)
    {
        std::visit(Overloaded{
                       [this](const Heading &heading) { writeHeading(heading); },
                       [this](const Paragraph &paragraph) { writeParagraph(paragraph); },
                       [this](const List &list) { writeList(list); },
                       [this](const Fields &fields) { writeFields(fields); },
                       [this](const Callout &callout) { writeCallout(callout); },
                       [this](const Table &table) { writeTable(table); },
                       [this](const Figure &figure) { writeFigure(figure); },
                       [this](const FormField &field) { writeFormField(field); },
                       [](const PageBreak &) {},
                   },
                   block);
    }

    void writeHeading(const Heading &heading)
    {
        // The title is the page's h1.
        m_xml.writeStartElement(QStringLiteral("h%1").arg(std::clamp(heading.level, 1, 3) + 1));
        // Qt's rich text sets the first letter of what has an id apart, which breaks a Khmer cluster; no
        // panel has links to its headings.
        if (m_use == HtmlUse::Page)
            m_xml.writeAttribute(QStringLiteral("id"), Anchors::name(m_headings++));
        m_xml.writeCharacters(displayText(heading.text));
        end();
    }

    void writeParagraph(const Paragraph &paragraph)
    {
        switch (paragraph.role) {
        case Paragraph::Role::Body:
            begin("p");
            break;
        case Paragraph::Role::Lead:
            begin("p", "lead");
            break;
        case Paragraph::Role::Note:
            begin("p", "note");
            break;
        }
        write(paragraph.inlines);
        end();
    }

    void writeList(const List &list)
    {
        if (list.items.empty())
            return;
        begin(list.ordered ? "ol" : "ul");
        for (const Inlines &item : list.items) {
            begin("li");
            write(item);
            end();
        }
        end();
    }

    void writeFields(const Fields &fields)
    {
        if (fields.fields.empty())
            return;
        begin("table", "fields");
        begin("tbody");
        for (const Fields::Field &field : fields.fields) {
            begin("tr");
            begin("th");
            m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
            m_xml.writeCharacters(displayText(field.name));
            end();
            begin("td");
            write(field.value);
            end();
            end();
        }
        end();
        end();
    }

    void writeCallout(const Callout &callout)
    {
        begin("div", "callout");
        element("p", callout.title, "callout-title");
        begin("p");
        write(callout.inlines);
        end();
        end();
    }

    void writeFigure(const Figure &figure)
    {
        // Our panels show no drawings.
        if (m_use == HtmlUse::Panel) {
            element("p", figure.alternative);
            element("p", figure.caption, "note");
            return;
        }
        begin("figure");
        writeInlineSvg(m_xml, figure);
        element("figcaption", figure.caption);
        end();
    }

    void writeFormField(const FormField &field)
    {
        begin("div", "form-field");
        m_xml.writeAttribute(QStringLiteral("style"),
                             QStringLiteral("margin-left: %1em").arg(2 * field.level));
        begin("p");
        if (!field.label.empty())
            element("strong", field.label + " ");
        m_xml.writeCharacters(displayText(field.text));
        if (field.isBlankBeside)
            m_xml.writeCharacters(QStringLiteral(" ") + QString(besideLength, QLatin1Char('_')));
        end();
        if (!field.boxes.empty())
            element("p", document::boxesText(field));
        for (int i = 0; i < field.lines; ++i)
            element("div", "\u00a0", "writing-line");
        end();
    }

    void writeTable(const Table &table)
    {
        if (table.columns.empty()) {
            element("p", table.caption);
            return;
        }
        begin("table");
        element("caption", table.caption);
        begin("thead");
        begin("tr");
        for (const Table::Column &column : table.columns) {
            begin("th", alignClass(column.align));
            m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
            m_xml.writeCharacters(displayText(column.head));
            end();
        }
        end();
        end();
        begin("tbody");
        for (const Table::Row &row : table.rows) {
            begin("tr", row.emphasised ? "total" : nullptr);
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                writeCell(i < row.cells.size() ? row.cells[i] : Table::Cell{},
                          alignClass(table.columns[i].align));
            end();
        }
        end();
        end();
    }

    void writeCell(const Table::Cell &cell, const char *styleClass)
    {
        begin("td", styleClass);
        if (cell.bar) {
            const QString share = percent(*cell.bar);
            m_xml.writeAttribute(
                QStringLiteral("style"),
                QStringLiteral("background: linear-gradient(to right, %1 %2, transparent %2)")
                    .arg(paper::barFill.name(), share));
        } else if (cell.shade) {
            m_xml.writeAttribute(
                QStringLiteral("style"),
                QStringLiteral("background-color: %1").arg(paper::shadeColour(*cell.shade).name()));
        }
        write(cell.inlines);
        end();
    }

    static const char *alignClass(Table::Align align)
    {
        switch (align) {
        case Table::Align::Start:
            return nullptr;
        case Table::Align::Centre:
            return "centre";
        case Table::Align::End:
            return "end";
        }
        return nullptr;
    }

    const Document &m_document;
    HtmlUse m_use;
    Anchors m_anchors;
    QXmlStreamWriter m_xml;
    std::size_t m_headings = 0;
};

} // namespace

QByteArray htmlText(const Document &document, HtmlUse use)
{
    QByteArray html;
    HtmlRenderer(document, use, &html).render();
    return html;
}

} // namespace bandom::ui
