#include "ui/mapping/ReportPage.h"

#include "mapping/RapidMappingReport.h"
#include "ui/mapping/AreaBar.h"
#include "ui/mapping/MappingStep.h"
#include "ui/mapping/OwnTextEditor.h"
#include "ui/mapping/RoundBox.h"
#include "ui/print/ExportFile.h"
#include "ui/print/PreviewWidget.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"
#include "workbook/Structure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

namespace {

constexpr int ownTextWidth = 320;

} // namespace

std::vector<std::string> ReportPage::tables() const
{
    // The documents are made from nearly all of them.
    return workbook::tableNames(database());
}

void ReportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const char *name) {
        auto *label = new QLabel(text, this);
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        // A long name of an area must not widen the window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(260);
        box->setAccessibleName(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ReportPage::showPreview);
        return box;
    };
    m_kind = add(tr("Document"), "kind");
    setFocusProxy(m_kind);
    m_documents = mappingDocuments();
    for (const DocumentEntry &entry : m_documents)
        m_kind->addItem(entry.title);
    m_area = new AreaBar(context(), this);
    connect(m_area, &AreaBar::chosen, this, &ReportPage::showPreview);
    row->addWidget(m_area);
    m_roundLabel = new QLabel(tr("Round"), this);
    m_round = new RoundBox(this);
    m_roundLabel->setBuddy(m_round);
    row->addWidget(m_roundLabel);
    row->addWidget(m_round);
    connect(m_round, &QComboBox::activated, this, &ReportPage::showPreview);
    m_languageChoice = add(tr("Language"), "language");
    m_languageChoice->addItem(QStringLiteral("ភាសាខ្មែរ"), static_cast<int>(text::LanguageCode::Khmer));
    m_languageChoice->addItem(QStringLiteral("English"), static_cast<int>(text::LanguageCode::English));
    m_languageChoice->setCurrentIndex(m_languageChoice->findData(static_cast<int>(language().code())));
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(buildContacts());

    auto *actions = new QHBoxLayout;
    m_pages = new QLabel(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    actions->addWidget(m_pages);
    m_preview = new PreviewWidget(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    const auto addZoom = [&](const char *name, const QString &sign, const QString &text,
                             void (PreviewWidget::*action)()) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(sign);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, m_preview, action);
        actions->addWidget(button);
    };
    addZoom("zoomOut", QStringLiteral("−"), tr("Smaller (-)"), &PreviewWidget::zoomOut);
    addZoom("zoomIn", QStringLiteral("+"), tr("Larger (+)"), &PreviewWidget::zoomIn);
    addZoom("fitWidth", tr("Page width"), tr("As wide as the window (0)"), &PreviewWidget::fitWidth);
    addZoom("fitPage", tr("Whole page"), tr("The whole page at once (1)"), &PreviewWidget::fitPage);
    actions->addStretch(1);
    m_allAreas = new QCheckBox(tr("All areas"), this);
    m_allAreas->setObjectName(QStringLiteral("allAreas"));
    m_allAreas->setChecked(true);
    actions->addWidget(m_allAreas);
    connect(m_allAreas, &QCheckBox::toggled, this, &ReportPage::showPreview);
    m_ownWords = new QPushButton(icon(Icon::Note), tr("Own words"), this);
    m_ownWords->setObjectName(QStringLiteral("ownWords"));
    m_ownWords->setCheckable(true);
    m_ownWords->setToolTip(tr("Write your own words for a section of the report"));
    actions->addWidget(m_ownWords);
    auto *exportButton = new QPushButton(icon(Icon::Export, Tone::OnAccent), tr("Export…"), this);
    exportButton->setObjectName(QStringLiteral("export"));
    exportButton->setProperty("primary", true);
    connect(exportButton, &QPushButton::clicked, this,
            [this] { exportFile(context(), chosen(), request()); });
    actions->addWidget(exportButton);
    auto *printButton = new QPushButton(icon(Icon::Print), tr("Print…"), this);
    printButton->setObjectName(QStringLiteral("print"));
    connect(printButton, &QPushButton::clicked, this, [this] { printFile(context(), compose(), this); });
    actions->addWidget(printButton);
    layout->addLayout(actions);

    connect(m_preview, &PreviewWidget::pageChanged, this,
            [this](int page, int count) { m_pages->setText(tr("Page %1 of %2").arg(page).arg(count)); });
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    across->addWidget(m_preview, 1);
    m_ownText = new OwnTextEditor(context(), this);
    m_ownText->setFixedWidth(ownTextWidth);
    m_ownText->hide();
    across->addWidget(m_ownText);
    layout->addLayout(across, 1);
    connect(m_ownWords, &QPushButton::toggled, this, [this] { showOwnText(); });
}

