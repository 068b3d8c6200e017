#include "mapping/FindingBlocks.h"

#include <algorithm>

namespace bandom::mapping {

using document::Block;
using document::Inlines;
using document::Paragraph;
using document::plain;
using document::Text;

namespace {

Inlines statement(const Finding &finding, const text::Language &language)
{
    Inlines inlines{Text{finding.statement}};
    if (finding.sourcesDiffer)
        inlines.push_back(
            Text{" " + language.translate("RapidMappingReport", "(sources differ)"), false, true});
    return inlines;
}

/// Findings of one subject: a paragraph that begins with it; a list where they have none.
Block paragraphOf(const std::vector<Finding> &alike, const text::Language &language)
{
    if (!alike.front().subject && alike.size() > 1) {
        document::List list;
        for (const Finding &finding : alike)
            list.items.push_back(statement(finding, language));
        return list;
    }
    Inlines paragraph;
    if (alike.front().subject)
        paragraph.push_back(subjectOf(*alike.front().subject, language));
    for (const Finding &finding : alike) {
        if (&finding != &alike.front())
            paragraph.push_back(Text{" "});
        for (document::Inline &part : statement(finding, language))
            paragraph.push_back(std::move(part));
    }
    return Paragraph{std::move(paragraph), Paragraph::Role::Body};
}

/// Each source once, in the order in which they come.
std::string sourcesOf(const std::vector<Finding> &all)
{
    std::vector<std::string> sources;
    std::string list;
    for (const Finding &finding : all) {
        if (!finding.source || std::find(sources.begin(), sources.end(), *finding.source) != sources.end())
            continue;
        list += (sources.empty() ? "" : "; ") + *finding.source;
        sources.push_back(*finding.source);
    }
    return list;
}

} // namespace

std::vector<Block> findingBlocks(const SQLite::Database &database, const workbook::Id &area, Section section,
                                 const text::Language &language)
{
    std::vector<Block> blocks;
    const std::vector<Finding> all = findings(database, area, section);
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if(
            first, all.end(), [&](const Finding &finding) { return finding.subject != first->subject; });
        blocks.push_back(paragraphOf({first, end}, language));
        first = end;
    }
    if (const std::string sources = sourcesOf(all); !sources.empty())
        blocks.push_back(
            Paragraph{plain(text::fill(language.translate("RapidMappingReport", "Sources: %1."), {sources})),
                      Paragraph::Role::Note});
    return blocks;
}

Text subjectOf(const std::string &subject, const text::Language &language)
{
    return {
        text::fill(language.translate("RapidMappingReport", "%1:", "what follows is about it"), {subject}) +
            " ",
        true, false};
}

} // namespace bandom::mapping
