#pragma once

#include "ui/widgets/DocumentEntry.h"
#include "ui/widgets/StepPage.h"

namespace bandom::ui {

/// Asks for a file's name, suggesting that of the document in the workbook's folder, `more` at its end,
/// writes the document there in the format that the name's suffix says, and tells the name. What can't be
/// written is said in the line above the page.
void exportFile(const PageContext &context, const DocumentEntry &entry, const DocumentRequest &request,
                const QString &more = {});

/// Asks for a printer and prints; what the printer does not take is said in the line above the page.
void printFile(const PageContext &context, const document::Document &document, QWidget *parent);

} // namespace bandom::ui
