#pragma once

#include "mapping/OwnText.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

class QComboBox;

namespace bandom::ui {

class RecordForm;

/// What people write themselves for the sections of an area's rapid mapping report, beside what is composed.
class OwnTextEditor : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the editor.
    OwnTextEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the texts of another area; what is still being typed is stored for the area before.
    void setArea(const workbook::Id &area);

    /// Shows what is stored.
    void reload();

private:
    mapping::OwnText shown() const;
    std::optional<QString> save(const mapping::OwnText &text);
    void fillSections();

    const PageContext &m_context;
    workbook::Id m_area;
    mapping::Placement m_placement = mapping::Placement::Before; ///< for a text that is not written yet
    QComboBox *m_sections = nullptr;
    RecordForm *m_form = nullptr;
};

} // namespace bandom::ui
