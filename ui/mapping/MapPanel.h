#pragma once

#include "mapping/MapFigure.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace bandom::ui {

class FigureView;

/// An area's map on the screen: looked at nearer and further, moved, and pointed into. It keeps which part is
/// on show and from where distances are measured, and nothing of the workbook.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    MapPanel(const text::Language &language, QWidget *parent = nullptr);

    /// Nearer, further, and from where distances are measured: for a row above the map.
    QWidget *controls() const { return m_controls; }

    /// Puts a button below the map, beside the position that is picked.
    void addButton(QWidget *button);

    /// Shows `map`; with `anew` all of it, else the part that is on show.
    void setMap(mapping::AreaMap map, bool anew);
    const mapping::AreaMap &map() const { return m_map; }

    /// The place that was picked, or that the cross-hair is at.
    std::optional<places::Coordinates> picked() const { return m_picked; }
    void setPicked(std::optional<places::Coordinates> at);

    /// The point that distances are measured from; null where there is none.
    const mapping::MapPoint *origin() const;

    /// "2.6 km to the north-west"; empty at the origin, or where there is none.
    QString fromOrigin(places::Coordinates at) const;

    /// Moves the view where `at` is not in it.
    void bringIntoView(places::Coordinates at);

public slots:
    void zoomIn();
    void zoomOut();
    void showAll();

signals:
    void pickedChanged();
    /// A point of the map was picked; empty for none.
    void pointPicked(const QString &id);
    void originChanged();

private:
    void buildControls();
    void compose();
    void zoom(double factor, document::Point around);
    void pick(document::Point at, bool isDecided);
    void fillOrigins();
    void tell();
    /// `text`, and after it the points of which the map shows a number instead of the name.
    QString withNumbers(const QString &text) const;

    text::Language m_language;
    mapping::AreaMap m_map;
    std::optional<mapping::MapFigure> m_drawn;
    std::optional<mapping::MapView> m_view; ///< none: all of the map
    std::optional<places::Coordinates> m_picked;
    workbook::Id m_origin; ///< as it was chosen; empty: the map's own
    FigureView *m_figure = nullptr;
    QWidget *m_controls = nullptr;
    QComboBox *m_origins = nullptr;
    QHBoxLayout *m_below = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace bandom::ui
