#include "ui/mapping/ProgrammePage.h"

#include "mapping/Programme.h"
#include "places/Place.h"
#include "ui/people/EraseAction.h"
#include "ui/people/StakeholderRecords.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::Programme;

std::vector<std::string> ProgrammePage::tables() const
{
    return {"programme", "stakeholder", "stakeholder_role", "involvement"};
}

void ProgrammePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);

    m_form = new RecordForm(this, 2);
    Column<Programme> province =
        Column<Programme>::of(ColumnKind::Choice, tr("Province"), &Programme::province);
    std::vector<Choice> provinces;
    for (const places::Place &place : places::provinces(database()))
        provinces.push_back({qstring(place.code.value_or("")), qstring(places::name(place, language()))});
    province.choices = fixedChoices(std::move(provinces));
    m_form->addFields<Programme>(
        {Column<Programme>::of(ColumnKind::Text, tr("Name of the programme"), &Programme::name), province,
         Column<Programme>::of(ColumnKind::Text, tr("Commodity"), &Programme::commodity),
         Column<Programme>::of(ColumnKind::Text, tr("Season"), &Programme::season),
         Column<Programme>::of(ColumnKind::Text, tr("Organisation"), &Programme::organisation),
         Column<Programme>::of(ColumnKind::LongText, tr("Notes"), &Programme::note)},
        {QStringLiteral("name"), QStringLiteral("province"), QStringLiteral("commodity"),
         QStringLiteral("season"), QStringLiteral("organisation"), QStringLiteral("note")},
        [this] { return mapping::programme(database()); },
        [this](const Programme &programme) {
            return save(tr("Change the programme's particulars"),
                        [database = &database(), programme] { workbook::save(*database, programme); });
        });
    m_form->setEnabled(!workbook().isReadOnly());
    setFocusProxy(m_form);
    layout->addWidget(m_form);

    auto *title = new WrapLabel(tr("Team"), this);
    title->setFont(textFont(TextSize::Section));
    layout->addWidget(title);
    auto columns = StakeholderRecords::columns(language());
    auto task = Column<people::Stakeholder>::of(ColumnKind::Text, tr("Task in the team"),
                                                &people::Stakeholder::title);
    task.width = 18;
    task.stretch = true;
    // A team needs to know who does what and how to reach them; the method's roles are for those it works
    // with.
    m_team = std::make_unique<RecordModel<people::Stakeholder>>(
        StakeholderRecords::source(context(), people::Involvement::Team),
        std::vector<Column<people::Stakeholder>>{columns[0], task, columns[3], columns[4], columns[5]});
    m_teamTable = new RecordTable(m_team.get(), this);
    m_teamTable->setObjectName(QStringLiteral("team"));
    m_teamTable->setPlaceholder(
        tr("Type the name of the first team member, or paste a list from a spreadsheet."));
    addEraseAction(context(), m_teamTable);
    layout->addWidget(m_teamTable, 1);
}

void ProgrammePage::reload()
{
    m_form->reload();
    m_team->reload();
}

void ProgrammePage::showRecord(const QString &id)
{
    // The programme itself has no row.
    if (!people::findStakeholder(database(), workbook::Id{id.toStdString()}))
        return;
    m_teamTable->goTo(id);
    m_teamTable->setFocus();
}

} // namespace bandom::ui
