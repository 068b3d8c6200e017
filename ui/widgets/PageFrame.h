#pragma once

#include "ui/widgets/MissingList.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace bandom::ui {

class WrapLabel;

/// What stands around the work of every page: its title, one sentence that says what it is for, a panel with
/// what the guide advises, and a footer with Back, what is still missing, Next. It knows nothing of what is
/// inside.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPurpose(const QString &purpose);

    /// Lines of plain text; a line that begins with "- " is a bullet. Without text the panel is not offered.
    void setGuidance(const QString &guidance);

    /// The work of the page; the frame owns it and gives it all the room.
    void setContent(QWidget *content);

    /// The pages before and after, by name ("Areas"); an empty name: there is none.
    void setNeighbours(const QString &back, const QString &next);

    /// What the page still lacks. A page that was never told about checks shows none.
    void setMissing(std::vector<MissingItem> items);

    /// Whether the guidance is open. The window remembers it for all pages.
    bool isGuidanceOpen() const;
    void setGuidanceOpen(bool open);

signals:
    void backRequested();
    void nextRequested();
    void missingActivated(const QString &key);
    void guidanceToggled(bool open);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildGuidance();
    void buildFooter();
    void orderTabs();

    WrapLabel *m_title = nullptr;
    WrapLabel *m_purpose = nullptr;
    QToolButton *m_guideButton = nullptr;
    QScrollArea *m_guidance = nullptr;
    QHBoxLayout *m_middle = nullptr;
    QWidget *m_content = nullptr;
    QPushButton *m_back = nullptr;
    MissingList *m_missing = nullptr;
    QPushButton *m_next = nullptr;
    bool m_open = false;
    bool m_hasGuidance = false;
};

} // namespace bandom::ui
