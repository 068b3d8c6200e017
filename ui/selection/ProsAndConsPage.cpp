#include "ui/selection/ProsAndConsPage.h"

#include "selection/Meeting.h"
#include "ui/print/PaperButton.h"
#include "ui/selection/SelectionStep.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bandom::ui {

using selection::ClusterPoint;
using selection::Side;

std::vector<std::string> ProsAndConsPage::tables() const
{
    return {"cluster_point"};
}

ProsAndConsPage::List ProsAndConsPage::makeList(Side side, const QString &title, const char *name)
{
    OrderedList<ClusterPoint> list;
    const auto blank = [side] {
        ClusterPoint point;
        point.meeting = selection::meetingId();
        point.side = side;
        return point;
    };
    list.load = [this, blank] { return workbook::listOf(database(), blank()); };
    list.name = [this](const ClusterPoint &point) { return qstring(selection::textOf(point, language())); };
    list.labels = ListLabels::titled(title);
    list.blank = blank;
    list.problem = [](const ClusterPoint &point) -> std::optional<QString> {
        if (!point.textEnglish && !point.textKhmer)
            return tr("Type the text in one of the languages.");
        return std::nullopt;
    };
    auto english =
        Column<ClusterPoint>::of(ColumnKind::LongText, tr("In English"), &ClusterPoint::textEnglish);
    auto khmer = Column<ClusterPoint>::of(ColumnKind::LongText, tr("In Khmer"), &ClusterPoint::textKhmer);
    english.stretch = true;
    khmer.stretch = true;
    List made;
    made.points = std::make_unique<RecordModel<ClusterPoint>>(
        orderedSource(context(), std::move(list)),
        language().isKhmer() ? std::vector{khmer, english} : std::vector{english, khmer});
    auto *heading = new WrapLabel(title, this);
    heading->setFont(textFont(TextSize::Section));
    layout()->addWidget(heading);
    made.table = new RecordTable(made.points.get(), this);
    made.table->setObjectName(QLatin1String(name));
    made.table->setPlaceholder(tr("Add the common ones, or type what the room says."));
    static_cast<QVBoxLayout *>(layout())->addWidget(made.table, 1);
    return made;
}

void ProsAndConsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_for = makeList(Side::Advantage, tr("Advantages"), "advantages");
    m_against = makeList(Side::Disadvantage, tr("Disadvantages"), "disadvantages");
    auto *common = new QToolButton(m_for.table);
    common->setObjectName(QStringLiteral("addCommon"));
    common->setText(tr("Add the common ones"));
    common->setToolTip(tr("Puts the advantages and disadvantages that clusters often have on both lists, "
                          "those that are not there yet."));
    common->setEnabled(!workbook().isReadOnly());
    connect(common, &QToolButton::clicked, this, &ProsAndConsPage::addCommon);
    m_for.table->addToolBarWidget(common);
    auto *paper = new PaperButton(context(), [this] {
        return DocumentRequest{database(), language(), workbook::isoTime(workbook().environment().now())};
    });
    paper->addDocument(selectionDocument("pros-and-cons"));
    m_for.table->addToolBarWidget(paper);
    setFocusProxy(m_for.table);
}

void ProsAndConsPage::addCommon()
{
    const auto points =
        selection::parseCommonPoints(context().shippedTemplate(QStringLiteral("cluster-points")));
    context().edit(tr("Add the common advantages and disadvantages"), [book = &workbook(), points] {
        selection::addCommonPoints(book->database(), selection::meetingId(), points, book->environment());
    });
}

void ProsAndConsPage::reload()
{
    m_for.points->reload();
    m_against.points->reload();
}

void ProsAndConsPage::showRecord(const QString &id)
{
    for (const List *list : {&m_for, &m_against}) {
        if (list->points->rowOf(id) < 0)
            continue;
        list->table->goTo(id);
        list->table->setFocus();
    }
}

} // namespace bandom::ui
