#include "ui/selection/SelectionScoresPage.h"

#include "selection/Scorers.h"
#include "ui/mapping/ScoreSheetEditor.h"
#include "ui/selection/CombinedScores.h"
#include "ui/selection/DisagreementView.h"
#include "ui/selection/HiddenTotals.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace bandom::ui {

using mapping::AssessmentKind;
using mapping::ScoreSheet;
using workbook::Id;

namespace {

constexpr int sideWidth = 208;

const QString sheetKey = QStringLiteral("sheet:");
const QString allKey = QStringLiteral("all");
const QString spreadKey = QStringLiteral("spread");
const QString categoryKey = QStringLiteral("category:");
const QString sexKey = QStringLiteral("sex:");

} // namespace

std::vector<std::string> SelectionScoresPage::tables() const
{
    return {"assessment",       "criterion", "area",        "area_choice",      "priority_decision",
            "score_sheet",      "score",     "stakeholder", "stakeholder_role", "farmer_group",
            "stakeholder_area", "area_unit", "place"};
}

void SelectionScoresPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_notes = new InlineMessage(this);
    m_notes->setObjectName(QStringLiteral("scorerNotes"));
    layout->addWidget(m_notes);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Space);
    buildChoice();
    row->addWidget(m_side);
    m_stack = new QStackedWidget(this);
    m_sheet = new ScoreSheetEditor(context(), m_stack);
    m_combined = new CombinedScores(context(), m_stack);
    m_disagreement = new DisagreementView(context(), m_stack);
    for (QWidget *view : std::initializer_list<QWidget *>{m_sheet, m_combined, m_disagreement})
        m_stack->addWidget(view);
    row->addWidget(m_stack, 1);
    layout->addLayout(row, 1);
    layout->addStretch(0);
}

void SelectionScoresPage::buildChoice()
{
    m_side = new QWidget(this);
    m_side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_views = new QListWidget(m_side);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setAccessibleName(tr("Whose scores"));
    m_views->setWordWrap(true);
    m_views->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views->setIconSize({metrics::IconSize, metrics::IconSize});
    connect(m_views, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    const auto begin = [this] { m_stack->currentWidget()->setFocus(); };
    connect(m_views, &QListWidget::itemClicked, this, begin);
    connect(m_views, &QListWidget::itemActivated, this, begin);
    layout->addWidget(m_views, 1);
    m_candidates = new QComboBox(m_side);
    m_candidates->setObjectName(QStringLiteral("addScorer"));
    m_candidates->setAccessibleName(tr("Add a scorer"));
    m_candidates->setPlaceholderText(tr("Add a scorer"));
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_candidates, &QComboBox::activated, this, &SelectionScoresPage::addScorer);
    layout->addWidget(m_candidates);
    m_remove = new QPushButton(tr("Take this scorer out"), m_side);
    m_remove->setObjectName(QStringLiteral("removeScorer"));
    connect(m_remove, &QPushButton::clicked, this, &SelectionScoresPage::removeScorer);
    layout->addWidget(m_remove);
    m_hide = new QCheckBox(tr("Hide totals until all\nhave scored"), m_side);
    m_hide->setObjectName(QStringLiteral("hideTotals"));
    connect(m_hide, &QCheckBox::clicked, this, [this](bool hide) {
        setHidingTotals(hide);
        showChosen();
    });
    layout->addWidget(m_hide);
}

void SelectionScoresPage::reload()
{
    m_round = mapping::newestRound(database(), AssessmentKind::Selection);
    m_side->setVisible(m_round.has_value());
    m_stack->setVisible(m_round.has_value());
    if (!m_round) {
        m_sheets.clear();
        m_notes->display(
            InlineMessage::Kind::Information,
            tr("There are no criteria to score by yet: agree on them on the page Selection criteria."),
            {{tr("Go there"), [this] { context().open(QStringLiteral("selection-criteria"), {}); }}});
        setFocusProxy(m_notes->findChild<QPushButton *>());
        return;
    }
    m_sheets = mapping::scoreSheets(database(), m_round->id);
    QStringList advice;
    for (const std::string &sentence : selection::scorerAdvice(m_sheets, language()))
        advice.append(qstring(sentence));
    if (advice.isEmpty())
        m_notes->clear();
    else
        m_notes->display(InlineMessage::Kind::Warning, advice.join(QLatin1Char(' ')));
    if (m_chosen.isEmpty()) {
        const bool isByScorers = std::any_of(m_sheets.begin(), m_sheets.end(),
                                             [](const ScoreSheet &sheet) { return !sheet.scorer.isEmpty(); });
        m_chosen = isByScorers ? allKey : sheetKey;
    }
    m_hide->setChecked(isHidingTotals());
    reloadCandidates();
    reloadChoice();
    showChosen();
    setFocusProxy(m_stack->currentWidget());
}

