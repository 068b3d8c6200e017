#pragma once

#include "text/Language.h"
#include "ui/widgets/Questions.h"
#include "ui/widgets/TaskProgress.h"
#include "workbook/Progress.h"
#include "workbook/Workbook.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bandom::ui {

/// What a page is given by whoever shows it. All of it outlives the page.
struct PageContext
{
    workbook::Workbook *workbook = nullptr;
    text::Language language;                                      ///< the screen's
    std::function<text::Language(text::LanguageCode)> languageOf; ///< for reports in another language
    Questions *questions = nullptr;

    /// The area that the pages show, one for the whole window; empty until the user chose one. None: there is
    /// nobody to share it with.
    std::shared_ptr<workbook::Id> area;

    /// Does one edit. An edit that can't be saved is told to the user in a line that stays, with Try again;
    /// the page leaves what was typed where it is. False then. `body` is kept for trying again, so that it
    /// captures values and nothing that the page may lose.
    std::function<bool(const QString &label, const std::function<void()> &body)> edit;

    /// The same for a list or a form, which keeps what was typed where it gets a sentence back. It says only
    /// that it was not saved: why stands in the line above the page.
    std::optional<QString> save(const QString &label, const std::function<void()> &body) const;

    /// Shows another page, and a record there where one is named.
    std::function<void(const QString &page, const QString &record)> open;

    /// What is done and what is missing, up to date with the workbook: counted once for the window, since it
    /// is asked for before the first page is painted.
    std::function<const std::vector<workbook::Check> &()> checks;

    /// The guide's questions to think of when writing a section of the findings.
    std::function<QStringList(const QString &section)> prompts;

    /// A template as it ships, by its file's name without the suffix, such as "interview-guides".
    std::function<std::string(const QString &name)> shippedTemplate;

    /// Does long work in another thread, with its progress in the status bar, and calls `finished` in this
    /// one if it ended well, was not cancelled and the workbook is still open. `work` has no access to the
    /// workbook and to widgets, and throws what is to be said; `finished` may outlive the page.
    std::function<void(const QString &title, std::function<void(TaskProgress &)> work,
                       const std::function<void()> &finished)>
        runBeside;

    /// Lets the user import official units from a file.
    std::function<void()> importUnits;

    /// A message in the line above the page: what was done (with a file's name), or what could not be.
    std::function<void(const QString &message, bool isError)> say;

    /// The same for a file that was made, with buttons that open it and its folder.
    std::function<void(const QString &message, const QString &file)> sayMade;
};

/// A page of a step: the work inside of its frame. It shows what the workbook holds and holds nothing itself;
/// it is built when it is first shown, and read anew when a table that it shows has changed.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const PageContext &context, QWidget *parent = nullptr);

    /// Shown now: builds and reads what is not up to date.
    void activate();

    /// Not shown now: changes are remembered, not read.
    void deactivate() { m_isActive = false; }

    void workbookChanged(const workbook::Changes &changes);

    /// A page takes the room that there is. Otherwise its wrapped texts, reckoned at the least width that it
    /// could have, would make the window higher than a small laptop's screen.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

    /// Brings a record into view and selects it; `id` is the primary key as search and checks name it.
    virtual void showRecord(const QString &id);

protected:
    /// The tables that the page shows.
    virtual std::vector<std::string> tables() const = 0;
    /// Whether the page must be read anew after these changes: where they touch a table that it shows.
    virtual bool shows(const workbook::Changes &changes) const;
    virtual void build() = 0;
    virtual void reload() = 0;

    const PageContext &context() const { return m_context; }
    workbook::Workbook &workbook() const { return *m_context.workbook; }
    const SQLite::Database &database() const { return m_context.workbook->database(); }
    const text::Language &language() const { return m_context.language; }

    std::optional<QString> save(const QString &label, const std::function<void()> &body) const
    {
        return m_context.save(label, body);
    }

private:
    PageContext m_context;
    bool m_isBuilt = false;
    bool m_isStale = true;
    bool m_isActive = false;
};

/// Text as the core writes it.
inline QString qstring(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What was typed, for the core: none where nothing but white space was.
inline std::optional<std::string> typed(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed.toStdString());
}

} // namespace bandom::ui
