#pragma once

#include "ui/widgets/DocumentEntry.h"
#include "ui/widgets/StepPage.h"

#include <QToolButton>

#include <functional>
#include <vector>

class QMenu;

namespace bandom::ui {

/// A button with the documents that a page can make of what it shows, each to be exported or printed.
class PaperButton : public QToolButton
{
    Q_OBJECT

public:
    /// `request` says what the documents are composed from when one is asked for. `context` outlives the
    /// button.
    PaperButton(const PageContext &context, std::function<DocumentRequest()> request,
                QWidget *parent = nullptr);

    /// `more` is added to the file's name, and `canMake` says whether there is anything to make it of.
    void addDocument(const DocumentEntry &entry, const std::function<QString()> &more = {},
                     const std::function<bool()> &canMake = {});

private:
    const PageContext &m_context;
    std::function<DocumentRequest()> m_request;
    QMenu *m_menu;
};

} // namespace bandom::ui
