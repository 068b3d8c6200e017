#pragma once

#include <QString>

#include <string>

namespace bandom::ui {

/// A document's text as a file may hold it: without control characters, which no format allows, and without
/// marks for line breaks, which each reader sets anew. A line's end stays.
QString displayText(const std::string &utf8);

} // namespace bandom::ui
