#include "ui/selection/DisagreementView.h"

#include "ui/print/HtmlText.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using document::plain;

DisagreementView::DisagreementView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *heading = new WrapLabel(tr("Where we disagree most"), this);
    heading->setFont(textFont(TextSize::Section));
    layout->addWidget(heading);
    m_intro = new WrapLabel({}, this);
    m_intro->setObjectName(QStringLiteral("disagreementIntro"));
    layout->addWidget(m_intro);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("disagreements"));
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    layout->addWidget(m_list, 3);
    m_detail = new QTextBrowser(this);
    m_detail->setObjectName(QStringLiteral("whoGaveWhat"));
    m_detail->setAccessibleName(tr("Who gave which score"));
    m_detail->setOpenLinks(false);
    layout->addWidget(m_detail, 2);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DisagreementView::showCell);
}

void DisagreementView::display(const mapping::ScoredAreas &scored)
{
    const int row = m_list->currentRow();
    m_scored = scored;
    m_cells = selection::disagreements(scored);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const selection::Disagreement &cell : m_cells)
            m_list->addItem(
                breakable(qstring(selection::disagreementText(scored, cell, m_context.language))));
        m_list->setCurrentRow(m_cells.empty() ? -1 : std::clamp(row, 0, m_list->count() - 1));
    }
    m_intro->setText(
        scored.sheets.size() < 2 ? tr("Only where several people score can they disagree.")
        : m_cells.empty()
            ? tr("Wherever several people scored, they gave the same score.")
            : tr("Offer these for discussion, the farthest apart first. Whoever changes their mind "
                 "changes the score on their own sheet."));
    m_list->setVisible(!m_cells.empty());
    m_detail->setVisible(!m_cells.empty());
    showCell();
}

void DisagreementView::showCell()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_cells.size()) {
        m_detail->clear();
        return;
    }
    const selection::Disagreement &cell = m_cells[static_cast<std::size_t>(row)];
    document::Document detail;
    detail.language = m_context.language.code();
    detail.title = mapping::name(m_scored.criteria[cell.criterion], m_context.language);
    detail.blocks.push_back(
        document::Paragraph{plain(mapping::question(m_scored.criteria[cell.criterion], m_context.language)),
                            document::Paragraph::Role::Body});
    document::List list;
    for (const std::string &line :
         selection::whoGaveWhat(m_context.workbook->database(), m_scored, cell, m_context.language))
        list.items.push_back(plain(line));
    detail.blocks.push_back(std::move(list));
    m_detail->setHtml(breakable(QString::fromUtf8(htmlText(detail, HtmlUse::Panel))));
}

} // namespace bandom::ui
