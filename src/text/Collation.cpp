#include "text/Collation.h"

#include <unicode/coll.h>

#include <stdexcept>
#include <string>

namespace bandom::text {

namespace {

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), static_cast<int32_t>(text.size())};
}

} // namespace

struct Collation::Rules
{
    std::unique_ptr<icu::Collator> collator;
};

Collation::Collation(LanguageCode language)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale(std::string(name(language)).c_str());
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, error));
    if (U_SUCCESS(error))
        collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU: ") + u_errorName(error));
    m_rules = std::make_shared<const Rules>(Rules{std::move(collator)});
}

std::weak_ordering Collation::compare(std::string_view a, std::string_view b) const
{
    UErrorCode error = U_ZERO_ERROR;
    const UCollationResult result = m_rules->collator->compareUTF8(piece(a), piece(b), error);
    if (result == UCOL_EQUAL)
        return std::weak_ordering::equivalent;
    return result == UCOL_LESS ? std::weak_ordering::less : std::weak_ordering::greater;
}

} // namespace bandom::text