void SelectionScoresPage::reloadCandidates()
{
    m_candidates->clear();
    for (const people::Stakeholder &person : people::allStakeholders(database(), language())) {
        if (std::none_of(m_sheets.begin(), m_sheets.end(),
                         [&](const ScoreSheet &sheet) { return sheet.scorer == person.id; }))
            m_candidates->addItem(qstring(person.name), qstring(person.id.text));
    }
    m_candidates->setCurrentIndex(-1);
    m_candidates->setEnabled(m_candidates->count() > 0 && !workbook().isReadOnly());
}

void SelectionScoresPage::reloadChoice()
{
    const QSignalBlocker quiet(m_views);
    m_views->clear();
    const int of = mapping::cellsPerSheet(database(), *m_round);
    const auto add = [&](const QString &key, Icon shown, Tone tone, const QString &name,
                         const QString &more) {
        auto *item = new QListWidgetItem(
            icon(shown, tone), breakable(more.isEmpty() ? name : name + QLatin1Char('\n') + more), m_views);
        item->setData(Qt::UserRole, key);
        item->setData(Qt::AccessibleTextRole, name);
        if (key == m_chosen)
            m_views->setCurrentItem(item);
    };
    const auto addSheet = [&](const QString &name, const Id &scorer) {
        const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(),
                                        [&](const ScoreSheet &one) { return one.scorer == scorer; });
        const int scored = sheet == m_sheets.end() ? 0 : mapping::answersOn(database(), sheet->id);
        const Icon state = scored == 0 ? Icon::Open : scored < of ? Icon::Partly : Icon::Done;
        add(sheetKey + qstring(scorer.text), state, scored == 0 ? Tone::Muted : Tone::Accent, name,
            tr("%1 of %2 scores").arg(scored).arg(of));
    };
    addSheet(tr("One sheet agreed by all"), {});
    add(allKey, Icon::Rank, Tone::Accent, tr("All together"), {});
    add(spreadKey, Icon::Tie, Tone::Accent, tr("Where we disagree most"), {});
    for (const ScoreSheet &sheet : m_sheets) {
        if (!sheet.scorer.isEmpty())
            addSheet(qstring(mapping::scorerName(database(), sheet, language())), sheet.scorer);
    }
    for (const auto &[category, word] : workbook::Words<people::Category>::words)
        add(categoryKey + QLatin1String(word), Icon::People, Tone::Accent,
            qstring(people::name(category, language())), {});
    add(sexKey + QStringLiteral("female"), Icon::People, Tone::Accent, tr("Women"), {});
    add(sexKey + QStringLiteral("male"), Icon::People, Tone::Accent, tr("Men"), {});
    if (!m_views->currentItem()) {
        m_views->setCurrentRow(0);
        m_chosen = sheetKey;
    }
}

void SelectionScoresPage::choose(const QString &key)
{
    const bool isNoteSaved = m_sheet->saveEvidence();
    if (isNoteSaved)
        m_chosen = key;
    // Saving a note made the list anew, as it stood before.
    const QListWidgetItem *current = m_views->currentItem();
    if (!current || current->data(Qt::UserRole).toString() != m_chosen)
        reloadChoice();
    showChosen();
    if (isNoteSaved && m_chosen.startsWith(sheetKey))
        m_sheet->goToFirstUnscored();
    setFocusProxy(m_stack->currentWidget());
}

