#include "ui/people/DoubleMessage.h"

namespace bandom::ui {

using people::Stakeholder;
using workbook::Id;

DoubleMessage::DoubleMessage(const PageContext &context, QWidget *parent)
    : InlineMessage(parent),
      m_context(context)
{
    setObjectName(QStringLiteral("double"));
}

bool DoubleMessage::showFor(const Id &stakeholder)
{
    const SQLite::Database &database = m_context.workbook->database();
    const auto found = stakeholder.isEmpty() || m_context.workbook->isReadOnly()
                           ? std::vector<people::Double>()
                           : people::doublesOf(database, stakeholder);
    if (found.empty()) {
        clear();
        return false;
    }
    const people::Double &pair = found.front();
    const auto name = [&database](const Id &id) {
        const auto person = workbook::find<Stakeholder>(database, id);
        return person ? qstring(person->name) : QString();
    };
    const QString other = name(pair.other);
    display(Kind::Warning,
            pair.likeness == people::Likeness::Name
                ? tr("%1 is entered twice, perhaps: there is “%2” too.").arg(name(pair.one), other)
                : tr("%1 has the phone number of “%2”: is it one person?").arg(name(pair.one), other),
            {{tr("Same person"), [this, pair] { merge(pair.one, pair.other); }},
             {tr("Different people"),
              [this, pair, label = tr("%1 and %2 are two people").arg(name(pair.one), other)] {
                  m_context.edit(label, [workbook = m_context.workbook, pair] {
                      people::keepApart(workbook->database(), pair.one, pair.other);
                  });
              }}});
    return true;
}

void DoubleMessage::merge(const Id &kept, const Id &gone)
{
    const SQLite::Database &database = m_context.workbook->database();
    const auto first = workbook::find<Stakeholder>(database, kept);
    const auto second = workbook::find<Stakeholder>(database, gone);
    if (!first || !second)
        return;
    if (people::mergeProblem(database, kept, gone) == people::MergeProblem::BothScored) {
        m_context.say(tr("Both have a score sheet in one round. Look at the two sheets on the page “Score "
                         "sheets”, remove one of them, and try again: nothing was changed."),
                      true);
        return;
    }
    const bool isDone =
        m_context.edit(tr("Make one of %1 and %2").arg(qstring(first->name), qstring(second->name)),
                       [workbook = m_context.workbook, kept, gone, language = m_context.language] {
                           people::mergeStakeholders(workbook->database(), kept, gone, language);
                       });
    if (isDone)
        m_context.say(tr("All that was known of both is now with %1. Undo makes two of them again.")
                          .arg(qstring(first->name)),
                      false);
}

} // namespace bandom::ui