QWidget *ReportPage::buildContacts()
{
    m_contactsRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_contactsRow);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("Contacts"), m_contactsRow);
    m_contacts = new QComboBox(m_contactsRow);
    m_contacts->setObjectName(QStringLiteral("contacts"));
    m_contacts->setAccessibleName(label->text());
    label->setBuddy(m_contacts);
    const auto choice = [this](const QString &text, document::Contacts contacts) {
        m_contacts->addItem(text, static_cast<int>(contacts));
    };
    choice(tr("Left out"), document::Contacts::None);
    choice(tr("Of those who agreed"), document::Contacts::Agreed);
    choice(tr("Of everybody"), document::Contacts::All);
    connect(m_contacts, &QComboBox::activated, this, &ReportPage::showPreview);
    connect(m_kind, &QComboBox::currentIndexChanged, m_contacts, [this] { m_contacts->setCurrentIndex(0); });
    auto *hint = new WrapLabel(tr("Phone numbers and addresses. Pass on only those of people who agreed."),
                               m_contactsRow);
    hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
    row->addWidget(m_contacts);
    row->addWidget(hint, 1);
    return m_contactsRow;
}

void ReportPage::showOwnText()
{
    const bool hasSections = chosen().name == mapping::rapidMappingName && !m_area->current().isEmpty();
    m_ownWords->setEnabled(hasSections);
    m_ownText->setVisible(hasSections && m_ownWords->isChecked());
    m_ownText->setArea(request().area);
}

void ReportPage::reload()
{
    m_area->reload();
    m_round->reload(database());
    m_ownText->reload();
    showPreview();
}

const DocumentEntry &ReportPage::chosen() const
{
    const DocumentEntry &entry = m_documents.at(static_cast<std::size_t>(m_kind->currentIndex()));
    if (!entry.needsArea || !m_area->current().isEmpty())
        return entry;
    // Without areas there is nothing else to show.
    const auto whole = std::find_if(m_documents.begin(), m_documents.end(),
                                    [](const DocumentEntry &other) { return !other.needsArea; });
    return whole == m_documents.end() ? entry : *whole;
}

DocumentRequest ReportPage::request() const
{
    const auto code = static_cast<text::LanguageCode>(m_languageChoice->currentData().toInt());
    DocumentRequest request{database(), context().languageOf(code),
                            workbook::isoTime(workbook().environment().now()), m_area->current()};
    request.round = m_round->round();
    if (chosen().hasContacts)
        request.contacts = static_cast<document::Contacts>(m_contacts->currentData().toInt());
    if (chosen().mayBeOfArea && m_allAreas->isChecked())
        request.area = {};
    return request;
}

document::Document ReportPage::compose() const
{
    return chosen().compose(request());
}

void ReportPage::showPreview()
{
    m_allAreas->setVisible(chosen().mayBeOfArea);
    m_area->setEnabled(chosen().needsArea || (chosen().mayBeOfArea && !m_allAreas->isChecked()));
    m_contactsRow->setVisible(chosen().hasContacts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_roundLabel, m_round})
        part->setVisible(chosen().hasRounds && m_round->count() > 1);
    showOwnText();
    m_preview->setDocument(compose());
}

void ReportPage::showRecord(const QString &id)
{
    if (!m_area->choose({id.toStdString()}))
        return;
    const auto ofArea = std::find_if(m_documents.begin(), m_documents.end(),
                                     [](const DocumentEntry &entry) { return entry.needsArea; });
    m_kind->setCurrentIndex(static_cast<int>(ofArea - m_documents.begin()));
    showPreview();
}

} // namespace bandom::ui
