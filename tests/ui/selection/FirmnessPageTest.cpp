#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"

#include <QComboBox>
#include <QPushButton>
#include <QTextBrowser>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

QString textOf(const WindowFixture &page, const char *name)
{
    return page.part<QTextBrowser>(name)->toPlainText().remove(QChar(0x200b));
}

} // namespace

TEST_CASE("how firm the first place is stands in sentences and follows the scores")
{
    WindowFixture page;
    page.createTraining("firmness");
    // Sesan 19.3, Thala Barivat 17.2, Siem Bouk 13.3.
    CHECK(holds(textOf(page, "firmness"), "Sesan stands first."));
    CHECK(holds(textOf(page, "firmness"), "If one category of stakeholders had not scored"));
    CHECK(holds(textOf(page, "firmness"), "Kendall's W"));
    page.execute(
        "UPDATE score SET value = 1 WHERE kind = 'selection' AND area_id = (SELECT id FROM area WHERE "
        "code = 'A1')");
    CHECK(holds(textOf(page, "firmness"), "Thala Barivat stands first."));
}

TEST_CASE("why each area has its rank is told beside it the best first")
{
    WindowFixture page;
    page.createTraining("firmness");
    CHECK(page.part<QComboBox>("whyArea")->currentText() == "Sesan");
    CHECK(holds(textOf(page, "whyThisRank"), "Sesan has a total of 19.3 and rank 1 of 3."));
    page.choose(page.part<QComboBox>("whyArea"), "Siem Bouk");
    CHECK(holds(textOf(page, "whyThisRank"), "rank 3 of 3"));
}

TEST_CASE("without scores the page of firmness leads to the scoring")
{
    WindowFixture page;
    page.create("firmness");
    page.click(page.part<ui::InlineMessage>("notes")->findChild<QPushButton *>("messageAction1"));
    CHECK(page.window->currentPage() == "selection-scores");
}
