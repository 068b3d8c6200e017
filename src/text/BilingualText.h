#pragma once

#include "text/Language.h"

#include <stdexcept>
#include <string>

namespace bandom::text {

/// A text in both languages.
struct BilingualText
{
    std::string english;
    std::string khmer;

    std::string in(const Language &language) const { return language.pick(english, khmer); }
};

/// A template that is not as it must be: a mistake of ours, or a file that somebody edited. The message names
/// the place.
class TemplateError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace bandom::text
