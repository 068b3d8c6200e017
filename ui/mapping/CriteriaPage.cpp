#include "ui/mapping/CriteriaPage.h"

#include "text/Number.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "workbook/Order.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

namespace bandom::ui {

using mapping::Criterion;

std::vector<std::string> CriteriaPage::tables() const
{
    return {"assessment", "criterion", "score", "score_sheet"};
}

std::vector<Column<Criterion>> CriteriaPage::columns() const
{
    auto english = Column<Criterion>::of(ColumnKind::Text, tr("Name in English"), &Criterion::nameEnglish);
    auto khmer = Column<Criterion>::of(ColumnKind::Text, tr("Name in Khmer"), &Criterion::nameKhmer);
    auto questionEnglish = Column<Criterion>::of(ColumnKind::LongText, tr("Guiding question in English"),
                                                 &Criterion::questionEnglish);
    auto questionKhmer = Column<Criterion>::of(ColumnKind::LongText, tr("Guiding question in Khmer"),
                                               &Criterion::questionKhmer);
    for (auto *name : {&english, &khmer})
        name->width = 16;
    for (auto *question : {&questionEnglish, &questionKhmer}) {
        question->width = 24;
        question->stretch = true;
    }
    auto weight = Column<Criterion>::of(ColumnKind::Number, tr("Weight"), &Criterion::weight);
    weight.toolTip =
        tr("How much this criterion counts beside the others, as a whole number. Equal weights: 1 each. "
           "0: not counted.");
    weight.width = 7;
    weight.required = true;
    weight.lowest = 0;
    weight.highest = 100;
    Column<Criterion> direction;
    direction.title = tr("Better is");
    direction.kind = ColumnKind::Choice;
    direction.required = true;
    direction.width = 9;
    direction.choices = fixedChoices(
        {{QStringLiteral("higher"), tr("a high score")}, {QStringLiteral("lower"), tr("a low score")}});
    direction.read = [](const Criterion &criterion) {
        return QVariant(QString::fromUtf8(workbook::word(criterion.direction)));
    };
    direction.write = [](Criterion &criterion, const QVariant &value) -> std::optional<QString> {
        if (const auto known = workbook::fromWord<scoring::Direction>(value.toString().toStdString()))
            criterion.direction = *known;
        return std::nullopt;
    };
    // The reader's language first.
    if (language().isKhmer())
        return {khmer, questionKhmer, english, questionEnglish, weight, direction};
    return {english, questionEnglish, khmer, questionKhmer, weight, direction};
}

RecordSource<Criterion> CriteriaPage::source()
{
    const auto nameOf = [this](const Criterion &criterion) {
        return qstring(mapping::name(criterion, language()));
    };
    const auto check = [](const Criterion &criterion) {
        if (!criterion.nameEnglish && !criterion.nameKhmer)
            throw std::runtime_error(tr("A criterion needs a name in one of the languages.").toStdString());
    };
    RecordSource<Criterion> source;
    source.load = [this] { return mapping::criteria(database(), m_assessment.id); };
    source.id = [](const Criterion &criterion) { return qstring(criterion.id.text); };
    if (m_isFrozen || workbook().isReadOnly())
        return source;
    source.blank = [this] {
        Criterion criterion;
        criterion.id = workbook().environment().newId();
        criterion.assessment = m_assessment.id;
        const auto all = mapping::criteria(database(), m_assessment.id);
        criterion.position = all.empty() ? 0 : all.back().position + 1;
        return criterion;
    };
    source.add = [this, nameOf, check](const Criterion &criterion) {
        check(criterion);
        save(tr("Add the criterion “%1”").arg(nameOf(criterion)),
             [database = &database(), criterion] { workbook::save(*database, criterion); });
    };
    source.save = [this, nameOf, check](const Criterion &criterion) {
        check(criterion);
        save(tr("Change the criterion “%1”").arg(nameOf(criterion)),
             [database = &database(), criterion] { workbook::save(*database, criterion); });
    };
    source.remove = [this](const QStringList &ids) {
        save(tr("Remove %n criterion(s)", nullptr, static_cast<int>(ids.size())),
             [database = &database(), ids] {
                 for (const QString &id : ids)
                     workbook::remove<Criterion>(*database, id.toStdString());
             });
    };
    source.move = [this](const QString &id, int position) {
        save(tr("Reorder the criteria"),
             [database = &database(), assessment = m_assessment.id, id, position] {
                 workbook::moveTo(*database,
                                  "SELECT id FROM criterion WHERE assessment_id = ? ORDER BY position, id",
                                  "UPDATE criterion SET position = ? WHERE id = ? AND assessment_id = ?",
                                  workbook::Id{id.toStdString()}, position, assessment);
             });
    };
    return source;
}

void CriteriaPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_frozen = new InlineMessage(this);
    m_frozen->setObjectName(QStringLiteral("frozen"));
    layout->addWidget(m_frozen);
}

void CriteriaPage::makeTable()
{
    const bool hadFocus = m_table && m_table->isAncestorOf(QApplication::focusWidget());
    delete m_table;
    m_criteria = std::make_unique<RecordModel<Criterion>>(source(), columns());
    m_table = new RecordTable(m_criteria.get(), this);
    m_table->setObjectName(QStringLiteral("criteria"));
    m_table->setPlaceholder(tr("Type the name of the first criterion."));
    layout()->addWidget(m_table);
    setFocusProxy(m_table);
    if (hadFocus)
        m_table->setFocus();
}

void CriteriaPage::reload()
{
    m_assessment = mapping::currentRound(database());
    const bool isFrozen = mapping::hasScores(database(), m_assessment.id);
    // What can be done with the list follows from whether it is scored: another model, another table.
    if (!m_table || isFrozen != m_isFrozen) {
        m_isFrozen = isFrozen;
        makeTable();
    }
    m_criteria->reload();
    std::vector<InlineMessage::Action> actions;
    if (!workbook().isReadOnly())
        actions.push_back({tr("Open a new round"), [this] { openRound(); }});
    if (m_isFrozen)
        m_frozen->display(
            InlineMessage::Kind::Information,
            tr("Round %1 has scores, so its criteria stay as they are. To change them, open a new round: "
               "this one stays readable.")
                .arg(m_assessment.round),
            std::move(actions));
    else
        m_frozen->clear();
}

void CriteriaPage::openRound()
{
    context().edit(tr("Open round %1 of the pre-assessment").arg(m_assessment.round + 1),
                   [database = &database(), from = m_assessment, environment = workbook().environment()] {
                       mapping::openRound(*database, from, environment);
                   });
    m_table->setFocus();
}

void CriteriaPage::showRecord(const QString &id)
{
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
