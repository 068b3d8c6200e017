#pragma once

#include "mapping/FirstRound.h"
#include "support/MappingWorkbook.h"

namespace bandom::test {

/// A workbook whose selection has begun, with nothing scored.
struct SelectionWorkbook : MappingWorkbook
{
    SelectionWorkbook()
    {
        edit([&] {
            selection = mapping::firstRound(database(), mapping::AssessmentKind::Selection,
                                            mapping::parseCriteriaTemplate(templates().selection),
                                            workbook().environment());
        });
    }

    /// A sheet of somebody who takes this category; without a name the sheet agreed by all.
    mapping::ScoreSheet sheet(const std::string &name = {}, std::optional<people::Category> category = {})
    {
        const workbook::Id scorer = name.empty() ? workbook::Id() : addInformant(name, category);
        mapping::ScoreSheet opened;
        edit(
            [&] { opened = mapping::openSheet(database(), selection.id, scorer, workbook().environment()); });
        return opened;
    }

    /// The scores of one area on a sheet, in the order of the criteria; 0 leaves a cell empty.
    void give(const mapping::ScoreSheet &sheet, const workbook::Id &area, const std::vector<int> &values)
    {
        const auto criteria = mapping::criteria(database(), selection.id);
        edit([&] {
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (values[i] > 0)
                    mapping::saveScore(database(), selection.kind,
                                       {sheet.id, area, criteria.at(i).id, values[i], false, std::nullopt});
            }
        });
    }

    /// The table of the guide's section 5.2 on the agreed sheet. It prints 46 for the total of Area 5.
    void giveGuidesExample()
    {
        const mapping::ScoreSheet agreed = sheet();
        const std::vector<std::vector<int>> columns = {
            {3, 2, 2, 1, 4}, {2, 5, 1, 1, 3}, {5, 5, 5, 4, 4}, {1, 2, 2, 3, 2}, {4, 3, 3, 4, 4}};
        for (std::size_t i = 0; i < columns.size(); ++i)
            give(agreed, addArea("Area " + std::to_string(i + 1)), columns[i]);
    }

    mapping::ScoredAreas scored() const
    {
        return mapping::scoredAreas(database(), mapping::currentRound(database(), selection.kind),
                                    text::Language());
    }

    mapping::Assessment selection;
};

} // namespace bandom::test
