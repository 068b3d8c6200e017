#include "ui/mapping/PriorityAreasPage.h"

#include "mapping/ScoreText.h"
#include "scoring/Cut.h"
#include "ui/mapping/RoundBox.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::AreaChoice;
using mapping::PriorityDecision;
using workbook::Id;

std::vector<std::string> PriorityAreasPage::tables() const
{
    return {"assessment",  "criterion",         "area",          "score_sheet", "score",
            "area_choice", "priority_decision", "decision_basis"};
}

void PriorityAreasPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_rounds = new QWidget(this);
    auto *rounds = new QHBoxLayout(m_rounds);
    rounds->setContentsMargins({});
    auto *label = new QLabel(tr("Round"), m_rounds);
    m_round = new RoundBox(m_rounds);
    label->setBuddy(m_round);
    connect(m_round, &QComboBox::activated, this, [this] {
        // What is being typed belongs to the round before.
        m_decision->commit();
        reload();
        m_decision->startOver();
    });
    rounds->addWidget(label);
    rounds->addWidget(m_round);
    rounds->addStretch(1);
    layout->addWidget(m_rounds);
    m_proposal = new InlineMessage(this);
    m_proposal->setObjectName(QStringLiteral("proposal"));
    m_departure = new InlineMessage(this);
    m_departure->setObjectName(QStringLiteral("departure"));
    layout->addWidget(m_proposal);

    m_candidates = std::make_unique<RecordModel<Candidate>>(source(), columns());
    m_table = new RecordTable(m_candidates.get(), this);
    m_table->setObjectName(QStringLiteral("candidates"));
    m_table->setPlaceholder(tr("There are no areas yet: list and score them first."));
    layout->addWidget(m_table, 1);
    // Below the table: appearing above it, it would move the rows from under the mouse.
    layout->addWidget(m_departure);

    m_decision = new RecordForm(this, 2);
    using D = PriorityDecision;
    auto reason =
        Column<D>::of(ColumnKind::LongText, tr("Why the choice differs from the ranking"), &D::reason);
    auto tie = Column<D>::of(ColumnKind::Text, tr("Why one of equal areas was taken"), &D::tieReason);
    auto dissent = Column<D>::of(ColumnKind::Text, tr("Who disagreed, and why"), &D::dissent);
    m_decision->addFields<D>(
        {Column<D>::of(ColumnKind::Text, tr("Decided by"), &D::decidedBy),
         Column<D>::of(ColumnKind::Date, tr("Decided on"), &D::decidedOn), tie, dissent, reason},
        {QStringLiteral("decidedBy"), QStringLiteral("decidedOn"), QStringLiteral("tieReason"),
         QStringLiteral("dissent"), QStringLiteral("reason")},
        [this] { return mapping::priorityDecision(database(), m_scored.assessment.id); },
        [this](const D &decision) {
            return save(tr("Record the decision on priority areas"),
                        [database = &database(), decision] { workbook::save(*database, decision); });
        });
    setFocusProxy(m_table);
    layout->addWidget(m_decision);
}

std::vector<PriorityAreasPage::Candidate> PriorityAreasPage::candidates() const
{
    const mapping::ScoreText numbers(m_scored, language());
    const std::vector<AreaChoice> choices = mapping::areaChoices(database(), m_scored.assessment.id);
    std::vector<std::size_t> order = m_scored.ranking.order;
    if (order.empty()) {
        for (std::size_t area = 0; area < m_scored.areas.size(); ++area)
            order.push_back(area);
    }
    std::vector<Candidate> result;
    int place = 0;
    std::vector<std::pair<Id, int>> places;
    for (const AreaChoice &choice : choices) {
        if (choice.position)
            places.emplace_back(choice.area, ++place);
    }
    for (const std::size_t area : order) {
        Candidate candidate;
        candidate.area = m_scored.areas[area];
        candidate.name = qstring(m_scored.areaNames[area]);
        candidate.rank = qstring(numbers.markedRank(area));
        candidate.total = qstring(numbers.total(area));
        candidate.cells = qstring(numbers.cells(area));
        for (const auto &[id, number] : places) {
            if (id == candidate.area)
                candidate.order = number;
        }
        candidate.chosen = candidate.order.has_value();
        for (const AreaChoice &choice : choices) {
            if (choice.area == candidate.area)
                candidate.reason = choice.reason;
        }
        result.push_back(std::move(candidate));
    }
    return result;
}

