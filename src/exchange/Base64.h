#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bandom::exchange {

/// The bytes that `text` stands for (RFC 4648, section 4, with its padding); none where it is no base64.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace bandom::exchange
