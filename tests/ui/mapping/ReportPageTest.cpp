#include "mapping/Assessment.h"
#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/print/PreviewWidget.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

QString textOfPdf(const QString &path)
{
    return QString::fromStdString(test::output("pdftotext '" + path.toStdString() + "' -"));
}

/// Stands in for the desktop: takes what it is asked to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;

public slots:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

QString exported(WindowFixture &fixture, const char *name)
{
    fixture.questions.files = {fixture.file(name)};
    fixture.click(fixture.part<QPushButton>("export"));
    return fixture.file(name);
}

} // namespace

TEST_CASE("the report is seen on screen before it is printed")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    const auto *preview = fixture.part<ui::PreviewWidget>("preview");
    CHECK(preview->pageCount() >= 2);
    CHECK(fixture.part<QLabel>("pages")->text() == QString("Page 1 of %1").arg(preview->pageCount()));
}

TEST_CASE("the preview follows language and kind and area")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    auto *preview = fixture.part<ui::PreviewWidget>("preview");
    const QImage english = preview->grab().toImage();
    fixture.choose(fixture.part<QComboBox>("language"), "ភាសាខ្មែរ");
    const QImage khmer = preview->grab().toImage();
    CHECK(khmer != english);
    // The screen's own language stays.
    CHECK(fixture.window->language() == text::LanguageCode::English);
    fixture.choose(fixture.part<QComboBox>("language"), "English");
    CHECK(preview->grab().toImage() == english);
    fixture.choose(fixture.part<QComboBox>("area"), 1);
    CHECK(preview->grab().toImage() != english);
    fixture.choose(fixture.part<QComboBox>("kind"), "Priority areas");
    CHECK_FALSE(fixture.part<QComboBox>("area")->isEnabled());
}

TEST_CASE("an earlier round is reported where one is chosen")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    fixture.choose(fixture.part<QComboBox>("kind"), "Priority areas");
    CHECK_FALSE(fixture.part<QComboBox>("round")->isVisible());
    fixture.workbook().edit("Round", [&] {
        const auto first = mapping::currentRound(fixture.workbook().database());
        mapping::openRound(fixture.workbook().database(), first, fixture.workbook().environment());
    });
    WindowFixture::settle();
    CHECK(fixture.part<QComboBox>("round")->currentText() == "Round 2");
    CHECK_FALSE(holds(textOfPdf(exported(fixture, "newest.pdf")), "Earlier round"));
    fixture.choose(fixture.part<QComboBox>("round"), "Round 1");
    CHECK(holds(textOfPdf(exported(fixture, "first.pdf")), "Earlier round"));
}

TEST_CASE("a PDF in English gives its text back")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    const QString path = exported(fixture, "report.pdf");
    CHECK(holds(fixture.message(), "report.pdf"));
    const QString text = textOfPdf(path);
    CHECK(holds(text, "Sesan"));
    CHECK(holds(text, "September 2018"));
}

TEST_CASE("a PDF in Khmer gives its text back")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    const auto area = fixture.part<QComboBox>("area")->currentData().toString().toStdString();
    fixture.workbook().edit("Note", [&] {
        workbook::execute(fixture.workbook().database(),
                          "UPDATE area_study SET meeting_point = 'សាលាឃុំកំភុន' WHERE area_id = ?", area);
    });
    fixture.choose(fixture.part<QComboBox>("language"), "ភាសាខ្មែរ");
    const QString text = textOfPdf(exported(fixture, "report.pdf"));
    CHECK(holds(text, "សាលាឃុំកំភុន"));
}

TEST_CASE("a report is exported as a text document and as a web page")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    const QString odt = exported(fixture, "report.odt");
    CHECK(test::readFile(odt.toStdString()).starts_with("PK"));
    const QString html = exported(fixture, "report.html");
    CHECK(holds(QString::fromStdString(test::readFile(html.toStdString())), "Sesan"));
}

TEST_CASE("a report that was exported is opened from the line that names it and so is its folder")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    Desktop desktop;
    const QString path = exported(fixture, "report.pdf");
    CHECK(holds(fixture.message(), "report.pdf"));
    fixture.pressMessageButton("Open");
    fixture.pressMessageButton("Open the folder");
    CHECK(desktop.opened == QStringList{path, QFileInfo(path).absolutePath()});
}

TEST_CASE("a name without a suffix makes a PDF even with a dot in it")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    exported(fixture, "Sesan report");
    CHECK(QFile::exists(fixture.file("Sesan report.pdf")));
    exported(fixture, "Sesan 11.9.2018");
    CHECK(QFile::exists(fixture.file("Sesan 11.9.2018.pdf")));
}

