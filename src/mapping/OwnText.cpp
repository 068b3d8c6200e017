#include "mapping/OwnText.h"

#include "text/Fold.h"

#include <sstream>

namespace bandom::mapping {

std::optional<OwnText> ownText(const SQLite::Database &database, const std::string &document,
                               const workbook::Id &subject, const std::string &section)
{
    const auto rows = workbook::select<OwnText>(
        database, "WHERE document = ? AND subject_id = ? AND section = ?", document, subject, section);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

void saveOwnText(const SQLite::Database &database, const workbook::Environment &environment, OwnText text)
{
    const auto before = ownText(database, text.document, text.subject, text.section);
    text.id = before ? before->id : environment.newId();
    if (!text::trimmed(text.body).empty())
        workbook::save(database, text);
    else if (before)
        workbook::remove<OwnText>(database, before->id);
}

std::vector<document::Block> ownTextBlocks(const OwnText &text)
{
    std::vector<document::Block> blocks;
    std::string paragraph;
    const auto finish = [&] {
        if (!paragraph.empty())
            blocks.push_back(
                document::Paragraph{document::plain(paragraph), document::Paragraph::Role::Body});
        paragraph.clear();
    };
    std::istringstream lines(text.body);
    for (std::string line; std::getline(lines, line);) {
        const std::string_view words = text::trimmed(line);
        if (words.empty())
            finish();
        else
            paragraph += (paragraph.empty() ? "" : " ") + std::string(words);
    }
    finish();
    return blocks;
}

} // namespace bandom::mapping
