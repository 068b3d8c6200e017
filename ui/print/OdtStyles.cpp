#include "ui/print/OdtParts.h"
#include "ui/print/Paper.h"
#include "ui/widgets/DisplayText.h"

#include <QXmlStreamWriter>

namespace bandom::ui {

namespace {

using document::Document;

QString inPoints(double units)
{
    return QString::number(units / paper::points(1)) + QStringLiteral("pt");
}

QString inMillimetres(double units)
{
    return QString::number(units / paper::millimetres(1), 'f', 1) + QStringLiteral("mm");
}

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

class StyleSheet
{
public:
    StyleSheet(const Document &document, QByteArray *target) : m_document(document), m_xml(target) {}

    void write()
    {
        m_xml.writeStartDocument();
        begin("office:document-styles");
        for (const char *prefix : {"office", "style", "text", "table"})
            m_xml.writeAttribute(
                QStringLiteral("xmlns:%1").arg(QLatin1String(prefix)),
                QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(prefix)));
        set({{"xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
             {"xmlns:svg", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
             {"office:version", QStringLiteral("1.2")}});
        begin("office:font-face-decls");
        for (const char *family : {"Noto Sans", "Noto Sans Khmer"})
            element("style:font-face",
                    {{"style:name", QLatin1String(family)},
                     {"svg:font-family", QStringLiteral("'%1'").arg(QLatin1String(family))}});
        end();
        begin("office:styles");
        defaults();
        paragraphs();
        characters();
        lists();
        end();
        page();
        m_xml.writeEndDocument();
    }

private:
    void begin(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        set(attributes);
    }

    void end() { m_xml.writeEndElement(); }

    void set(Attributes attributes)
    {
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }

    void element(const char *name, Attributes attributes)
    {
        begin(name, attributes);
        end();
    }

    void beginStyle(const QString &name, const char *family, const QString &parent = {})
    {
        begin("style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
        if (!parent.isEmpty())
            m_xml.writeAttribute(QStringLiteral("style:parent-style-name"), parent);
    }

    /// Khmer is complex text: it has its own size and weight.
    void textProperties(const paper::TextStyle &style)
    {
        const QString weight = style.bold ? QStringLiteral("bold") : QStringLiteral("normal");
        const QString size = inPoints(style.size);
        element("style:text-properties", {{"fo:font-size", size},
                                          {"style:font-size-complex", size},
                                          {"fo:font-weight", weight},
                                          {"style:font-weight-complex", weight},
                                          {"fo:color", style.colour.name()}});
    }

    void paragraphStyle(const char *name, const paper::TextStyle &style, Attributes extra = {})
    {
        beginStyle(QLatin1String(name), "paragraph", QStringLiteral("Standard"));
        begin("style:paragraph-properties", {{"fo:margin-top", inPoints(style.before)},
                                             {"fo:margin-bottom", inPoints(style.after)},
                                             {"fo:orphans", QStringLiteral("2")},
                                             {"fo:widows", QStringLiteral("2")}});
        set(extra);
        end();
        textProperties(style);
        end();
    }

    void defaults()
    {
        begin("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
        element(
            "style:paragraph-properties",
            {{"fo:line-height", m_document.language == text::LanguageCode::Khmer ? QStringLiteral("130%")
                                                                                 : QStringLiteral("110%")}});
        element("style:text-properties", {{"style:font-name", QStringLiteral("Noto Sans")},
                                          {"style:font-name-complex", QStringLiteral("Noto Sans Khmer")},
                                          {"fo:language", QStringLiteral("en")},
                                          {"fo:country", QStringLiteral("GB")},
                                          {"style:language-complex", QStringLiteral("km")},
                                          {"style:country-complex", QStringLiteral("KH")}});
        end();
        beginStyle(QStringLiteral("Standard"), "paragraph");
        end();
    }

    void paragraphs()
    {
        const QString keep = QStringLiteral("always");
        paragraphStyle("Title", paper::blockTitle, {{"fo:keep-with-next", keep}});
        paragraphStyle("Subtitle", paper::blockSubtitle);
        paper::TextStyle author = paper::authorLine;
        author.after = paper::points(14);
        paragraphStyle("Author", author);
        paragraphStyle("Contents_20_Title", paper::headings[0], {{"fo:keep-with-next", keep}});
        for (int level = 1; level <= 3; ++level) {
            const QByteArray number = QByteArray::number(level);
            paragraphStyle("Heading_20_" + number, paper::headings[level - 1], {{"fo:keep-with-next", keep}});
            paragraphStyle("Contents_20_" + number, paper::contentsEntry[level - 1],
                           {{"fo:margin-left", inPoints((level - 1) * paper::points(16))}});
        }
        paragraphStyle("Text_20_body", paper::body);
        paragraphStyle("Lead", paper::lead);
        paragraphStyle("Note", paper::note);
        paragraphStyle("List", paper::listItem);
        paragraphStyle("Page_20_Break", paper::footer, {{"fo:break-after", QStringLiteral("page")}});
        paragraphStyle("After_20_Table", {paper::points(4), false, paper::ink, 0, 0});
        paragraphStyle("Footer", paper::footer);
        for (int level = 0; level < formLevels; ++level) {
            const QByteArray number = QByteArray::number(level);
            const std::pair<const char *, QString> indent{"fo:margin-left",
                                                          inPoints(level * paper::formIndent)};
            paper::TextStyle question = paper::formQuestion;
            question.before = paper::points(5);
            paragraphStyle("Form_20_Question_20_" + number, question, {indent, {"fo:keep-with-next", keep}});
            paragraphStyle(
                "Writing_20_Line_20_" + number, {paper::points(12), false, paper::ink, 0, 0},
                {indent,
                 {"fo:border-bottom", QStringLiteral("0.5pt solid %1").arg(paper::missingInk.name())},
                 {"fo:padding-top", QStringLiteral("4pt")},
                 {"style:join-border", QStringLiteral("false")}});
        }
        const Attributes box = {{"fo:background-color", paper::tint.name()},
                                {"fo:border-left", QStringLiteral("3pt solid %1").arg(paper::accent.name())},
                                {"fo:padding", QStringLiteral("6pt")},
                                {"style:join-border", QStringLiteral("true")}};
        paragraphStyle("Callout", {paper::points(10), false, paper::ink, 0, paper::points(12)}, box);
        beginStyle(QStringLiteral("Callout_20_Title"), "paragraph", QStringLiteral("Callout"));
        element("style:paragraph-properties", {{"fo:margin-top", QStringLiteral("6pt")},
                                               {"fo:margin-bottom", QStringLiteral("0pt")},
                                               {"fo:keep-with-next", keep}});
        textProperties(paper::calloutTitle);
        end();
        paragraphStyle("Table_20_Caption", paper::caption, {{"fo:keep-with-next", keep}});
        paragraphStyle("Figure", {paper::points(10), false, paper::ink, paper::points(8), 0},
                       {{"fo:keep-with-next", keep}});
        paragraphStyle("Figure_20_Caption", paper::figureCaption);
        paragraphStyle("Field_20_Name", paper::fieldName);
        aligned("Table_20_Head", paper::tableHead);
        aligned("Table_20_Text", paper::tableCell);
        aligned("Table_20_Total", paper::tableTotal);
    }

    void aligned(const QByteArray &name, const paper::TextStyle &style)
    {
        paragraphStyle(name, style);
        paragraphStyle(name + "_20_Centre", style, {{"fo:text-align", QStringLiteral("center")}});
        paragraphStyle(name + "_20_End", style, {{"fo:text-align", QStringLiteral("end")}});
    }

    void characterStyle(const char *name, Attributes attributes)
    {
        beginStyle(QLatin1String(name), "text");
        element("style:text-properties", attributes);
        end();
    }

    void characters()
    {
        const QString bold = QStringLiteral("bold");
        const QString italic = QStringLiteral("italic");
        characterStyle("Strong", {{"fo:font-weight", bold}, {"style:font-weight-complex", bold}});
        characterStyle("Emphasis", {{"fo:font-style", italic}, {"style:font-style-complex", italic}});
        characterStyle("Missing", {{"fo:font-style", italic},
                                   {"style:font-style-complex", italic},
                                   {"fo:color", paper::missingInk.name()}});
        characterStyle("Link", {{"fo:color", paper::accent.name()}});
    }

    void lists()
    {
        for (const bool numbered : {false, true}) {
            begin("text:list-style",
                  {{"style:name", numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets")}});
            if (numbered)
                begin("text:list-level-style-number", {{"text:level", QStringLiteral("1")},
                                                       {"style:num-format", QStringLiteral("1")},
                                                       {"style:num-suffix", QStringLiteral(".")}});
            else
                begin("text:list-level-style-bullet",
                      {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}});
            begin("style:list-level-properties",
                  {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
            element("style:list-level-label-alignment",
                    {{"text:label-followed-by", QStringLiteral("listtab")},
                     {"fo:margin-left", QStringLiteral("16pt")},
                     {"fo:text-indent", QStringLiteral("-16pt")}});
            end();
            end();
            end();
        }
    }

    void page()
    {
        const QSizeF paper = paper::a4(m_document.landscape);
        begin("office:automatic-styles");
        begin("style:page-layout", {{"style:name", QStringLiteral("Paper")}});
        begin("style:page-layout-properties",
              {{"fo:page-width", inMillimetres(paper.width())},
               {"fo:page-height", inMillimetres(paper.height())},
               {"style:print-orientation",
                m_document.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
               {"fo:margin-left", inMillimetres(paper::sideMargin)},
               {"fo:margin-right", inMillimetres(paper::sideMargin)},
               {"fo:margin-top", inMillimetres(paper::topMargin)},
               {"fo:margin-bottom", QStringLiteral("12mm")}});
        end();
        begin("style:footer-style");
        element("style:header-footer-properties", {{"fo:min-height", QStringLiteral("10mm")}});
        end();
        end();
        beginStyle(QStringLiteral("Foot"), "paragraph", QStringLiteral("Footer"));
        begin("style:paragraph-properties");
        begin("style:tab-stops");
        element("style:tab-stop", {{"style:position", inMillimetres(paper.width() - 2 * paper::sideMargin)},
                                   {"style:type", QStringLiteral("right")}});
        end();
        end();
        end();
        end();
        begin("office:master-styles");
        begin("style:master-page", {{"style:name", QStringLiteral("Standard")},
                                    {"style:page-layout-name", QStringLiteral("Paper")}});
        begin("style:footer");
        begin("text:p", {{"text:style-name", QStringLiteral("Foot")}});
        m_xml.writeCharacters(displayText(m_document.footer));
        m_xml.writeEmptyElement(QStringLiteral("text:tab"));
        pageNumber(displayText(m_document.pageOf));
        end();
        end();
        end();
        end();
    }

    /// "Page %1 of %2" with the word processor's own fields for the two numbers.
    void pageNumber(const QString &sentence)
    {
        qsizetype from = 0;
        for (qsizetype at = sentence.indexOf(QLatin1Char('%')); at >= 0;
             at = sentence.indexOf(QLatin1Char('%'), at + 1)) {
            const QString place = sentence.mid(at, 2);
            if (place != QStringLiteral("%1") && place != QStringLiteral("%2"))
                continue;
            m_xml.writeCharacters(sentence.mid(from, at - from));
            m_xml.writeTextElement(place == QStringLiteral("%1") ? QStringLiteral("text:page-number")
                                                                 : QStringLiteral("text:page-count"),
                                   QStringLiteral("1"));
            from = at + 2;
        }
        m_xml.writeCharacters(sentence.mid(from));
    }

    const Document &m_document;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtStyles(const Document &document)
{
    QByteArray xml;
    StyleSheet(document, &xml).write();
    return xml;
}

QByteArray odtMeta(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    xml.writeAttribute(QStringLiteral("xmlns:office"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:meta"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            xml.writeTextElement(QLatin1String(name), displayText(value));
    };
    add("dc:title", document.title);
    add("dc:subject", document.subtitle);
    add("dc:creator", document.author);
    add("meta:initial-creator", document.author);
    add("meta:creation-date", document.created);
    add("dc:date", document.created);
    add("dc:language", std::string(text::name(document.language)));
    add("meta:generator", "Bandom");
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtManifest(const std::vector<OdtFile> &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const auto add = [&](const QByteArray &path, const QByteArray &type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), QString::fromLatin1(path));
        xml.writeAttribute(QStringLiteral("manifest:media-type"), QString::fromLatin1(type));
    };
    add("/", "application/vnd.oasis.opendocument.text");
    for (const char *file : {"content.xml", "styles.xml", "meta.xml"})
        add(file, "text/xml");
    for (const OdtFile &picture : pictures)
        add(picture.name, picture.mediaType);
    xml.writeEndDocument();
    return bytes;
}

} // namespace bandom::ui
