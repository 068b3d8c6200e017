#pragma once

#include "people/Stakeholder.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StepPage.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace bandom::ui {

/// The four steps of the guide (its section 4); General is what belongs to none.
enum class Step { General, RapidMapping, Selection, Platform, Backstopping };

/// A page as the rail knows it.
struct PageEntry
{
    QString key; ///< as checks, search and guidance name it
    Step step = Step::General;
    Icon icon = Icon::File;
    QString title;
    std::vector<std::string> records;               ///< the tables whose records it can show
    std::optional<people::Involvement> shownPeople; ///< of stakeholders it shows those alone
    std::function<StepPage *(const PageContext &)> make;
};

/// All pages in the order of the work, their titles in the screen's language.
std::vector<PageEntry> pages();

QString name(Step step);

} // namespace bandom::ui
