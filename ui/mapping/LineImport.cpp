#include "ui/mapping/LineImport.h"

#include <QFile>
#include <QFileInfo>

namespace bandom::ui {

namespace {

/// Read a little beyond what is taken, so that a larger file is told from one that just fits.
constexpr qint64 mostBytes = 65 * 1024 * 1024;

} // namespace

std::optional<exchange::GeoJsonLines> LineImport::plan(const QString &path,
                                                       const std::optional<places::Bounds> &area)
{
    m_name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_summary = tr("“%1” can't be read: %2").arg(m_name, file.errorString());
        return std::nullopt;
    }
    auto read = exchange::readGeoJson(file.read(mostBytes).toStdString(), m_name.toStdString(), area,
                                      m_context.language);
    if (const auto *problem = std::get_if<std::string>(&read)) {
        m_summary = tr("“%1”: %2", "a file and what is wrong with it").arg(m_name, qstring(*problem));
        return std::nullopt;
    }
    auto lines = std::get<exchange::GeoJsonLines>(std::move(read));
    QStringList sentences;
    for (const std::string &sentence : exchange::summary(lines, m_context.language))
        sentences.append(qstring(sentence));
    m_summary = tr("“%1” would bring in:", "a file; what it holds follows line by line").arg(m_name) +
                QLatin1Char('\n') + sentences.join(QLatin1Char('\n'));
    return lines;
}

bool LineImport::write(const exchange::GeoJsonLines &lines) const
{
    workbook::Workbook *workbook = m_context.workbook;
    return m_context.edit(
        tr("Import %n line(s) from %1", nullptr, static_cast<int>(lines.lines.size())).arg(m_name),
        [workbook, lines] { exchange::addLines(workbook->database(), lines, workbook->environment()); });
}

} // namespace bandom::ui