std::vector<Column<PriorityAreasPage::Candidate>> PriorityAreasPage::columns() const
{
    auto chosen = Column<Candidate>::of(ColumnKind::Check, tr("Chosen"), &Candidate::chosen);
    chosen.width = 6;
    auto order = Column<Candidate>::of(ColumnKind::Number, tr("Order"), &Candidate::order);
    order.width = 5;
    order.lowest = 1;
    order.toolTip = tr("The place among the chosen areas.");
    order.write = [](Candidate &candidate, const QVariant &value) -> std::optional<QString> {
        if (value.isValid() && !candidate.chosen)
            return tr("Choose the area first.");
        candidate.order = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        return std::nullopt;
    };
    auto name =
        Column<Candidate>::shown(tr("Area"), [](const Candidate &candidate) { return candidate.name; });
    name.width = 13;
    auto rank =
        Column<Candidate>::shown(tr("Rank"), [](const Candidate &candidate) { return candidate.rank; });
    rank.width = 5;
    auto total =
        Column<Candidate>::shown(tr("Total"), [](const Candidate &candidate) { return candidate.total; });
    total.width = 9;
    auto cells =
        Column<Candidate>::shown(tr("Scores"), [](const Candidate &candidate) { return candidate.cells; });
    cells.width = 8;
    cells.toolTip = tr("How many of its scores are there.");
    auto reason =
        Column<Candidate>::of(ColumnKind::LongText, tr("Why chosen, or why not"), &Candidate::reason);
    reason.stretch = true;
    reason.width = 36;
    return {chosen, order, name, rank, total, cells, reason};
}

RecordSource<PriorityAreasPage::Candidate> PriorityAreasPage::source()
{
    RecordSource<Candidate> source;
    source.load = [this] { return candidates(); };
    source.id = [](const Candidate &candidate) { return qstring(candidate.area.text); };
    if (workbook().isReadOnly())
        return source;
    source.save = [this](const Candidate &candidate) {
        const QString label = changeOf(candidate);
        return save(label, [database = &database(), candidate, assessment = m_scored.assessment.id] {
            mapping::chooseArea(*database, assessment, candidate.area, candidate.chosen);
            if (candidate.chosen && candidate.order)
                mapping::moveChoice(*database, assessment, candidate.area, *candidate.order - 1);
            mapping::giveReason(*database, assessment, candidate.area, candidate.reason);
        });
    };
    return source;
}

QString PriorityAreasPage::changeOf(const Candidate &candidate) const
{
    const std::vector<Candidate> all = candidates();
    const auto before = std::find_if(all.begin(), all.end(),
                                     [&](const Candidate &one) { return one.area == candidate.area; });
    const bool wasChosen = before != all.end() && before->chosen;
    if (candidate.chosen && !wasChosen)
        return tr("Choose %1 as a priority area").arg(candidate.name);
    if (wasChosen && !candidate.chosen)
        return tr("Take the choice of %1 back").arg(candidate.name);
    if (before != all.end() && candidate.order && before->order != candidate.order)
        return tr("Put %1 at place %2 of the priority areas").arg(candidate.name).arg(*candidate.order);
    return candidate.chosen ? tr("Note why %1 was chosen").arg(candidate.name)
                            : tr("Note why %1 was not chosen").arg(candidate.name);
}

bool PriorityAreasPage::isReadOnly() const
{
    return workbook().isReadOnly() || !m_round->isNewest();
}

void PriorityAreasPage::reload()
{
    m_round->reload(database());
    m_rounds->setVisible(m_round->count() > 1);
    m_scored =
        mapping::scoredAreas(database(), mapping::roundOrCurrent(database(), m_round->round()), language());
    m_candidates->setReadOnly(isReadOnly());
    m_candidates->reload();
    m_decision->setEnabled(!isReadOnly());
    m_decision->reload();
    showProposal();
    showDeparture();
}

