#include "ui/app/GazetteerImport.h"

#include "mapping/Programme.h"

#include <QFile>
#include <QFileInfo>

namespace bandom::ui {

namespace {

/// More than these would push the work off the screen.
constexpr int mostDetails = 5;

} // namespace

std::optional<exchange::GazetteerPlan> GazetteerImport::plan(const QString &path)
{
    m_lines.clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_lines.append(tr("“%1” can't be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return std::nullopt;
    }
    const SQLite::Database &database = m_context.workbook->database();
    exchange::GazetteerPlan plan = exchange::planGazetteer(
        database, file.readAll().toStdString(), mapping::programme(database).province, m_context.language);
    if (plan.problem) {
        m_lines.append(qstring(*plan.problem));
        return std::nullopt;
    }
    for (const std::string &line : exchange::summary(plan, m_context.language))
        m_lines.append(qstring(line));
    QStringList details;
    for (const auto &refusal : plan.refusals)
        details.append(qstring(exchange::describe(refusal, m_context.language)));
    for (const auto &undecided : plan.undecided)
        details.append(qstring(exchange::describe(undecided, m_context.language)));
    for (const auto &repair : plan.repairs)
        details.append(qstring(exchange::describe(repair, m_context.language)));
    m_lines += details.mid(0, mostDetails);
    if (details.size() > mostDetails)
        m_lines.append(tr("… and %n more", nullptr, static_cast<int>(details.size()) - mostDetails));
    return plan;
}

bool GazetteerImport::write(const exchange::GazetteerPlan &plan) const
{
    workbook::Workbook *workbook = m_context.workbook;
    return m_context.edit(
        tr("Import %n official unit(s)", nullptr, static_cast<int>(plan.units.size())),
        [workbook, plan] { exchange::writeGazetteer(workbook->database(), plan, workbook->environment()); });
}

} // namespace bandom::ui
