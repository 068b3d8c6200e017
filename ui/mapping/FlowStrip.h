#pragma once

#include "mapping/FieldActivity.h"
#include "text/Language.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QToolButton;

namespace bandom::ui {

class WrapLabel;

/// The four activities of the field work as a flow, from left to right: observe, discuss, interview,
/// validate. Each says how far it is and when, and one of them is chosen.
class FlowStrip : public QWidget
{
    Q_OBJECT

public:
    FlowStrip(const text::Language &language, QWidget *parent = nullptr);

    void setSteps(const std::vector<mapping::FieldStep> &steps);

    mapping::ActivityKind current() const;
    void setCurrent(mapping::ActivityKind kind);

signals:
    void chosen();

private:
    struct Part
    {
        QToolButton *button = nullptr;
        WrapLabel *state = nullptr;
    };

    text::Language m_language;
    QButtonGroup *m_group;
    std::array<Part, mapping::activityKinds.size()> m_parts;
};

} // namespace bandom::ui
