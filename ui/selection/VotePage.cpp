#include "ui/selection/VotePage.h"

#include "mapping/Area.h"
#include "selection/Meeting.h"
#include "ui/print/PaperButton.h"
#include "ui/selection/SelectionStep.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandom::ui {

using selection::NamedVote;
using selection::Vote;
using workbook::Id;

namespace {

Column<Vote> number(const QString &title, std::optional<int> Vote::*member)
{
    auto column = Column<Vote>::of(ColumnKind::Number, title, member);
    column.lowest = 0;
    return column;
}

} // namespace

std::vector<std::string> VotePage::tables() const
{
    return {"vote", "vote_by_name", "attendance", "stakeholder", "area"};
}

void VotePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    buildVotes();
    buildForm();
    buildNames();
    m_rule = new WrapLabel({}, this);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_result = new WrapLabel({}, this);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setFont(textFont(TextSize::Section));
    column->addWidget(m_table, 2);
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    across->addWidget(m_form, 3);
    across->addWidget(m_nameTable, 2);
    column->addLayout(across, 3);
    column->addWidget(m_rule);
    column->addWidget(m_result);
    connect(m_table, &RecordTable::currentChanged, this, &VotePage::showCurrent);
    setFocusProxy(m_table);
}

void VotePage::buildVotes()
{
    OrderedList<Vote> list;
    list.load = [this] { return selection::votes(database()); };
    list.name = [this](const Vote &vote) { return qstring(selection::title(database(), vote, language())); };
    list.labels = ListLabels::titled(tr("Votes"));
    list.blank = [] {
        Vote vote;
        vote.meeting = selection::meetingId();
        return vote;
    };
    auto question = Column<Vote>::of(ColumnKind::Text, tr("Question"), &Vote::question);
    question.stretch = true;
    Column<Vote> area;
    area.title = tr("Area");
    area.kind = ColumnKind::Choice;
    area.toolTip = tr("Empty: the whole meeting votes on one question.");
    area.width = 16;
    area.choices = [this] {
        std::vector<Choice> choices;
        for (const mapping::Area &one : mapping::areas(database()))
            choices.push_back({qstring(one.id.text), qstring(mapping::name(one, language()))});
        return choices;
    };
    area.read = [](const Vote &vote) { return vote.area ? QVariant(qstring(vote.area->text)) : QVariant(); };
    area.write = [](Vote &vote, const QVariant &value) -> std::optional<QString> {
        vote.area = value.isValid() ? std::optional(Id{value.toString().toStdString()}) : std::nullopt;
        return std::nullopt;
    };
    auto method = choiceColumn(tr("How"), &Vote::method, language());
    method.width = 18;
    m_votes = std::make_unique<RecordModel<Vote>>(orderedSource(context(), std::move(list)),
                                                  std::vector{question, area, method});
    m_table = new RecordTable(m_votes.get(), this);
    m_table->setObjectName(QStringLiteral("votes"));
    m_table->setPlaceholder(tr("Type the question that is voted on, such as: Should a cluster be set up?"));
    auto *paper = new PaperButton(context(), [this] {
        return DocumentRequest{database(), language(), workbook::isoTime(workbook().environment().now())};
    });
    for (const char *name : {"ballots", "selection-meeting"})
        paper->addDocument(selectionDocument(name));
    m_table->addToolBarWidget(paper);
}

