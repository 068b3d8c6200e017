#include "ui/selection/HiddenTotals.h"

#include <QSettings>

namespace bandom::ui {

namespace {

const QString hiddenKey = QStringLiteral("hideTotals");

} // namespace

bool isHidingTotals()
{
    return QSettings().value(hiddenKey, false).toBool();
}

void setHidingTotals(bool hide)
{
    QSettings().setValue(hiddenKey, hide);
}

} // namespace bandom::ui
