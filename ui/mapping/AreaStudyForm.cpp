#include "ui/mapping/AreaStudyForm.h"

#include "mapping/Finding.h"

namespace bandom::ui {

using mapping::AreaStudy;

AreaStudyForm::AreaStudyForm(const PageContext &context, QWidget *parent) : RecordForm(parent)
{
    using S = AreaStudy;
    const auto text = [](ColumnKind kind, const QString &title, std::optional<std::string> S::*member) {
        return Column<S>::of(kind, title, member);
    };
    auto firstDay = Column<S>::of(ColumnKind::Date, tr("First day"), &S::firstDay);
    auto lastDay = Column<S>::of(ColumnKind::Date, tr("Last day"), &S::lastDay);
    for (Column<S> *day : {&firstDay, &lastDay}) {
        day->write = [write = day->write](S &study, const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(study, value))
                return problem;
            if (study.firstDay && study.lastDay && *study.lastDay < *study.firstDay)
                return tr("The last day lies before the first.");
            return std::nullopt;
        };
    }
    const SQLite::Database *database = &context.workbook->database();
    addFields<S>(
        {text(ColumnKind::Text, tr("Location"), &S::location), firstDay, lastDay,
         text(ColumnKind::Text, tr("Meeting point"), &S::meetingPoint),
         text(ColumnKind::LongText, tr("People met"), &S::peopleMet),
         text(ColumnKind::LongText, tr("Summary"), &S::summary)},
        {QStringLiteral("location"), QStringLiteral("firstDay"), QStringLiteral("lastDay"),
         QStringLiteral("meetingPoint"), QStringLiteral("peopleMet"), QStringLiteral("summary")},
        [this, database] { return mapping::areaStudy(*database, m_area); },
        [this, database, &context](const S &study) {
            return context.save(tr("Describe the visit to %1").arg(m_name),
                                [database, study] { workbook::save(*database, study); });
        });
}

void AreaStudyForm::setArea(const workbook::Id &area, const QString &name)
{
    m_name = name;
    if (area == m_area)
        return;
    m_area = area;
    startOver();
}

} // namespace bandom::ui
