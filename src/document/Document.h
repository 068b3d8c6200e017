#pragma once

#include "document/Figure.h"
#include "text/Language.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A document as data. A composer, in a step's folder, makes one from the workbook and never lays it out;
/// a renderer, in ui/print, lays it out and never reads the workbook. It holds no fonts, no widths in
/// millimetres, no pages. Renderers visit the variants without a default branch, so that a new kind of block
/// breaks each of them until it is handled.
namespace bandom::document {

/// A run of text in one style.
struct Text
{
    std::string text;
    bool bold = false;
    bool italic = false;
};

/// What was not recorded, shown so that nobody takes it for an empty answer. `label` says it in the
/// document's language ("not recorded", "not scored").
struct Missing
{
    std::string label;
};

/// A reference to a heading's anchor, or to an address that starts with a scheme ("https:", "tel:").
struct Link
{
    std::string text;
    std::string target;
};

using Inline = std::variant<Text, Missing, Link>;
using Inlines = std::vector<Inline>;

/// `level` 1 to 3. `anchor` is unique in the document and may be empty: then nothing can link to it.
struct Heading
{
    int level = 1;
    std::string text;
    std::string anchor;
};

struct Paragraph
{
    enum class Role {
        Body,
        Lead, ///< the sentence under a title that says what this is
        Note, ///< small print: how a figure came about, where it is from
    };
    Inlines inlines;
    Role role = Role::Body;
};

struct List
{
    bool ordered = false;
    std::vector<Inlines> items;
};

/// Names and their values, such as a report's place and date.
struct Fields
{
    struct Field
    {
        std::string name;
        Inlines value;
    };
    std::vector<Field> fields;
};

/// Something the reader must not pass over: a tie, an incomplete area, an exercise's label.
struct Callout
{
    std::string title;
    Inlines inlines;
};

/// A table. Its head repeats on every page, a row is never split unless it is taller than a page.
struct Table
{
    enum class Align { Start, Centre, End };
    struct Column
    {
        std::string head;
        Align align = Align::Start;
        double weight = 1.0; ///< share of the width, relative to the other columns'
    };
    struct Cell
    {
        Inlines inlines;
        std::optional<double>
            shade;                 ///< 0 to 1: the lighter to the darker background; the text stays readable
        std::optional<double> bar; ///< 0 to 1: a bar behind the text, from the cell's start
    };
    struct Row
    {
        std::vector<Cell> cells; ///< as many as there are columns
        bool emphasised = false; ///< totals
    };
    std::string caption; ///< may be empty
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A question on a form that is filled in by hand: its number, its words, boxes to tick and lines to write
/// on. It is never divided by the end of a page.
struct FormField
{
    std::string label; ///< stands before the text, such as the question's number; may be empty
    std::string text;
    std::vector<std::string> boxes = {}; ///< what stands beside each box
    bool isBlankBeside = false;          ///< a line to write on beside the text
    int lines = 0;                       ///< below it
    int level = 0;                       ///< 0: from the margin; each more is set in by one step
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, List, Fields, Callout, Table, Figure, FormField, PageBreak>;

struct Document
{
    text::LanguageCode language = text::LanguageCode::English;
    std::string title;
    std::string subtitle;      ///< may be empty
    std::string author;        ///< who made it (a team, an office); may be empty
    std::string footer;        ///< stands at the foot of every page, beside the page's number; may be empty
    std::string pageOf;        ///< "Page %1 of %2" in the document's language
    std::string contentsTitle; ///< heads the contents page where the document is long; empty: never one
    std::string created;       ///< ISO 8601 date and time with zone, for the file's properties; may be empty
    bool landscape = false;    ///< its tables need the paper's long side
    std::vector<Block> blocks;
};

/// A run of plain text, the most frequent content.
Inlines plain(std::string text);

/// `value` as plain text, or Missing with `label` where there is none or it is empty.
Inlines orMissing(const std::optional<std::string> &value, std::string label);

/// The text of `inlines` without styles, Missing as its label.
std::string plainText(const Inlines &inlines);

/// The boxes of a form's question in one line, "[  ] Yes   [  ] No", where they can't be drawn.
std::string boxesText(const FormField &field);

/// The whole document as plain text, block by block, tables with " | " between cells, figures as what they
/// say for those who do not see them: what golden tests compare and what, but for that, must come back when
/// the text of a PDF is read.
std::string plainText(const Document &document);

} // namespace bandom::document
