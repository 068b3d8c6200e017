#pragma once

#include "text/Language.h"
#include "ui/widgets/DocumentEntry.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StepPage.h"
#include "workbook/Progress.h"

#include <QString>

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace bandom::ui {

/// A table whose records a page can show: search leads to them there.
struct ShownTable
{
    std::string name;
    /// Whether this record of the table is one of those that the page shows; none: it shows them all.
    std::function<bool(const SQLite::Database &, const workbook::Id &)> shows;

    ShownTable(const char *table,
               std::function<bool(const SQLite::Database &, const workbook::Id &)> shown = {})
        : name(table),
          shows(std::move(shown))
    {
    }
};

/// A page as the rail knows it.
struct PageEntry
{
    QString key; ///< as checks, search and guidance name it
    Icon icon = Icon::File;
    QString title; ///< in the screen's language
    std::vector<ShownTable> tables;
    std::function<StepPage *(const PageContext &)> make;
};

/// The entry of a page class: one line of its step's list.
template<class Page>
PageEntry page(const char *key, Icon icon, const QString &title, std::vector<ShownTable> tables = {})
{
    return {QString::fromUtf8(key), icon, title, std::move(tables),
            [](const PageContext &context) { return new Page(context); }};
}

/// A step as the window and the command line know it: all that they show of it comes from here.
struct StepEntry
{
    std::string key; ///< on the command line: "rapid-mapping"; empty for pages that belong to no step
    QString title;   ///< heads its pages in the rail; empty where the key is
    QString purpose; ///< a sentence for the home page
    std::vector<PageEntry> pages = {}; ///< in the order of the work
    /// What is done and what is missing; none: the step asks for nothing.
    std::function<std::vector<workbook::Check>(const SQLite::Database &, const text::Language &)> progress =
        {};
    /// What the workbook holds of the step, by the names that the command line gives them.
    std::function<std::vector<std::pair<std::string, int>>(const SQLite::Database &)> counts = {};
    std::vector<DocumentEntry> documents = {};
};

} // namespace bandom::ui
