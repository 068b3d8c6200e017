#include "support/MappingWorkbook.h"

#include "support/TestEnvironment.h"

namespace bandom::test {

namespace {

std::string resource(const std::string &path)
{
    return readFile(std::filesystem::path(BANDOM_SOURCE_DIR) / "resources" / path);
}

} // namespace

exchange::Templates templates()
{
    return {resource("templates/provinces.json"), resource("templates/pre-assessment.json"),
            resource("templates/interview-guides.json"), resource("templates/selection.json")};
}

std::string trainingJson()
{
    return resource("sample/training.json");
}

MappingWorkbook::MappingWorkbook()
    : m_folder(std::make_unique<TemporaryFolder>()),
      m_workbook(exchange::createWorkbook(*m_folder / "test.bandom", templates(), environment()))
{
}

MappingWorkbook::MappingWorkbook(text::LanguageCode trainingLanguage)
    : m_folder(std::make_unique<TemporaryFolder>()),
      m_workbook(exchange::createTrainingWorkbook(*m_folder / "training.bandom", templates(), trainingJson(),
                                                  trainingLanguage, environment()))
{
}

MappingWorkbook MappingWorkbook::training(text::LanguageCode language)
{
    return MappingWorkbook(language);
}

workbook::Id MappingWorkbook::addArea(const std::string &latin)
{
    mapping::Area area;
    area.id = m_workbook->environment().newId();
    area.position = static_cast<int>(mapping::areas(database()).size());
    area.nameLatin = latin;
    edit([&] { workbook::save(database(), area); });
    return area.id;
}

workbook::Id MappingWorkbook::addInformant(const std::string &name, std::optional<people::Category> category)
{
    people::Stakeholder informant;
    informant.id = m_workbook->environment().newId();
    informant.name = name;
    informant.category = category;
    edit([&] {
        people::saveStakeholder(database(), informant);
        people::involve(database(), informant.id, people::Involvement::KeyInformant);
    });
    return informant.id;
}

mapping::ScoreSheet MappingWorkbook::openSheet(const workbook::Id &informant)
{
    mapping::ScoreSheet sheet;
    edit([&] { sheet = mapping::openSheet(database(), round().id, informant, m_workbook->environment()); });
    return sheet;
}

void MappingWorkbook::score(const mapping::ScoreSheet &sheet, const workbook::Id &area,
                            const std::vector<int> &values)
{
    const auto judged = criteria();
    edit([&] {
        for (std::size_t i = 0; i < values.size(); ++i)
            mapping::saveScore(database(), round().kind,
                               {sheet.id, area, judged.at(i).id, values[i], false, {}});
    });
}

mapping::ScoredAreas MappingWorkbook::scored() const
{
    return mapping::scoredAreas(database(), round(), text::Language());
}

} // namespace bandom::test
