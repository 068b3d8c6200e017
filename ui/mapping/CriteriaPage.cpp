#include "ui/mapping/CriteriaPage.h"

#include "mapping/FirstRound.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::Criterion;

CriteriaPage::CriteriaPage(const PageContext &context, mapping::AssessmentKind kind)
    : StepPage(context),
      m_kind(kind)
{
}

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
    OrderedList<Criterion> list;
    list.load = [this] { return mapping::criteria(database(), m_assessment.id); };
    list.name = [this](const Criterion &criterion) { return qstring(mapping::name(criterion, language())); };
    list.labels = {
        [](const QString &name) { return tr("Add the criterion “%1”").arg(name); },
        [](const QString &name) { return tr("Change the criterion “%1”").arg(name); },
        [](int count) { return tr("Remove %n criterion(s)", nullptr, count); },
        [] { return tr("Reorder the criteria"); },
        [](int count) { return tr("Paste %n row(s) of criteria", nullptr, count); },
    };
    list.isFixed = m_isFrozen;
    list.blank = [this] {
        Criterion criterion;
        criterion.assessment = m_assessment.id;
        return criterion;
    };
    list.problem = [](const Criterion &criterion) -> std::optional<QString> {
        if (!criterion.nameEnglish && !criterion.nameKhmer)
            return tr("A criterion needs a name in one of the languages.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

void CriteriaPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_frozen = new InlineMessage(this);
    m_frozen->setObjectName(QStringLiteral("frozen"));
    layout->addWidget(m_frozen);
    m_scale = new WrapLabel({}, this);
    m_scale->setObjectName(QStringLiteral("scale"));
    layout->addWidget(m_scale);
    layout->addStretch(0);
}

void CriteriaPage::makeTable()
{
    const bool hadFocus = m_table && m_table->isAncestorOf(QApplication::focusWidget());
    delete m_table;
    m_criteria = std::make_unique<RecordModel<Criterion>>(source(), columns());
    m_table = new RecordTable(m_criteria.get(), this);
    m_table->setObjectName(QStringLiteral("criteria"));
    m_table->setPlaceholder(tr("Type the name of the first criterion."));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table, 1);
    setFocusProxy(m_table);
    if (hadFocus)
        m_table->setFocus();
}

void CriteriaPage::reload()
{
    const auto newest = mapping::newestRound(database(), m_kind);
    m_scale->setVisible(newest.has_value());
    if (!newest) {
        // Undone, or not begun yet.
        delete m_table;
        m_table = nullptr;
        m_criteria.reset();
        std::vector<InlineMessage::Action> begin;
        if (!workbook().isReadOnly())
            begin.push_back({tr("Begin with the guide's criteria"), [this] { beginRound(); }});
        m_frozen->display(
            InlineMessage::Kind::Information,
            tr("There are no criteria for the selection yet. Begin with the five of the guide (annex "
               "4); each can be changed, taken out or weighted, and others added."),
            std::move(begin));
        setFocusProxy(m_frozen->findChild<QPushButton *>());
        return;
    }
    m_assessment = *newest;
    const bool isFrozen = mapping::hasScores(database(), m_assessment.id);
    // What can be done with the list follows from whether it is scored: another model, another table.
    if (!m_table || isFrozen != m_isFrozen) {
        m_isFrozen = isFrozen;
        makeTable();
    }
    m_criteria->reload();
    QStringList points;
    for (const mapping::ScalePoint &point : mapping::scalePoints(database(), m_assessment.id))
        points.append(tr("%1 = %2", "a score and its words")
                          .arg(point.value)
                          .arg(qstring(mapping::name(point, language()))));
    m_scale->setText(
        tr("Each criterion is scored on the scale:  %1").arg(points.join(QStringLiteral("   "))));
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

void CriteriaPage::beginRound()
{
    const mapping::CriteriaTemplate shipped =
        mapping::parseCriteriaTemplate(context().shippedTemplate(QStringLiteral("selection")));
    context().edit(tr("Begin with the guide's criteria"),
                   [database = &database(), kind = m_kind, shipped, environment = workbook().environment()] {
                       mapping::firstRound(*database, kind, shipped, environment);
                   });
    if (m_table)
        m_table->setFocus();
}

void CriteriaPage::openRound()
{
    const QString label = m_kind == mapping::AssessmentKind::PreAssessment
                              ? tr("Open round %1 of the pre-assessment")
                              : tr("Open round %1 of the selection");
    context().edit(label.arg(m_assessment.round + 1),
                   [database = &database(), from = m_assessment, environment = workbook().environment()] {
                       mapping::openRound(*database, from, environment);
                   });
    m_table->setFocus();
}

void CriteriaPage::showRecord(const QString &id)
{
    if (!m_table)
        return;
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
