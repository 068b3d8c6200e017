#include "ui/mapping/AreaChoice.h"

#include "mapping/PriorityAreas.h"
#include "ui/widgets/Icons.h"

#include <QComboBox>

#include <algorithm>

namespace bandom::ui {

void fillAreaChoice(QComboBox *box, const SQLite::Database &database, const text::Language &language)
{
    const QVariant before = box->currentData();
    box->clear();
    const auto chosen = mapping::standingChoice(database);
    const auto nameOf = [&](const mapping::Area &area) {
        return QString::fromStdString(mapping::name(area, language));
    };
    for (const mapping::Area &area : chosen)
        box->addItem(icon(Icon::Priority, Tone::Accent), nameOf(area), QString::fromStdString(area.id.text));
    for (const mapping::Area &area : mapping::areas(database)) {
        const bool isChosen = std::any_of(chosen.begin(), chosen.end(),
                                          [&](const mapping::Area &one) { return one.id == area.id; });
        if (!isChosen)
            box->addItem(nameOf(area), QString::fromStdString(area.id.text));
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
    box->setEnabled(box->count() > 0);
}

} // namespace bandom::ui
