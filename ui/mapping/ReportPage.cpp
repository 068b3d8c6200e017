#include "ui/mapping/ReportPage.h"

#include "mapping/PriorityAreasReport.h"
#include "mapping/RapidMappingReport.h"
#include "ui/mapping/AreaChoice.h"
#include "ui/print/Export.h"
#include "ui/print/ExportError.h"
#include "ui/print/PreviewWidget.h"
#include "ui/print/Printing.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Style.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace bandom::ui {

namespace {

const QString rapidMapping = QStringLiteral("rapid-mapping");
const QString priorityAreas = QStringLiteral("priority-areas");

} // namespace

std::vector<std::string> ReportPage::tables() const
{
    return {"programme",   "area",        "area_unit", "place",   "criterion",   "assessment",
            "score_sheet", "area_choice", "score",     "finding", "stakeholder", "priority_decision",
            "area_study",  "involvement"};
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
    m_kind->addItem(tr("Rapid mapping report"), rapidMapping);
    m_kind->addItem(tr("Priority areas"), priorityAreas);
    m_area = add(tr("Area"), "area");
    m_languageChoice = add(tr("Language"), "language");
    m_languageChoice->addItem(QStringLiteral("ភាសាខ្មែរ"), static_cast<int>(text::LanguageCode::Khmer));
    m_languageChoice->addItem(QStringLiteral("English"), static_cast<int>(text::LanguageCode::English));
    m_languageChoice->setCurrentIndex(m_languageChoice->findData(static_cast<int>(language().code())));
    row->addStretch(1);
    layout->addLayout(row);

    auto *actions = new QHBoxLayout;
    m_pages = new QLabel(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    actions->addWidget(m_pages, 1);
    auto *exportButton = new QPushButton(icon(Icon::Export, Tone::OnAccent), tr("Export…"), this);
    exportButton->setObjectName(QStringLiteral("export"));
    exportButton->setProperty("primary", true);
    connect(exportButton, &QPushButton::clicked, this, &ReportPage::exportFile);
    actions->addWidget(exportButton);
    auto *printButton = new QPushButton(icon(Icon::Print), tr("Print…"), this);
    printButton->setObjectName(QStringLiteral("print"));
    connect(printButton, &QPushButton::clicked, this, &ReportPage::print);
    actions->addWidget(printButton);
    layout->addLayout(actions);

    m_preview = new PreviewWidget(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    connect(m_preview, &PreviewWidget::pageChanged, this,
            [this](int page, int count) { m_pages->setText(tr("Page %1 of %2").arg(page).arg(count)); });
    layout->addWidget(m_preview, 1);
}

void ReportPage::reload()
{
    fillAreaChoice(m_area, database(), language());
    showPreview();
}

document::Document ReportPage::compose() const
{
    const auto code = static_cast<text::LanguageCode>(m_languageChoice->currentData().toInt());
    const text::Language written = context().languageOf(code);
    const std::string at = workbook::isoTime(workbook().environment().now());
    const std::string area = m_area->currentData().toString().toStdString();
    if (m_kind->currentData() == rapidMapping && !area.empty())
        return mapping::rapidMappingReport(database(), workbook::Id{area}, written, at);
    return mapping::priorityAreasReport(database(), written, at);
}

void ReportPage::showPreview()
{
    m_area->setEnabled(m_kind->currentData() == rapidMapping && m_area->count() > 0);
    m_preview->setDocument(compose());
}

void ReportPage::exportFile()
{
    const QFileInfo workbookFile(QString::fromStdString(workbook().path().string()));
    // Named in its own language, so that the one in Khmer doesn't go over the one in English.
    const document::Document report = compose();
    QString name = qstring(report.title);
    if (m_kind->currentData() == rapidMapping && !report.subtitle.empty())
        name += QStringLiteral(" ") + qstring(report.subtitle);
    // A name of an area may hold what a file's name can't.
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    name.replace(notInNames, QStringLiteral("-"));
    const QString path = context().questions->fileToWrite(
        tr("Export the report"), workbookFile.dir().filePath(name + QStringLiteral(".pdf")),
        tr("PDF, to print and send (*.pdf);;Text document, to edit (*.odt);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    QString suffix = QFileInfo(path).suffix().toLower();
    // "Sesan 11.9.2018" has dots and no suffix.
    QString target = path;
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html"),
                     QStringLiteral("htm")}
             .contains(suffix)) {
        suffix = QStringLiteral("pdf");
        target += QStringLiteral(".pdf");
        if (QFileInfo::exists(target) &&
            !context().questions->confirm(tr("“%1” is there already.").arg(QFileInfo(target).fileName()),
                                          tr("Replace")))
            return;
    }
    try {
        if (suffix == QLatin1String("odt"))
            writeOdt(compose(), target);
        else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
            writeHtml(compose(), target);
        else
            writePdf(compose(), target);
        const double megabytes = static_cast<double>(QFileInfo(target).size()) / 1e6;
        context().say(tr("The report is %1 (%2 MB).")
                          .arg(QDir::toNativeSeparators(target), QString::number(megabytes, 'f', 2)),
                      false);
    } catch (const ExportError &error) {
        context().say(error.message(), true);
    }
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !ui::print(compose(), printer))
        context().say(
            tr("The printer did not take the report. Look whether it is on and has paper, and print again."),
            true);
}

void ReportPage::showRecord(const QString &id)
{
    const int index = m_area->findData(id);
    if (index < 0)
        return;
    m_kind->setCurrentIndex(m_kind->findData(rapidMapping));
    m_area->setCurrentIndex(index);
    showPreview();
}

} // namespace bandom::ui
