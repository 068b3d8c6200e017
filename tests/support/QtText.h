#pragma once

#include "support/Catch.h"

#include <QString>

/// So that a check that fails shows the text.
template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
