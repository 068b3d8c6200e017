#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/Quantities.h"
#include "support/Support.h"
#include "ui/app/Translation.h"

using namespace bandom;

TEST_CASE("what is written of a quantity in Khmer is read back as the same quantity")
{
    const ui::CatalogueTranslator translator(text::LanguageCode::Khmer);
    const text::Language khmer(text::LanguageCode::Khmer, &translator);
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 2000; ++round) {
        const test::QuantityCase sample = test::randomQuantity(generator);
        const std::string text = quantity::format(sample.quantity, sample.measure, khmer);
        INFO(text);
        CHECK(quantity::parse(text, sample.measure).value == sample.quantity);
        const quantity::UnitPrice price = test::randomPrice(generator);
        const std::string priceText = quantity::format(price, khmer);
        INFO(priceText);
        CHECK(quantity::parsePrice(priceText).value == price);
    }
}