void PriorityAreasPage::showProposal()
{
    if (m_scored.ranking.order.empty() || m_scored.sheets.empty()) {
        m_proposal->clear();
        return;
    }
    const scoring::Cut cut = scoring::proposeCut(m_scored.ranking);
    const auto names = [&](const std::vector<std::size_t> &areas) {
        std::vector<std::string> list;
        for (const std::size_t area : areas)
            list.push_back(m_scored.areaNames[area]);
        return qstring(mapping::enumeration(list, language()));
    };
    QStringList lines;
    if (!m_round->isNewest())
        lines.append(tr("This is what was decided in an earlier round. It is only shown."));
    if (!cut.inside.empty())
        lines.append(tr("The ranking proposes %1.").arg(names(cut.inside)));
    if (!cut.tiedAtCut.empty())
        lines.append(tr("%1 have the same total, and there are places for %n of them: the team decides.",
                        nullptr, cut.placesForTied)
                         .arg(names(cut.tiedAtCut)));
    if (!cut.couldReach.empty())
        lines.append(
            tr("Not yet complete, and could still be among the five: %1.").arg(names(cut.couldReach)));
    if (const std::string open = mapping::ScoreText(m_scored, language()).openRanks(); !open.empty())
        lines.append(qstring(open));
    if (cut.takesAll)
        lines.append(tr("No area is left out: with five areas or fewer the ranking filters nothing."));
    std::vector<InlineMessage::Action> actions;
    const auto chosen = mapping::priorityAreas(database(), m_scored.assessment.id);
    if (chosen.empty() && !cut.inside.empty() && !isReadOnly())
        actions.push_back({tr("Choose as proposed"), [this] { chooseAsRanked(); }});
    m_proposal->display(InlineMessage::Kind::Information, lines.join(QLatin1Char('\n')), std::move(actions));
}

void PriorityAreasPage::showDeparture()
{
    std::vector<Id> chosen;
    for (const mapping::Area &area : mapping::priorityAreas(database(), m_scored.assessment.id))
        chosen.push_back(area.id);
    const mapping::Departure departure = mapping::departure(m_scored, chosen);
    const auto names = [&](const std::vector<std::string> &list) {
        return qstring(mapping::enumeration(list, language()));
    };
    QStringList lines;
    if (chosen.size() > static_cast<std::size_t>(scoring::priorityAreas))
        lines.append(tr("The guide advises up to five areas; %n are chosen.", nullptr,
                        static_cast<int>(chosen.size())));
    if (!departure.passedOver.empty())
        lines.append(tr("Ranked higher, but not chosen: %1.").arg(names(departure.passedOver)));
    if (!departure.preferred.empty())
        lines.append(tr("Chosen before higher ranks: %1.").arg(names(departure.preferred)));
    if (!departure.tiedAtCut.empty())
        lines.append(tr("Equal at the last place: %1.").arg(names(departure.tiedAtCut)));
    if (!departure.incompleteChosen.empty())
        lines.append(tr("Chosen though scores are missing: %1.").arg(names(departure.incompleteChosen)));
    const PriorityDecision decision = mapping::priorityDecision(database(), m_scored.assessment.id);
    const bool hasReason =
        decision.reason.has_value() || (!departure.differs() && decision.tieReason.has_value());
    if (departure.needsReason() && !hasReason && !isReadOnly())
        lines.append(tr("Please write down the reason below: the report will print it."));
    const std::vector<std::string> changed = mapping::changedSinceChoice(database(), m_scored);
    std::vector<InlineMessage::Action> actions;
    if (!changed.empty()) {
        lines.append(
            tr("Scores have changed since the choice. Not as they were then: %1.").arg(names(changed)));
        if (!isReadOnly())
            actions.push_back({tr("The choice stands"), [this] { confirmChoice(); }});
    }
    const bool isWarning = (departure.needsReason() && !hasReason) || !changed.empty();
    if (lines.isEmpty())
        m_departure->clear();
    else
        m_departure->display(isWarning ? InlineMessage::Kind::Warning : InlineMessage::Kind::Information,
                             lines.join(QLatin1Char('\n')), std::move(actions));
}

void PriorityAreasPage::confirmChoice()
{
    context().edit(tr("Let the choice of priority areas stand after scores have changed"),
                   [database = &database(), assessment = m_scored.assessment.id] {
                       mapping::keepBasis(*database, assessment);
                   });
    m_table->setFocus();
}

void PriorityAreasPage::chooseAsRanked()
{
    std::vector<Id> areas;
    for (const std::size_t area : scoring::proposeCut(m_scored.ranking).inside)
        areas.push_back(m_scored.areas[area]);
    context().edit(tr("Choose the areas that the ranking proposes"),
                   [database = &database(), assessment = m_scored.assessment.id, areas] {
                       for (const Id &area : areas)
                           mapping::chooseArea(*database, assessment, area, true);
                   });
    m_table->setFocus();
}

void PriorityAreasPage::showRecord(const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    // A choice's or a decision's key begins with its round.
    if (const int index = m_round->findData(parts.first()); index >= 0 && index != m_round->currentIndex()) {
        m_round->setCurrentIndex(index);
        reload();
        m_decision->startOver();
    }
    m_table->goTo(parts.last());
    m_table->setFocus();
}

} // namespace bandom::ui
