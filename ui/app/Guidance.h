#pragma once

#include "text/Language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace bandom::ui {

/// What the guide says of each page, in our own words (resources/templates/guidance.json), in one language.
class Guidance
{
public:
    explicit Guidance(const text::Language &language);

    /// One sentence that says what the page is for; empty for a page that the guide says nothing of.
    QString purpose(const QString &page) const;

    /// Paragraphs for the panel beside the page, separated by empty lines.
    QString text(const QString &page) const;

    /// What to write about in a section of the findings, a question each.
    QStringList prompts(const QString &section) const;

private:
    QHash<QString, QString> m_purposes;
    QHash<QString, QString> m_texts;
    QHash<QString, QStringList> m_prompts;
};

} // namespace bandom::ui
