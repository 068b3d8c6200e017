#pragma once

#include "document/Figure.h"
#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/StepPage.h"

#include <memory>
#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace bandom::ui {

class AreaBar;
class FigureView;
class RecordTable;
class WrapLabel;

/// What is known of the markets of one area: products, volumes, prices, seasons, segments and flows, a tab
/// each, with the seasonality and the flows drawn below their tables.
class MarketsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is that of a record of any of the tabs, or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    /// One tab.
    struct Part
    {
        QString title;
        const char *table = ""; ///< of the file
        std::unique_ptr<RecordModelBase> records;
        RecordTable *list = nullptr;
        std::function<std::optional<document::Figure>()> figure = {}; ///< what is drawn below; may be none
        QScrollArea *drawing = nullptr;
        FigureView *view = nullptr;
        WrapLabel *caption = nullptr;
    };

    void addPart(const QString &title, const char *table, std::unique_ptr<RecordModelBase> records,
                 const char *name, const QString &placeholder,
                 std::function<std::optional<document::Figure>()> figure = {});
    void showPart(int index);
    void draw(Part &part);
    std::optional<document::Figure> seasonFigure() const;
    std::optional<document::Figure> flowFigure() const;

    workbook::Id m_area; ///< empty: there is none
    AreaBar *m_areas = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_work = nullptr;
    std::vector<Part> m_parts;
};

} // namespace bandom::ui
