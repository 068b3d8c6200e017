#include "ui/selection/EnrolmentPage.h"

#include "mapping/Area.h"
#include "selection/Enrolment.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/WrapLabel.h"

#include <QLayout>

namespace bandom::ui {

using selection::Enrolment;
using selection::JoinChoice;
using workbook::Id;

std::vector<std::string> EnrolmentPage::tables() const
{
    return {"enrolment", "attendance", "stakeholder", "area"};
}

void EnrolmentPage::build()
{
    RecordSource<Enrolment> source;
    source.load = [this] { return selection::enrolments(database()); };
    source.id = [](const Enrolment &one) { return qstring(one.id.text); };
    if (!workbook().isReadOnly())
        source.save = [this](const Enrolment &one) {
            return save(tr("What %1 decided").arg(qstring(one.person.name)),
                        [database = &database(), one] { selection::saveEnrolment(*database, one); });
        };
    auto name =
        Column<Enrolment>::shown(tr("Name"), [](const Enrolment &one) { return qstring(one.person.name); });
    name.stretch = true;
    auto choice = choiceColumn(tr("Decision"), &Enrolment::choice, language());
    choice.width = 14;
    // The day is today's until somebody says another: people sign up on the spot.
    choice.write = [this, write = choice.write](Enrolment &one, const QVariant &value) {
        auto problem = write(one, value);
        if (one.choice && !one.decidedOn)
            one.decidedOn = workbook::today(workbook().environment());
        return problem;
    };
    Column<Enrolment> area;
    area.title = tr("Area");
    area.kind = ColumnKind::Choice;
    area.width = 16;
    area.choices = [this] {
        std::vector<Choice> choices;
        for (const mapping::Area &one : mapping::areas(database()))
            choices.push_back({qstring(one.id.text), qstring(mapping::name(one, language()))});
        return choices;
    };
    area.read = [](const Enrolment &one) {
        return one.area ? QVariant(qstring(one.area->text)) : QVariant();
    };
    area.write = [](Enrolment &one, const QVariant &value) -> std::optional<QString> {
        one.area = value.isValid() ? std::optional(Id{value.toString().toStdString()}) : std::nullopt;
        return std::nullopt;
    };
    auto day = Column<Enrolment>::of(ColumnKind::Date, tr("Decided on"), &Enrolment::decidedOn);
    auto note = Column<Enrolment>::of(ColumnKind::LongText, tr("Notes"), &Enrolment::note);
    note.stretch = true;
    source.problem = [](const Enrolment &one) -> std::optional<QString> {
        if (!one.choice && (one.area || one.note))
            return tr("Choose the decision first.");
        return std::nullopt;
    };
    setList(std::make_unique<RecordModel<Enrolment>>(source, std::vector{name, choice, area, day, note}),
            "enrolments", tr("Who is present stands here: tick them on the page “Participants”."));
    m_counts = new WrapLabel({}, this);
    m_counts->setObjectName(QStringLiteral("counts"));
    layout()->addWidget(m_counts);
}

void EnrolmentPage::reload()
{
    ListPage::reload();
    const auto all = selection::enrolments(database());
    const selection::EnrolmentCount counted = selection::count(all);
    const auto part = [this](const QString &title, const people::SexCount &of) {
        return tr("%1: %2", "a decision and its people")
            .arg(title, qstring(people::countText(of, language())));
    };
    const auto choice = [this](JoinChoice which) { return qstring(selection::name(which, language())); };
    m_counts->setText(all.empty() ? QString()
                                  : QStringList{part(choice(JoinChoice::Joins), counted.joining),
                                                part(choice(JoinChoice::DoesNotJoin), counted.notJoining),
                                                part(choice(JoinChoice::Undecided), counted.undecided),
                                                part(tr("Not asked yet"), counted.notAsked)}
                                        .join(QStringLiteral("  ·  ")));
}

} // namespace bandom::ui
