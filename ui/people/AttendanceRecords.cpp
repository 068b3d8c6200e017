#include "ui/people/AttendanceRecords.h"

#include "text/Fold.h"
#include "ui/people/StakeholderRecords.h"

#include <algorithm>

namespace bandom::ui {

using people::Stakeholder;
using workbook::Id;

namespace {

constexpr std::size_t mostSuggestions = 8;
constexpr qsizetype leastPhoneDigits = 4;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits.append(QString::number(letter.digitValue()));
    }
    return digits;
}

/// What tells people of one name apart.
QString described(const Stakeholder &person, const text::Language &language)
{
    QStringList parts{qstring(person.name)};
    if (!person.roles.empty())
        parts.append(qstring(people::name(person.roles.front(), language)));
    if (person.workplace)
        parts.append(qstring(*person.workplace));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Choice> AttendanceRecords::known(const SQLite::Database &database, const text::Language &language,
                                             const Id &meeting)
{
    std::vector<Choice> all;
    for (const Stakeholder &person : people::allStakeholders(database, language)) {
        if (people::lineOf(database, meeting, person.id).isEmpty())
            all.push_back({qstring(person.id.text), described(person, language)});
    }
    // Who cannot be told from somebody else is not offered: a choice would be a guess.
    std::vector<Choice> told;
    for (const Choice &one : all) {
        const auto same = [&](const Choice &other) { return other.label == one.label; };
        if (std::count_if(all.begin(), all.end(), same) == 1)
            told.push_back(one);
    }
    return told;
}

Column<people::Participant> AttendanceRecords::ofPerson(const Column<Stakeholder> &column)
{
    Column<Participant> own;
    static_cast<ColumnLook &>(own) = column;
    own.read = [read = column.read](const Participant &participant) { return read(participant.person); };
    own.write = [write = column.write](Participant &participant, const QVariant &value) {
        return write(participant.person, value);
    };
    return own;
}

Column<people::Participant> AttendanceRecords::name(const PageContext &context, const Id &meeting,
                                                    const Column<Stakeholder> &column)
{
    auto name = ofPerson(column);
    name.suggestions = [&context, meeting](const QString &typed) {
        const SQLite::Database &database = context.workbook->database();
        const std::string wanted = text::fold(typed.toStdString());
        const QString digits = digitsOf(typed);
        std::vector<Choice> offered;
        if (wanted.empty())
            return offered;
        for (const Choice &one : known(database, context.language, meeting)) {
            const auto person = workbook::find<Stakeholder>(database, one.key.toStdString());
            const bool isName = text::fold(person->name).find(wanted) != std::string::npos;
            const bool isPhone = digits.size() >= leastPhoneDigits && person->phone &&
                                 digitsOf(qstring(*person->phone)).contains(digits);
            if (isName || isPhone)
                offered.push_back({one.label, one.label});
            if (offered.size() == mostSuggestions)
                break;
        }
        return offered;
    };
    name.write = [&context, meeting, write = name.write](Participant &participant,
                                                         const QVariant &value) -> std::optional<QString> {
        const SQLite::Database &database = context.workbook->database();
        for (const Choice &one : known(database, context.language, meeting)) {
            if (one.label != value.toString())
                continue;
            if (auto person = people::findStakeholder(database, Id{one.key.toStdString()}))
                participant.person = std::move(*person);
            return std::nullopt;
        }
        return write(participant, value);
    };
    return name;
}

std::vector<Column<people::Participant>> AttendanceRecords::columns(const PageContext &context,
                                                                    const Id &meeting)
{
    auto own = StakeholderRecords::columns(context.language);
    auto title = Column<Stakeholder>::of(ColumnKind::Text, tr("Title"), &Stakeholder::title);
    auto address = Column<Stakeholder>::of(ColumnKind::Text, tr("Address"), &Stakeholder::address);
    // More columns than a screen is wide: the name keeps its room.
    own[0].stretch = false;
    own[0].width = 18;
    own[1].width = 15;
    own[2].width = 12;
    own[4].width = 13;
    own[4].stretch = false;
    title.width = 10;
    address.width = 12;
    auto present = Column<Participant>::of(ColumnKind::Check, tr("Present"), &Participant::isPresent);
    present.width = 7;
    present.toolTip = tr("Whether they are here; Space ticks and unticks. Without a tick they are expected.");
    return {name(context, meeting, own[0]),
            present,
            ofPerson(own[3]),
            ofPerson(own[5]),
            ofPerson(title),
            ofPerson(own[4]),
            ofPerson(address),
            ofPerson(own[1]),
            ofPerson(own[2]),
            ofPerson(own[6])};
}

RecordSource<people::Participant> AttendanceRecords::source(const PageContext &context, const Id &meeting)
{
    OrderedList<Participant> list;
    list.load = [workbook = context.workbook, meeting] {
        return people::participants(workbook->database(), meeting);
    };
    list.name = [](const Participant &participant) { return qstring(participant.person.name); };
    list.labels = StakeholderRecords::labels();
    list.problem = [](const Participant &participant) {
        return StakeholderRecords::problem(participant.person);
    };
    list.blank = [&context, meeting] {
        Participant participant;
        participant.meeting = meeting;
        participant.person.id = context.workbook->environment().newId();
        participant.isPresent = true;
        return participant;
    };
    list.append = &people::saveParticipant;
    list.save = &people::saveParticipant;
    list.remove = &people::removeParticipant;
    list.move = &people::moveParticipant;
    return orderedSource(context, std::move(list));
}

} // namespace bandom::ui