void VotePage::buildForm()
{
    m_form = new RecordForm(this, 3, RecordForm::Labels::Above);
    auto mayVote = number(tr("People who have a vote"), &Vote::mayVote);
    mayVote.toolTip = tr("Empty: everybody who is present.");
    auto percent =
        Column<Vote>::of(ColumnKind::Number, tr("Quorum in percent of them"), &Vote::quorumPercent);
    percent.lowest = 0;
    percent.highest = 100;
    percent.decimals = 1;
    Column<Vote> basis;
    basis.title = tr("Majority of");
    basis.kind = ColumnKind::Choice;
    basis.required = true;
    basis.choices = fixedChoices({{QStringLiteral("votes"), tr("the votes for and against")},
                                  {QStringLiteral("all"), tr("all votes, abstentions too")}});
    basis.read = [](const Vote &vote) {
        return QVariant(vote.abstentionsCount ? QStringLiteral("all") : QStringLiteral("votes"));
    };
    basis.write = [](Vote &vote, const QVariant &value) -> std::optional<QString> {
        vote.abstentionsCount = value.toString() == QLatin1String("all");
        return std::nullopt;
    };
    m_form->addFields<Vote>(
        {mayVote, number(tr("Quorum in people"), &Vote::quorumPeople), percent,
         choiceColumn(tr("Majority that is needed"), &Vote::majority, language()), basis,
         Column<Vote>::of(ColumnKind::Text, tr("What else was agreed"), &Vote::rule),
         number(tr("For"), &Vote::votesFor), number(tr("Against"), &Vote::votesAgainst),
         number(tr("Abstentions"), &Vote::abstentions), number(tr("Women for"), &Vote::womenFor),
         number(tr("Women against"), &Vote::womenAgainst),
         number(tr("Women abstaining"), &Vote::womenAbstaining),
         Column<Vote>::of(ColumnKind::Text, tr("Who disagreed, and why"), &Vote::objections)},
        {QStringLiteral("mayVote"), QStringLiteral("quorumPeople"), QStringLiteral("quorumPercent"),
         QStringLiteral("majority"), QStringLiteral("basis"), QStringLiteral("ruleWords"),
         QStringLiteral("votesFor"), QStringLiteral("votesAgainst"), QStringLiteral("abstentions"),
         QStringLiteral("womenFor"), QStringLiteral("womenAgainst"), QStringLiteral("womenAbstaining"),
         QStringLiteral("objections")},
        [this] { return current(); },
        [this](const Vote &vote) -> std::optional<QString> {
            if (vote.id.isEmpty())
                return std::nullopt;
            return save(tr("Change “%1”").arg(qstring(selection::title(database(), vote, language()))),
                        [database = &database(), vote] { workbook::save(*database, vote); });
        });
}

void VotePage::buildNames()
{
    RecordSource<NamedVote> source;
    source.load = [this] { return selection::namedVotes(database(), current().id); };
    source.id = [](const NamedVote &named) { return qstring(named.id.text); };
    if (!workbook().isReadOnly())
        source.save = [this](const NamedVote &named) {
            return save(tr("Vote of %1").arg(qstring(named.person.name)),
                        [database = &database(), named] { selection::saveNamedVote(*database, named); });
        };
    auto name = Column<NamedVote>::shown(tr("Name"),
                                         [](const NamedVote &named) { return qstring(named.person.name); });
    name.stretch = true;
    auto choice = choiceColumn(tr("Vote"), &NamedVote::choice, language());
    choice.width = 14;
    m_names = std::make_unique<RecordModel<NamedVote>>(source, std::vector{name, choice});
    m_nameTable = new RecordTable(m_names.get(), this);
    m_nameTable->setObjectName(QStringLiteral("names"));
    m_nameTable->setPlaceholder(tr("Who is present stands here: tick them on the page “Participants”."));
}

Vote VotePage::current() const
{
    const std::string id = m_table ? m_table->currentId().toStdString() : std::string();
    return id.empty() ? Vote() : workbook::find<Vote>(database(), id).value_or(Vote());
}

void VotePage::showCurrent()
{
    const Vote vote = current();
    const bool isThere = !vote.id.isEmpty();
    const QString id = qstring(vote.id.text);
    if (id != m_shown) {
        m_shown = id;
        m_form->startOver();
    }
    m_form->setEnabled(isThere && !workbook().isReadOnly());
    m_form->reload();
    m_names->reload();
    m_nameTable->setVisible(isThere && vote.method == selection::VoteMethod::ByName);
    m_rule->setText(isThere ? qstring(selection::ruleText(vote, language())) : QString());
    m_result->setText(isThere
                          ? qstring(selection::numbersText(selection::counted(database(), vote), language()) +
                                    " " + selection::outcomeText(database(), vote, language()))
                          : QString());
}

void VotePage::reload()
{
    m_votes->reload();
    if (m_table->currentId().isEmpty() && m_votes->recordCount() > 0)
        m_table->goTo(m_votes->recordId(0));
    showCurrent();
}

void VotePage::showRecord(const QString &id)
{
    if (m_votes->rowOf(id) < 0)
        return;
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
