#pragma once

#include "exchange/NewWorkbook.h"
#include "mapping/Area.h"
#include "mapping/Assessment.h"
#include "people/Stakeholder.h"
#include "support/Support.h"
#include "workbook/Workbook.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bandom::test {

/// The templates and the training content as they ship.
exchange::Templates templates();
std::string trainingJson();

/// A new workbook in a folder of its own, with what a test of rapid mapping fills into it. Each of the adding
/// functions is one edit.
class MappingWorkbook
{
public:
    MappingWorkbook();

    /// The training workbook in `language`.
    static MappingWorkbook training(text::LanguageCode language);

    workbook::Workbook &workbook() { return *m_workbook; }
    const SQLite::Database &database() const { return m_workbook->database(); }
    workbook::Changes edit(const std::function<void()> &body) { return m_workbook->edit("Test", body); }

    mapping::Assessment round() const { return mapping::currentRound(database()); }
    std::vector<mapping::Criterion> criteria() const { return mapping::criteria(database(), round().id); }

    workbook::Id addArea(const std::string &latin);
    workbook::Id addInformant(const std::string &name, std::optional<people::Category> category = {});

    /// The sheet of an informant, or the one that all agreed on.
    mapping::ScoreSheet openSheet(const workbook::Id &informant = {});

    /// The scores of one area on a sheet, in the order of the criteria.
    void score(const mapping::ScoreSheet &sheet, const workbook::Id &area, const std::vector<int> &values);

    mapping::ScoredAreas scored() const;

private:
    explicit MappingWorkbook(text::LanguageCode trainingLanguage);

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<workbook::Workbook> m_workbook;
};

} // namespace bandom::test
