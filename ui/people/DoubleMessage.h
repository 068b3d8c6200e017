#pragma once

#include "people/Double.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StepPage.h"

namespace bandom::ui {

/// A line that says that somebody is perhaps entered twice, with the two answers: the same person, whose
/// records become one, or different people, which is kept.
class DoubleMessage : public InlineMessage
{
    Q_OBJECT

public:
    /// `context` outlives the line.
    explicit DoubleMessage(const PageContext &context, QWidget *parent = nullptr);

    /// Asks about the first who looks like this stakeholder; nothing where nobody does, the id is empty or
    /// the workbook is only read. Returns whether it asks.
    bool showFor(const workbook::Id &stakeholder);

private:
    void merge(const workbook::Id &kept, const workbook::Id &gone);

    const PageContext &m_context;
};

} // namespace bandom::ui
