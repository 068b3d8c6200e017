#pragma once

#include "market/GrossMargin.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bandom::ui {

/// What a gross margin comes to, reckoned anew whenever it is shown: the figures, the formula with its
/// numbers, what is missing and what is pointed out.
class MarginResultView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MarginResultView(QWidget *parent = nullptr);

    /// Nothing where there is no margin. `refused` are the fields that hold what was not understood.
    void display(const SQLite::Database &database, const std::optional<market::GrossMargin> &margin,
                 const QStringList &refused, const text::Language &language);

    /// All that is said, line by line.
    QString text() const;

private:
    void addFigure(const QString &name, const QString &value);
    void addRemark(const QString &text);
    void addProblem(const QString &text, bool isMissing);

    QVBoxLayout *m_lines = nullptr;
    QStringList m_texts;
};

} // namespace bandom::ui
