#include "ui/mapping/AreasPage.h"

#include "ui/mapping/UnitsEditor.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <stdexcept>

namespace bandom::ui {

using mapping::Area;

std::vector<std::string> AreasPage::tables() const
{
    return {"area", "area_unit", "place"};
}

RecordSource<Area> AreasPage::source()
{
    const auto nameOf = [this](const Area &area) { return qstring(mapping::name(area, language())); };
    const auto check = [](const Area &area) {
        if (!area.nameLatin && !area.nameKhmer)
            throw std::runtime_error(tr("An area needs a name in one of the scripts.").toStdString());
    };
    RecordSource<Area> source;
    source.load = [this] { return mapping::areas(database()); };
    source.id = [](const Area &area) { return qstring(area.id.text); };
    if (workbook().isReadOnly())
        return source;
    source.blank = [this] {
        Area area;
        area.id = workbook().environment().newId();
        const auto all = mapping::areas(database());
        area.position = all.empty() ? 0 : all.back().position + 1;
        return area;
    };
    source.add = [this, nameOf, check](const Area &area) {
        check(area);
        save(tr("Add the area %1").arg(nameOf(area)),
             [database = &database(), area] { workbook::save(*database, area); });
    };
    source.save = [this, nameOf, check](const Area &area) {
        check(area);
        save(tr("Change the area %1").arg(nameOf(area)),
             [database = &database(), area] { workbook::save(*database, area); });
    };
    source.remove = [this](const QStringList &ids) {
        if (!mayRemove(ids))
            return;
        save(tr("Remove %n area(s)", nullptr, static_cast<int>(ids.size())), [database = &database(), ids] {
            for (const QString &id : ids)
                mapping::removeArea(*database, workbook::Id{id.toStdString()});
        });
    };
    source.move = [this](const QString &id, int position) {
        save(tr("Reorder the areas"), [database = &database(), id, position] {
            mapping::moveArea(*database, workbook::Id{id.toStdString()}, position);
        });
    };
    source.paste = [this, check](const std::vector<Area> &changed, const std::vector<Area> &added) {
        for (const auto *rows : {&changed, &added}) {
            for (const Area &area : *rows)
                check(area);
        }
        save(tr("Paste %n row(s) of areas", nullptr, static_cast<int>(changed.size() + added.size())),
             [database = &database(), changed, added] {
                 for (const Area &area : changed)
                     workbook::save(*database, area);
                 const auto all = mapping::areas(*database);
                 int position = all.empty() ? 0 : all.back().position + 1;
                 for (Area area : added) {
                     area.position = position++;
                     workbook::save(*database, area);
                 }
             });
    };
    return source;
}

void AreasPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);

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
    m_areas = std::make_unique<RecordModel<Area>>(
        source(), language().isKhmer() ? std::vector<Column<Area>>{khmer, latin, code, aliases, units, note}
                                       : std::vector<Column<Area>>{latin, khmer, code, aliases, units, note});
    m_table = new RecordTable(m_areas.get(), this);
    m_table->setObjectName(QStringLiteral("areas"));
    m_table->setPlaceholder(tr("Type the name of the first area, or paste a list from a spreadsheet."));
    auto *importButton = new QPushButton(icon(Icon::Import), tr("Import official units…"), m_table);
    importButton->setObjectName(QStringLiteral("importUnits"));
    importButton->setEnabled(!workbook().isReadOnly());
    connect(importButton, &QPushButton::clicked, this, [this] { context().importUnits(); });
    m_table->addToolBarWidget(importButton);
    m_units = new UnitsEditor(context(), this);
    connect(m_table, &RecordTable::currentChanged, m_units, &UnitsEditor::setArea);
    setFocusProxy(m_table);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_units);
}

void AreasPage::reload()
{
    m_areas->reload();
    // The units of an area are in sight from the start; whoever is in the row for a new one stays there.
    if (!m_table->view()->currentIndex().isValid() && m_areas->recordCount() > 0)
        m_table->goTo(m_areas->recordId(0));
    m_units->setArea(m_table->currentId());
}

void AreasPage::showRecord(const QString &id)
{
    m_table->goTo(id);
    m_table->setFocus();
}

bool AreasPage::mayRemove(const QStringList &ids) const
{
    int scores = 0;
    int findings = 0;
    for (const QString &id : ids) {
        scores +=
            workbook::value<int>(database(), "SELECT count(*) FROM score WHERE area_id = ?", id.toStdString())
                .value_or(0);
        findings += workbook::value<int>(database(), "SELECT count(*) FROM finding WHERE area_id = ?",
                                         id.toStdString())
                        .value_or(0);
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
