#include "ui/people/StakeholderRecords.h"

#include "ui/widgets/EnumColumn.h"

#include <stdexcept>

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

RecordSource<Stakeholder> StakeholderRecords::source(const PageContext &context, Involvement involvement,
                                                     std::optional<Removal> removal)
{
    const auto edit = [&context](const QString &label, const std::function<void()> &body) {
        if (!context.edit(label, body))
            throw std::runtime_error(tr("Not saved.").toStdString());
    };
    workbook::Workbook *workbook = context.workbook;
    RecordSource<Stakeholder> source;
    source.load = [workbook, involvement] { return people::involved(workbook->database(), involvement); };
    source.id = [](const Stakeholder &stakeholder) { return qstring(stakeholder.id.text); };
    if (workbook->isReadOnly())
        return source;
    source.blank = [workbook] {
        Stakeholder stakeholder;
        stakeholder.id = workbook->environment().newId();
        return stakeholder;
    };
    const auto insert = [workbook, involvement](const Stakeholder &stakeholder) {
        people::saveStakeholder(workbook->database(), stakeholder);
        people::involve(workbook->database(), stakeholder.id, involvement);
    };
    source.add = [edit, insert](const Stakeholder &stakeholder) {
        if (stakeholder.name.empty())
            throw std::runtime_error(tr("Type the name first.").toStdString());
        edit(tr("Add %1").arg(qstring(stakeholder.name)), [insert, stakeholder] { insert(stakeholder); });
    };
    source.save = [workbook, edit](const Stakeholder &stakeholder) {
        edit(tr("Change %1").arg(qstring(stakeholder.name)),
             [workbook, stakeholder] { people::saveStakeholder(workbook->database(), stakeholder); });
    };
    source.remove = [workbook, edit, involvement, removal](const QStringList &ids) {
        if (removal && !removal->mayRemove(ids))
            return;
        edit(tr("Remove %n person(s)", nullptr, static_cast<int>(ids.size())),
             [workbook, ids, involvement, removal] {
                 for (const QString &text : ids) {
                     const Id id{text.toStdString()};
                     if (removal)
                         removal->remove(workbook->database(), id);
                     else
                         people::endInvolvement(workbook->database(), id, involvement);
                 }
             });
    };
    source.move = [workbook, edit, involvement](const QString &id, int position) {
        edit(tr("Reorder people"), [workbook, id, position, involvement] {
            people::moveInvolved(workbook->database(), Id{id.toStdString()}, involvement, position);
        });
    };
    source.paste = [edit, workbook, insert](const std::vector<Stakeholder> &changed,
                                            const std::vector<Stakeholder> &added) {
        edit(tr("Paste %n row(s) of people", nullptr, static_cast<int>(changed.size() + added.size())),
             [workbook, insert, changed, added] {
                 for (const Stakeholder &stakeholder : changed)
                     people::saveStakeholder(workbook->database(), stakeholder);
                 for (const Stakeholder &stakeholder : added)
                     insert(stakeholder);
             });
    };
    return source;
}

} // namespace bandom::ui
