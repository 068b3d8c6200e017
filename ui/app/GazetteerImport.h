#pragma once

#include "exchange/Gazetteer.h"
#include "ui/widgets/StepPage.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace bandom::ui {

/// Takes official units from a file that the user chooses: first what would happen, in sentences, then the
/// edit.
class GazetteerImport
{
    Q_DECLARE_TR_FUNCTIONS(GazetteerImport)

public:
    /// `context` outlives the import.
    explicit GazetteerImport(const PageContext &context) : m_context(context) {}

    /// What importing `path` would do: units of the programme's province alone, where there is one. None
    /// where the file can't be read; then the reason is in lines().
    std::optional<exchange::GazetteerPlan> plan(const QString &path);

    /// The plan, and the first few of what is refused, repaired or undecided, in sentences.
    const QStringList &lines() const { return m_lines; }

    /// Does it, as one edit. False where it could not be saved.
    bool write(const exchange::GazetteerPlan &plan) const;

private:
    const PageContext &m_context;
    QStringList m_lines;
};

} // namespace bandom::ui
