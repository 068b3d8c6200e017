#pragma once

#include "exchange/GeoJson.h"
#include "ui/widgets/StepPage.h"

#include <QCoreApplication>

namespace bandom::ui {

/// The import of rivers, roads and borders from a GeoJSON file: first what would come in, then, if it is
/// wanted, all of it in one edit.
class LineImport
{
    Q_DECLARE_TR_FUNCTIONS(LineImport)

public:
    /// `context` outlives the import.
    explicit LineImport(const PageContext &context) : m_context(context) {}

    /// What the file would bring in; nothing where it can't be taken. summary() says it either way.
    std::optional<exchange::GeoJsonLines> plan(const QString &path,
                                               const std::optional<places::Bounds> &area);
    const QString &summary() const { return m_summary; }

    /// False where it could not be saved, which is told to the user.
    bool write(const exchange::GeoJsonLines &lines) const;

private:
    const PageContext &m_context;
    QString m_name;
    QString m_summary;
};

} // namespace bandom::ui
