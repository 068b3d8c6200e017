#pragma once

namespace bandom::document {

/// Whose contact details (phone, address) may stand in a document. Names and villages always may: who must
/// not be named at all is removed from the workbook.
enum class Contacts {
    None,   ///< what holds until somebody says otherwise
    Agreed, ///< of those who agreed that they are passed on
    All,    ///< of those too who refused or were not asked: for the team alone
};

} // namespace bandom::document
