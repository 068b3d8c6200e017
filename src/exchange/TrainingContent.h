#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::exchange {

/// The training workbook's content (resources/sample/training.json), in one language.
class TrainingContent
{
public:
    /// Throws mapping::TemplateError where the JSON is not as it must be.
    TrainingContent(std::string json, const text::Language &language);

    /// Writes all of it into a new workbook, within the transaction that makes it. Throws
    /// mapping::TemplateError where a part refers to another that is not there.
    void write(const SQLite::Database &database, const workbook::Environment &environment) const;

private:
    std::string m_json;
    text::Language m_language;
};

} // namespace bandom::exchange
