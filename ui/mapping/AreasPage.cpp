#include "ui/mapping/AreasPage.h"

#include "mapping/Assessment.h"
#include "mapping/Finding.h"
#include "ui/mapping/UnitsEditor.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QLayout>
#include <QPushButton>

namespace bandom::ui {

using mapping::Area;

std::vector<std::string> AreasPage::tables() const
{
    return {"area", "area_unit", "place"};
}

RecordSource<Area> AreasPage::source()
{
    OrderedList<Area> list;
    list.load = [this] { return mapping::areas(database()); };
    list.name = [this](const Area &area) { return qstring(mapping::name(area, language())); };
    list.labels = {
        [](const QString &name) { return tr("Add the area %1").arg(name); },
        [](const QString &name) { return tr("Change the area %1").arg(name); },
        [](int count) { return tr("Remove %n area(s)", nullptr, count); },
        [] { return tr("Reorder the areas"); },
        [](int count) { return tr("Paste %n row(s) of areas", nullptr, count); },
    };
    list.problem = [](const Area &area) -> std::optional<QString> {
        if (!area.nameLatin && !area.nameKhmer)
            return tr("An area needs a name in one of the scripts.");
        return std::nullopt;
    };
    list.mayRemove = [this](const QStringList &ids) { return mayRemove(ids); };
    list.remove = &mapping::removeArea;
    return orderedSource(context(), std::move(list));
}

void AreasPage::build()
{
    auto latin = Column<Area>::of(ColumnKind::Text, tr("Name in Latin letters"), &Area::nameLatin);
    auto khmer = Column<Area>::of(ColumnKind::Text, tr("Name in Khmer"), &Area::nameKhmer);
    for (auto *name : {&latin, &khmer})
        name->width = 16;
    auto code = Column<Area>::of(ColumnKind::Text, tr("Code"), &Area::code);
    code.width = 7;
    auto aliases = Column<Area>::of(ColumnKind::Text, tr("Other spellings"), &Area::aliases);
    aliases.toolTip = tr("Separated by semicolons. An area is found by any of its spellings.");
    aliases.width = 16;
    auto units = Column<Area>::shown(tr("Official units"), [this](const Area &area) {
        return qstring(mapping::unitsText(database(), area.id, language()));
    });
    units.width = 26;
    units.stretch = true;
    auto note = Column<Area>::of(ColumnKind::LongText, tr("Notes"), &Area::note);
    note.stretch = true;
    setList(std::make_unique<RecordModel<Area>>(
                source(), language().isKhmer()
                              ? std::vector<Column<Area>>{khmer, latin, code, aliases, units, note}
                              : std::vector<Column<Area>>{latin, khmer, code, aliases, units, note}),
            "areas", tr("Type the name of the first area, or paste a list from a spreadsheet."));
    auto *importButton = new QPushButton(icon(Icon::Import), tr("Import official units…"), table());
    importButton->setObjectName(QStringLiteral("importUnits"));
    importButton->setEnabled(!workbook().isReadOnly());
    connect(importButton, &QPushButton::clicked, this, [this] { context().importUnits(); });
    table()->addToolBarWidget(importButton);
    m_units = new UnitsEditor(context(), this);
    connect(table(), &RecordTable::currentChanged, m_units, &UnitsEditor::setArea);
    layout()->addWidget(m_units);
}

void AreasPage::reload()
{
    ListPage::reload();
    // The units of an area are in sight from the start; whoever is in the row for a new one stays there.
    if (!table()->view()->currentIndex().isValid() && records()->recordCount() > 0)
        table()->goTo(records()->recordId(0));
    m_units->setArea(table()->currentId());
}

bool AreasPage::mayRemove(const QStringList &ids) const
{
    int scores = 0;
    int findings = 0;
    for (const QString &id : ids) {
        scores += mapping::scoresOf(database(), workbook::Id{id.toStdString()});
        findings += mapping::findingsOf(database(), workbook::Id{id.toStdString()});
    }
    return scores + findings == 0 ||
           context().questions->confirm(
               tr("The areas that you remove take %1 scores and %2 findings along. Undo "
                  "brings them back.")
                   .arg(scores)
                   .arg(findings),
               tr("Remove"));
}

} // namespace bandom::ui