std::vector<ScoreSheet> SelectionScoresPage::chosenSheets() const
{
    std::vector<ScoreSheet> sheets = m_sheets;
    const auto isLeftOut = [&](const ScoreSheet &sheet) {
        if (m_chosen.startsWith(categoryKey))
            return !sheet.category ||
                   QLatin1String(workbook::word(*sheet.category)) != m_chosen.mid(categoryKey.size());
        if (m_chosen.startsWith(sexKey))
            return !sheet.sex || QLatin1String(workbook::word(*sheet.sex)) != m_chosen.mid(sexKey.size());
        return false;
    };
    std::erase_if(sheets, isLeftOut);
    return sheets;
}

QString SelectionScoresPage::hiddenSentence() const
{
    const selection::ScoringState state = selection::scoringState(database(), *m_round);
    if (!isHidingTotals() || state.isComplete())
        return {};
    return tr("Totals and ranks are hidden until all have scored. So far: %1 of %2 scores.")
        .arg(state.scored)
        .arg(state.of);
}

void SelectionScoresPage::showChosen()
{
    if (!m_round)
        return;
    const bool isSheet = m_chosen.startsWith(sheetKey);
    const Id scorer{isSheet ? m_chosen.mid(sheetKey.size()).toStdString() : std::string()};
    m_remove->setVisible(isSheet && !scorer.isEmpty());
    m_remove->setEnabled(!workbook().isReadOnly());
    const QListWidgetItem *item = m_views->currentItem();
    const QString name = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    const QString hidden = hiddenSentence();
    if (isSheet) {
        m_sheet->setTotalsShown(hidden.isEmpty());
        m_sheet->display(*m_round, scorer, name);
        m_stack->setCurrentWidget(m_sheet);
        return;
    }
    const mapping::ScoredAreas scored =
        mapping::scoredAreas(database(), *m_round, language(), chosenSheets());
    if (m_chosen == spreadKey) {
        m_disagreement->display(scored);
        m_stack->setCurrentWidget(m_disagreement);
        return;
    }
    m_combined->display(scored, name, hidden);
    m_stack->setCurrentWidget(m_combined);
}

void SelectionScoresPage::addScorer()
{
    const Id scorer{m_candidates->currentData().toString().toStdString()};
    const QString name = m_candidates->currentText();
    if (scorer.isEmpty() || !m_sheet->saveEvidence())
        return;
    const QString before = m_chosen;
    m_chosen = sheetKey + qstring(scorer.text);
    const bool isSaved =
        context().edit(tr("Add the scorer “%1”").arg(name), [database = &database(), round = *m_round, scorer,
                                                             environment = workbook().environment()] {
            selection::designate(*database, round, scorer, environment);
        });
    if (!isSaved) {
        m_chosen = before;
        reloadCandidates();
        return;
    }
    m_sheet->goToFirstUnscored();
    m_sheet->setFocus();
}

void SelectionScoresPage::removeScorer()
{
    const Id scorer{m_chosen.mid(sheetKey.size()).toStdString()};
    const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const ScoreSheet &one) { return one.scorer == scorer; });
    if (scorer.isEmpty() || sheet == m_sheets.end())
        return;
    const QString name = qstring(mapping::scorerName(database(), *sheet, language()));
    const int scored = mapping::answersOn(database(), sheet->id);
    if (scored > 0 &&
        !context().questions->confirm(
            tr("Taking “%1” out removes %n score(s) with the sheet.", nullptr, scored).arg(name),
            tr("Take out")))
        return;
    context().edit(tr("Take the scorer “%1” out").arg(name),
                   [database = &database(), round = *m_round, scorer] {
                       selection::removeScorer(*database, round, scorer);
                   });
}

void SelectionScoresPage::showRecord(const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.size() != 3 || !m_round)
        return;
    const auto sheet = workbook::find<ScoreSheet>(database(), parts[0].toStdString());
    if (!sheet || sheet->assessment != m_round->id)
        return;
    for (int row = 0; row < m_views->count(); ++row) {
        if (m_views->item(row)->data(Qt::UserRole).toString() == sheetKey + qstring(sheet->scorer.text))
            m_views->setCurrentRow(row);
    }
    m_sheet->goTo(Id{parts[1].toStdString()}, Id{parts[2].toStdString()});
    m_sheet->setFocus();
}

} // namespace bandom::ui
