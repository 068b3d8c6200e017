#include "ui/app/HomePage.h"

#include "mapping/Programme.h"
#include "places/Place.h"
#include "ui/app/ProgressTree.h"
#include "ui/app/Steps.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

namespace {

QFrame *card(QWidget *parent, const char *kind)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QLatin1String(kind));
    frame->setProperty("card", true);
    return frame;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new WrapLabel(text, parent);
    label->setFont(textFont(TextSize::Section));
    return label;
}

} // namespace

HomePage::HomePage(const PageContext &context, QWidget *parent) : StepPage(context, parent) {}

void HomePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);

    m_name = new WrapLabel({}, this);
    m_name->setObjectName(QStringLiteral("programmeName"));
    m_name->setFont(textFont(TextSize::Title));
    m_particulars = new WrapLabel({}, this);
    layout->addWidget(m_name);
    layout->addWidget(m_particulars);
    layout->addWidget(buildNext());

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::Margin);
    auto *left = new QVBoxLayout;
    auto *heading = new QHBoxLayout;
    QLabel *title = sectionTitle(tr("What is done, page by page"), this);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    heading->addWidget(title, 1);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("progressState"));
    heading->addWidget(m_state);
    left->addLayout(heading);
    m_checks = new ProgressTree(ui::steps(), this);
    m_checks->setObjectName(QStringLiteral("checks"));
    m_checks->setAccessibleName(tr("What the steps ask for"));
    connect(m_checks, &ProgressTree::pageChosen, this,
            [this](const QString &key) { context().open(key, {}); });
    left->addWidget(m_checks, 1);
    columns->addLayout(left, 3);
    columns->addWidget(buildSteps(), 2);
    layout->addLayout(columns, 1);
}

QWidget *HomePage::buildNext()
{
    QFrame *frame = card(this, "nextCard");
    auto *layout = new QHBoxLayout(frame);
    auto *words = new QVBoxLayout;
    auto *lead = new WrapLabel(tr("Next"), frame);
    lead->setFont(textFont(TextSize::Small));
    m_next = new WrapLabel({}, frame);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setFont(textFont(TextSize::Section));
    words->addWidget(lead);
    words->addWidget(m_next);
    layout->addLayout(words, 1);
    m_go = new QPushButton(tr("Go there"), frame);
    m_go->setObjectName(QStringLiteral("goToNext"));
    m_go->setProperty("primary", true);
    m_go->setFont(fontFor(m_go->text(), m_go->font()));
    setFocusProxy(m_go);
    connect(m_go, &QPushButton::clicked, this, [this] { context().open(m_nextPage, {}); });
    layout->addWidget(m_go, 0, Qt::AlignVCenter);
    return frame;
}

QWidget *HomePage::buildSteps()
{
    auto *steps = new QWidget(this);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    layout->addWidget(sectionTitle(tr("The four steps"), steps));
    for (const StepEntry &step : ui::steps()) {
        if (step.key.empty())
            continue;
        QFrame *frame = card(steps, "stepCard");
        auto *inner = new QVBoxLayout(frame);
        inner->setSpacing(metrics::Gap / 2);
        auto *title = new WrapLabel(step.title, frame);
        QFont font = title->font();
        font.setBold(true);
        title->setFont(font);
        inner->addWidget(title);
        auto *text = new WrapLabel(step.purpose, frame);
        text->setForegroundRole(QPalette::PlaceholderText);
        inner->addWidget(text);
        layout->addWidget(frame);
    }
    layout->addStretch(1);
    return steps;
}

void HomePage::reload()
{
    const mapping::Programme programme = mapping::programme(database());
    m_name->setText(programme.name ? qstring(*programme.name) : tr("A programme without a name"));
    QStringList particulars;
    if (programme.isExercise)
        particulars.append(tr("Exercise"));
    if (programme.province) {
        if (const auto province = places::placeOfCode(database(), *programme.province))
            particulars.append(qstring(places::fullName(*province, language())));
    }
    for (const auto &part : {programme.commodity, programme.season, programme.organisation}) {
        if (part)
            particulars.append(qstring(*part));
    }
    m_particulars->setText(particulars.join(QStringLiteral("  ·  ")));
    m_particulars->setVisible(!particulars.isEmpty());

    const std::vector<workbook::Check> &checks = context().checks();
    const workbook::Check *next = workbook::firstMissing(checks);
    m_next->setText(next ? qstring(next->sentence) : tr("All that is asked for is done: print the reports."));
    m_nextPage = next ? qstring(next->page) : QStringLiteral("report");

    const auto done =
        std::count_if(checks.begin(), checks.end(), [](const auto &check) { return check.done; });
    m_state->setText(tr("%1 of %2 done").arg(done).arg(checks.size()));
    m_checks->setChecks(checks);
}

} // namespace bandom::ui
