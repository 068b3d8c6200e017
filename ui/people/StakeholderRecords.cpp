#include "ui/people/StakeholderRecords.h"

#include "ui/widgets/EnumColumn.h"

namespace bandom::ui {

using people::Involvement;
using people::Stakeholder;
using workbook::Id;

std::vector<Column<Stakeholder>> StakeholderRecords::columns(const text::Language &language)
{
    auto name = Column<Stakeholder>::of(ColumnKind::Text, tr("Name"), &Stakeholder::name);
    name.required = true;
    name.stretch = true;
    name.width = 20;
    auto roles = tagsColumn(tr("Roles"), &Stakeholder::roles, language);
    roles.width = 18;
    // The guide's group follows from the role until somebody says otherwise.
    roles.write = [write = roles.write](Stakeholder &stakeholder, const QVariant &value) {
        auto problem = write(stakeholder, value);
        if (!stakeholder.category && !stakeholder.roles.empty())
            stakeholder.category = people::usualCategory(stakeholder.roles.front());
        return problem;
    };
    auto category = choiceColumn(tr("Category"), &Stakeholder::category, language);
    category.width = 14;
    auto sex = choiceColumn(tr("Sex"), &Stakeholder::sex, language);
    sex.width = 7;
    auto workplace = Column<Stakeholder>::of(ColumnKind::Text, tr("Workplace"), &Stakeholder::workplace);
    workplace.width = 18;
    workplace.stretch = true;
    auto phone = Column<Stakeholder>::of(ColumnKind::Text, tr("Phone"), &Stakeholder::phone);
    phone.width = 11;
    auto consent = choiceColumn(tr("Contact"), &Stakeholder::consent, language);
    consent.toolTip =
        tr("Whether this person agreed that their contact is passed on. Not asked counts as no.");
    consent.width = 12;
    return {name, roles, category, sex, workplace, phone, consent};
}

ListLabels StakeholderRecords::labels()
{
    return {
        [](const QString &name) { return tr("Add %1").arg(name); },
        [](const QString &name) { return tr("Change %1").arg(name); },
        [](int count) { return tr("Remove %n person(s)", nullptr, count); },
        [] { return tr("Reorder people"); },
        [](int count) { return tr("Paste %n row(s) of people", nullptr, count); },
    };
}

std::optional<QString> StakeholderRecords::problem(const Stakeholder &stakeholder)
{
    return stakeholder.name.empty() ? std::optional(tr("Type the name first.")) : std::nullopt;
}

RecordSource<Stakeholder> StakeholderRecords::source(const PageContext &context, Involvement involvement,
                                                     std::optional<Removal> removal)
{
    OrderedList<Stakeholder> list;
    list.load = [workbook = context.workbook, involvement] {
        return people::involved(workbook->database(), involvement);
    };
    list.name = [](const Stakeholder &stakeholder) { return qstring(stakeholder.name); };
    list.labels = labels();
    list.problem = &StakeholderRecords::problem;
    // Their order is that of the involvement, not their own.
    list.append = [involvement](const SQLite::Database &database, const Stakeholder &stakeholder) {
        people::saveStakeholder(database, stakeholder);
        people::involve(database, stakeholder.id, involvement);
    };
    list.save = &people::saveStakeholder;
    list.remove = [involvement](const SQLite::Database &database, const Id &id) {
        people::endInvolvement(database, id, involvement);
    };
    if (removal) {
        list.mayRemove = removal->mayRemove;
        list.remove = removal->remove;
    }
    list.move = [involvement](const SQLite::Database &database, const Id &id, int position) {
        people::moveInvolved(database, id, involvement, position);
    };
    return orderedSource(context, std::move(list));
}

} // namespace bandom::ui
