#pragma once

#include "exchange/NewWorkbook.h"

#include <QString>

/// The files built into the program, by their names.
namespace bandom::ui {

/// The content of a built-in file, such as "templates/guidance.json". Throws std::logic_error where there is
/// none: a mistake in the build.
std::string resource(const QString &name);

exchange::Templates templates();

} // namespace bandom::ui
