#pragma once

#include "quantity/Unit.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bandom::quantity {

/// The small words of a quantity.
enum class Mark { About, AtLeast, UpTo, To, Per, NotStated, Kilo };

struct NumberToken
{
    std::string text;
};

/// What is in no list of words.
struct UnknownToken
{
    std::string text;
};

using Token = std::variant<NumberToken, UnknownToken, Mark, Unit, Period, Currency>;

/// `text` cut into what it says, the words of both languages known at once: units with their short and long
/// names, in Khmer without spaces too. "Kilo" is a kilogram or a kilometre, as the place has it.
std::vector<Token> tokens(std::string_view text);

} // namespace bandom::quantity
