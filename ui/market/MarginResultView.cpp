#include "ui/market/MarginResultView.h"

#include "market/MarginBlocks.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StepPage.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bandom::ui {

MarginResultView::MarginResultView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What the margin comes to"));
}

void MarginResultView::display(const SQLite::Database &database,
                               const std::optional<market::GrossMargin> &margin, const QStringList &refused,
                               const text::Language &language)
{
    auto *content = new QWidget(this);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, metrics::Gap, 0);
    m_lines->setSpacing(metrics::Gap);
    m_texts.clear();
    if (margin) {
        for (const QString &field : refused)
            addProblem(tr("“%1” holds something that was not understood. The result is of what was stored "
                          "there before.")
                           .arg(field),
                       false);
        const market::MarginSheet sheet = market::marginSheet(database, *margin);
        const market::MarginResult result = market::reckon(sheet);
        for (const market::MissingPart &part : result.missing)
            addProblem(qstring(market::sentence(part, language)), true);
        for (const market::MarginWarning &warning :
             market::warnings(sheet, market::othersOfProduct(database, *margin)))
            addProblem(qstring(market::sentence(warning, *margin, language)), false);
        for (const auto &field : market::resultFields(*margin, result, language).fields)
            addFigure(qstring(field.name), qstring(document::plainText(field.value)));
        addRemark(qstring(market::formula(*margin, result, language)));
        if (sheet.rate)
            addRemark(qstring(market::rateText(*sheet.rate, language)));
    }
    m_lines->addStretch(1);
    setWidget(content);
    setAccessibleDescription(text());
}

QString MarginResultView::text() const
{
    return m_texts.join(QLatin1Char('\n'));
}

void MarginResultView::addFigure(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    auto *nameLabel = new WrapLabel(name, this);
    nameLabel->setFont(textFont(TextSize::Small));
    auto *valueLabel = new WrapLabel(value, this);
    valueLabel->setObjectName(QStringLiteral("value"));
    valueLabel->setAccessibleName(tr("%1: %2", "a figure and its value").arg(name, value));
    valueLabel->setAlignment(Qt::AlignRight);
    QFont font = textFont(TextSize::Body);
    font.setBold(true);
    valueLabel->setFont(font);
    row->addWidget(nameLabel, 1);
    row->addWidget(valueLabel, 1);
    m_lines->addLayout(row);
    m_texts.append(tr("%1: %2", "a figure and its value").arg(name, value));
}

void MarginResultView::addRemark(const QString &text)
{
    auto *label = new WrapLabel(text, this);
    label->setFont(textFont(TextSize::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_lines->addWidget(label);
    m_texts.append(text);
}

void MarginResultView::addProblem(const QString &text, bool isMissing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(isMissing ? Icon::Open : Icon::Warning, isMissing ? Tone::Muted : Tone::Warning)
                        .pixmap(metrics::IconSize, metrics::IconSize));
    auto *label = new WrapLabel(text, this);
    label->setObjectName(isMissing ? QStringLiteral("missing") : QStringLiteral("warning"));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addLayout(row);
    m_texts.append(text);
}

} // namespace bandom::ui
