#include "ui/widgets/OrderedSource.h"

#include "support/Catch.h"
#include "support/QtText.h"
#include "support/SmallSchema.h"
#include "support/Support.h"

using namespace bandom;
using test::Farmer;

namespace {

/// The farmers of a workbook of its own, as a page would list them.
struct Farmers
{
    test::TemporaryFolder folder;
    std::unique_ptr<workbook::Workbook> workbook = test::createSmall(folder / "small.bandom");
    ui::PageContext context;
    bool isDiskFull = false;
    bool mayRemove = true;

    Farmers()
    {
        context.workbook = workbook.get();
        context.edit = [this](const QString &label, const std::function<void()> &body) {
            if (!isDiskFull)
                workbook->edit(label.toStdString(), body);
            return !isDiskFull;
        };
    }

    ui::OrderedList<Farmer> list()
    {
        ui::OrderedList<Farmer> list;
        list.load = [this] { return workbook::select<Farmer>(workbook->database(), "ORDER BY code, name"); };
        list.name = [](const Farmer &farmer) { return ui::qstring(farmer.name); };
        list.labels = ui::ListLabels::titled(QStringLiteral("Farmers"));
        list.blank = [] { return Farmer{{}, {}, {}, "new"}; };
        list.append = &workbook::save<Farmer>;
        list.mayRemove = [this](const QStringList &) { return mayRemove; };
        return list;
    }

    ui::RecordSource<Farmer> source() { return ui::orderedSource(context, list()); }
    std::string lastLabel() const { return workbook->history(1).at(0).label; }
    int count() const { return test::number(workbook->database(), "SELECT count(*) FROM farmer"); }
};

} // namespace

TEST_CASE("each change of a list is one edit that the history names")
{
    Farmers farmers;
    const auto source = farmers.source();
    Farmer farmer = source.blank();
    CHECK_FALSE(farmer.id.isEmpty());
    CHECK(farmer.note == "new");
    farmer.name = "Sok";
    CHECK_FALSE(source.add(farmer));
    CHECK(farmers.lastLabel() == "Farmers: add “Sok”");
    farmer.name = "Sao";
    CHECK_FALSE(source.save(farmer));
    CHECK(farmers.lastLabel() == "Farmers: change “Sao”");
    CHECK(source.load().at(0).name == "Sao");
    Farmer other = source.blank();
    other.name = "Chan";
    CHECK_FALSE(source.paste({farmer}, {other}));
    CHECK(farmers.count() == 2);
    CHECK(farmers.workbook->history().size() == 3);
    CHECK_FALSE(source.remove({source.id(farmer), source.id(other)}));
    CHECK(farmers.count() == 0);
    farmers.workbook->undo();
    CHECK(farmers.count() == 2);
}

TEST_CASE("what can not be saved comes back as a sentence")
{
    Farmers farmers;
    const auto source = farmers.source();
    Farmer farmer = source.blank();
    farmer.name = "Sok";
    farmers.isDiskFull = true;
    CHECK(source.add(farmer) == QStringLiteral("Not saved."));
    CHECK(farmers.count() == 0);
}

TEST_CASE("records that the user keeps after all stay")
{
    Farmers farmers;
    const auto source = farmers.source();
    Farmer farmer = source.blank();
    farmer.name = "Sok";
    source.add(farmer);
    farmers.mayRemove = false;
    CHECK_FALSE(source.remove({source.id(farmer)}));
    CHECK(farmers.count() == 1);
}

TEST_CASE("a fixed list and a list without an order offer less")
{
    Farmers farmers;
    CHECK_FALSE(farmers.source().move);
    ui::OrderedList<Farmer> fixed = farmers.list();
    fixed.isFixed = true;
    const auto source = ui::orderedSource(farmers.context, std::move(fixed));
    CHECK(source.load);
    CHECK_FALSE(source.add);
    CHECK_FALSE(source.save);
    CHECK_FALSE(source.remove);
}