TEST_CASE("an export to a folder that is missing says so")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    exported(fixture, "no such folder/report.pdf");
    CHECK_FALSE(fixture.message().isEmpty());
    CHECK(holds(fixture.message(), "report.pdf"));
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("giving up an export says and writes nothing")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    fixture.click(fixture.part<QPushButton>("export"));
    CHECK(fixture.message().isEmpty());
    CHECK(fixture.questions.asked == QStringList{"Export the document"});
}

TEST_CASE("the suggested name is a file's name whatever the area is called")
{
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan / Siem Pang')");
    fixture.window->showPage("report");
    WindowFixture::settle();
    fixture.click(fixture.part<QPushButton>("export"));
    CHECK(fixture.questions.suggested.last() == fixture.file("Rapid mapping report Sesan - Siem Pang.pdf"));
}

TEST_CASE("an empty workbook has a report page that says what is not there")
{
    WindowFixture fixture;
    fixture.create("report");
    CHECK(fixture.part<ui::PreviewWidget>("preview")->pageCount() == 1);
}

TEST_CASE("own words are typed beside the report and stand in it")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    fixture.click(fixture.part<QPushButton>("ownWords"));
    auto *text = fixture.part<QPlainTextEdit>("ownText");
    REQUIRE(text->isVisible());
    fixture.choose(fixture.part<QComboBox>("ownSection"), "    Constraints");
    QTest::mouseClick(text->viewport(), Qt::LeftButton);
    QTest::keyClicks(text, "The council sees it like this.");
    QTest::keyClick(text, Qt::Key_Tab);
    const QString before = textOfPdf(exported(fixture, "before.pdf"));
    CHECK(holds(before, "The council sees it like this."));
    QTest::keyClick(fixture.part<QCheckBox>("ownInstead"), Qt::Key_Space);
    const QString instead = textOfPdf(exported(fixture, "instead.pdf"));
    CHECK(holds(instead, "The council sees it like this."));
    // The constraint stands in the table of interventions, too.
    CHECK(instead.count("The main difficulty") == before.count("The main difficulty") - 1);
    // Another area has none, and the other documents have no sections to write for.
    fixture.choose(fixture.part<QComboBox>("area"), 1);
    CHECK(text->toPlainText().isEmpty());
    fixture.choose(fixture.part<QComboBox>("kind"), "Priority areas");
    CHECK_FALSE(text->isVisible());
}

TEST_CASE("the pre-identification sheet is of all areas until one is asked for")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    fixture.choose(fixture.part<QComboBox>("kind"), "Pre-identification of farmer groups");
    auto *all = fixture.part<QCheckBox>("allAreas");
    REQUIRE(all->isVisible());
    CHECK_FALSE(fixture.part<QComboBox>("area")->isEnabled());
    CHECK(holds(textOfPdf(exported(fixture, "all.pdf")), "A2-01"));
    fixture.click(all);
    CHECK(fixture.part<QComboBox>("area")->isEnabled());
    const QString one = textOfPdf(exported(fixture, "one.pdf"));
    CHECK(holds(one, "A1-01"));
    CHECK_FALSE(one.contains("A2-01"));
    fixture.choose(fixture.part<QComboBox>("kind"), "Priority areas");
    CHECK_FALSE(all->isVisible());
}

TEST_CASE("contacts are left out of a list until somebody chooses otherwise and again next time")
{
    WindowFixture fixture;
    fixture.createTraining("report");
    fixture.execute("UPDATE stakeholder SET phone = '012 000 111' WHERE name LIKE 'Trader%'");
    CHECK_FALSE(fixture.part<QComboBox>("contacts")->isVisible());
    fixture.choose(fixture.part<QComboBox>("kind"), "Contact list");
    CHECK(fixture.part<QComboBox>("contacts")->isVisible());
    CHECK_FALSE(holds(textOfPdf(exported(fixture, "none.pdf")), "012 000 111"));
    fixture.choose(fixture.part<QComboBox>("contacts"), "Of those who agreed");
    CHECK_FALSE(holds(textOfPdf(exported(fixture, "agreed.pdf")), "012 000 111"));
    fixture.choose(fixture.part<QComboBox>("contacts"), "Of everybody");
    CHECK(holds(textOfPdf(exported(fixture, "all.pdf")), "012 000 111"));
    fixture.choose(fixture.part<QComboBox>("kind"), "Priority areas");
    fixture.choose(fixture.part<QComboBox>("kind"), "Contact list");
    CHECK(fixture.part<QComboBox>("contacts")->currentText() == "Left out");
}

#include "ReportPageTest.moc"
