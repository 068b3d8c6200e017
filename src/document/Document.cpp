#include "document/Document.h"

#include "document/Overloaded.h"

namespace bandom::document {

namespace {

std::string tableText(const Table &table)
{
    std::string text;
    if (!table.caption.empty())
        text += table.caption + "\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i ? " | " : "") + table.columns[i].head;
    text += "\n";
    for (const Table::Row &row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += (i ? " | " : "") + plainText(row.cells[i].inlines);
        text += "\n";
    }
    return text;
}

std::string formFieldText(const FormField &field)
{
    const std::string indent(static_cast<std::size_t>(2 * field.level), ' ');
    std::string text = indent + (field.label.empty() ? "" : field.label + ". ") + field.text +
                       (field.isBlankBeside ? " ____\n" : "\n");
    if (!field.boxes.empty())
        text += indent + boxesText(field) + "\n";
    for (int i = 0; i < field.lines; ++i)
        text += indent + "____\n";
    return text;
}

std::string blockText(const Block &block)
{
    return std::visit(Overloaded{
                          [](const Heading &heading) {
                              return std::string(static_cast<std::size_t>(heading.level), '#') + " " +
                                     heading.text + "\n";
                          },
                          [](const Paragraph &paragraph) { return plainText(paragraph.inlines) + "\n"; },
                          [](const List &list) {
                              std::string text;
                              for (std::size_t i = 0; i < list.items.size(); ++i)
                                  text += (list.ordered ? std::to_string(i + 1) + ". " : "- ") +
                                          plainText(list.items[i]) + "\n";
                              return text;
                          },
                          [](const Fields &fields) {
                              std::string text;
                              for (const Fields::Field &field : fields.fields)
                                  text += field.name + ": " + plainText(field.value) + "\n";
                              return text;
                          },
                          [](const Callout &callout) {
                              return "! " + callout.title + ": " + plainText(callout.inlines) + "\n";
                          },
                          [](const Table &table) { return tableText(table); },
                          [](const Figure &figure) {
                              return "[" + figure.alternative + "]\n" +
                                     (figure.caption.empty() ? "" : figure.caption + "\n");
                          },
                          [](const FormField &field) { return formFieldText(field); },
                          [](const PageBreak &) { return std::string("\f"); },
                      },
                      block);
}

} // namespace

Inlines plain(std::string text)
{
    return {Text{std::move(text)}};
}

Inlines orMissing(const std::optional<std::string> &value, std::string label)
{
    if (!value || value->empty())
        return {Missing{std::move(label)}};
    return plain(*value);
}

std::string plainText(const Inlines &inlines)
{
    std::string text;
    for (const Inline &part : inlines) {
        text += std::visit(Overloaded{[](const Text &run) { return run.text; },
                                      [](const Missing &missing) { return missing.label; },
                                      [](const Link &link) { return link.text; }},
                           part);
    }
    return text;
}

std::string boxesText(const FormField &field)
{
    std::string text;
    for (const std::string &box : field.boxes)
        text += (text.empty() ? "[  ] " : "   [  ] ") + box;
    return text;
}

std::string plainText(const Document &document)
{
    std::string text = document.title + "\n";
    if (!document.subtitle.empty())
        text += document.subtitle + "\n";
    for (const Block &block : document.blocks)
        text += "\n" + blockText(block);
    return text;
}

} // namespace bandom::document
