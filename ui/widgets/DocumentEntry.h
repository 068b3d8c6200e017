#pragma once

#include "document/Contacts.h"
#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <QString>

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <vector>

namespace bandom::ui {

/// What a document is composed from.
struct DocumentRequest
{
    const SQLite::Database &database; ///< outlives the request
    text::Language language;          ///< the document's, which may differ from the screen's
    std::string at;                   ///< when it is made, in ISO 8601
    workbook::Id area = {};           ///< empty where the document needs none
    document::Contacts contacts = document::Contacts::None; ///< whose phone numbers may stand in it
    workbook::Id round = {};                                ///< of scoring; empty: the newest
};

/// A document as the text of a file for another program.
struct TextFormat
{
    std::string suffix; ///< in small letters and without the dot: "csv"
    std::function<std::string(const DocumentRequest &)> text;
};

/// A document that a step makes: one line of the step's list, and it is on the report page and the command
/// line.
struct DocumentEntry
{
    std::string name; ///< on the command line: "rapid-mapping"
    QString title;    ///< in the screen's language
    bool needsArea = false;
    std::function<document::Document(const DocumentRequest &)> compose;
    std::vector<TextFormat> texts = {}; ///< what it can be besides pages
    bool hasRounds = false;             ///< whether it can be made of an earlier round of scoring
    bool mayBeOfArea = false;           ///< it needs no area but can be made of one alone
    bool hasContacts = false;           ///< whether contact details can stand in it
};

} // namespace bandom::ui
