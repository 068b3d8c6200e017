#pragma once

#include "text/Language.h"

#include <compare>
#include <memory>
#include <string_view>

namespace bandom::text {

/// The order in which a language lists names: dictionary order, numbers inside a text by their value ("Area
/// 2" before "Area 10"), zero-width characters ignored. Costly to make, cheap to use: keep one for the whole
/// of a sort. Copies share what was
/// made; comparing is safe from several threads.
class Collation
{
public:
    explicit Collation(LanguageCode language);

    std::weak_ordering compare(std::string_view a, std::string_view b) const;

    /// For std::sort and the like: a comes before b.
    bool operator()(std::string_view a, std::string_view b) const { return std::is_lt(compare(a, b)); }

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace bandom::text
