#include "ui/mapping/ScoreSheetsPage.h"

#include "ui/mapping/ScoreSheetEditor.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace bandom::ui {

using mapping::ScoreSheet;
using workbook::Id;

namespace {

constexpr int scorersWidth = 184;

} // namespace

std::vector<std::string> ScoreSheetsPage::tables() const
{
    return {"assessment",  "criterion",   "area",         "score_sheet",      "score",
            "stakeholder", "involvement", "farmer_group", "stakeholder_area", "area_unit",
            "place"};
}

void ScoreSheetsPage::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);
    buildScorers();
    layout->addWidget(m_scorers);
    m_sheet = new ScoreSheetEditor(context(), this);
    connect(m_sheet, &ScoreSheetEditor::entering, this, [this] { m_isChosen = true; });
    layout->addWidget(m_sheet, 1);
    setFocusProxy(m_sheet);
}

void ScoreSheetsPage::buildScorers()
{
    m_scorers = new QListWidget(this);
    m_scorers->setObjectName(QStringLiteral("scorers"));
    m_scorers->setAccessibleName(tr("Whose sheet"));
    m_scorers->setFixedWidth(scorersWidth);
    m_scorers->setWordWrap(true);
    m_scorers->setIconSize({metrics::IconSize, metrics::IconSize});
    connect(m_scorers, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!item)
            return;
        const Id scorer{item->data(Qt::UserRole).toString().toStdString()};
        const bool isNoteSaved = m_sheet->saveEvidence();
        if (isNoteSaved) {
            m_scorer = scorer;
            m_isChosen = true;
        }
        // Saving a note made the list anew, as it stood before.
        const QListWidgetItem *current = m_scorers->currentItem();
        if (!current || current->data(Qt::UserRole).toString() != qstring(m_scorer.text))
            reloadScorers();
        showSheet();
        if (isNoteSaved)
            m_sheet->goToFirstUnscored();
    });
    const auto beginScoring = [this] { m_sheet->setFocus(); };
    connect(m_scorers, &QListWidget::itemClicked, this, beginScoring);
    connect(m_scorers, &QListWidget::itemActivated, this, beginScoring);
}

void ScoreSheetsPage::reload()
{
    reloadScorers();
    showSheet();
}

void ScoreSheetsPage::reloadScorers()
{
    const QSignalBlocker quiet(m_scorers);
    m_scorers->clear();
    const mapping::Assessment assessment = mapping::currentRound(database());
    const int of = mapping::cellsPerSheet(database(), assessment);
    const std::vector<ScoreSheet> sheets = mapping::scoreSheets(database(), assessment.id);
    const auto add = [&](const QString &name, const Id &scorer) {
        const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const ScoreSheet &one) { return one.scorer == scorer; });
        const int scored = sheet == sheets.end() ? 0 : mapping::answersOn(database(), sheet->id);
        const Icon state = scored == 0 ? Icon::Open : scored < of ? Icon::Partly : Icon::Done;
        auto *item = new QListWidgetItem(
            icon(state, scored == 0 ? Tone::Muted : Tone::Accent),
            breakable(name) + QStringLiteral("\n") + tr("%1 of %2 scores").arg(scored).arg(of), m_scorers);
        item->setData(Qt::UserRole, qstring(scorer.text));
        item->setData(Qt::AccessibleTextRole, name);
        if (scorer == m_scorer)
            m_scorers->setCurrentItem(item);
    };
    const auto informants = people::involved(database(), people::Involvement::KeyInformant);
    for (const people::Stakeholder &informant : informants)
        add(qstring(informant.name), informant.id);
    add(tr("One sheet agreed by all"), {});
    // Whoever was on show may be gone; at first the first informant is. Without informants all score
    // together.
    const bool isKnown =
        m_scorer.isEmpty() || std::any_of(informants.begin(), informants.end(),
                                          [&](const auto &informant) { return informant.id == m_scorer; });
    if (!m_isChosen || !isKnown) {
        m_scorers->setCurrentRow(0);
        m_scorer = Id{m_scorers->item(0)->data(Qt::UserRole).toString().toStdString()};
        m_isChosen = !informants.empty();
    }
}

void ScoreSheetsPage::showSheet()
{
    const QListWidgetItem *item = m_scorers->currentItem();
    m_sheet->display(mapping::currentRound(database()), m_scorer,
                     item ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

void ScoreSheetsPage::showRecord(const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.size() != 3)
        return;
    const auto sheet = workbook::find<ScoreSheet>(database(), parts[0].toStdString());
    if (!sheet)
        return;
    for (int row = 0; row < m_scorers->count(); ++row) {
        if (m_scorers->item(row)->data(Qt::UserRole).toString() == qstring(sheet->scorer.text))
            m_scorers->setCurrentRow(row);
    }
    m_sheet->goTo(Id{parts[1].toStdString()}, Id{parts[2].toStdString()});
    m_sheet->setFocus();
}

} // namespace bandom::ui
