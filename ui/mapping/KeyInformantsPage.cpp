#include "ui/mapping/KeyInformantsPage.h"

#include "mapping/Assessment.h"
#include "ui/people/EraseAction.h"
#include "ui/people/StakeholderRecords.h"

namespace bandom::ui {

std::vector<std::string> KeyInformantsPage::tables() const
{
    return {"stakeholder", "stakeholder_role", "involvement"};
}

void KeyInformantsPage::build()
{
    setList(std::make_unique<RecordModel<people::Stakeholder>>(
                StakeholderRecords::source(
                    context(), people::Involvement::KeyInformant,
                    StakeholderRecords::Removal{[this](const QStringList &ids) { return mayRemove(ids); },
                                                &mapping::removeKeyInformant}),
                StakeholderRecords::columns(language())),
            "keyInformants",
            tr("Type the name of the first key informant, or paste a list from a spreadsheet."));
    addEraseAction(context(), table());
}

bool KeyInformantsPage::mayRemove(const QStringList &ids) const
{
    int scores = 0;
    for (const QString &id : ids)
        scores += mapping::scoresGivenBy(database(), workbook::Id{id.toStdString()});
    return scores == 0 ||
           context().questions->confirm(
               tr("%n score(s) were given by those you remove, and go with them. Undo brings them back.",
                  nullptr, scores),
               tr("Remove"));
}

} // namespace bandom::ui
