#include "ui/mapping/UnitsEditor.h"

#include "mapping/Area.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bandom::ui {

using places::Level;
using places::Place;
using workbook::Id;

UnitsEditor::UnitsEditor(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
    setArea({});
}

void UnitsEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_title = new WrapLabel({}, this);
    m_title->setFont(textFont(TextSize::Section));
    layout->addWidget(m_title);
    m_units = new QListWidget(this);
    m_units->setObjectName(QStringLiteral("units"));
    m_units->setAccessibleName(tr("Official units of the area"));
    m_units->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_units->setFixedHeight(132);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_units, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &UnitsEditor::removeSelected);
    layout->addWidget(m_units);

    auto *row = new QHBoxLayout;
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("unitName"));
    m_name->setPlaceholderText(tr("Name or code of a district, commune or village"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("unitLevel"));
    m_level->setAccessibleName(tr("Kind of unit"));
    // A district and what stands in its place in towns, then a commune and the like, then a village.
    for (const Level level : {Level::District, Level::Commune, Level::Village}) {
        m_level->addItem(qstring(places::name(level, m_context.language)),
                         QString::fromUtf8(workbook::word(level)));
        for (const auto &[kind, word] : workbook::Words<places::UrbanKind>::words) {
            if (places::levelOf(kind) == level)
                m_level->addItem(qstring(places::name(kind, m_context.language)), QString::fromUtf8(word));
        }
    }
    m_level->setCurrentIndex(m_level->findData(QStringLiteral("commune")));
    m_add = new QPushButton(icon(Icon::Add), tr("Add unit"), this);
    m_add->setObjectName(QStringLiteral("addUnit"));
    m_remove = new QPushButton(icon(Icon::Remove), tr("Remove unit"), this);
    m_remove->setObjectName(QStringLiteral("removeUnit"));
    row->addWidget(m_name, 1);
    row->addWidget(m_level);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    layout->addLayout(row);

    m_known = new QStandardItemModel(this);
    m_completer = new QCompleter(m_known, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &UnitsEditor::complete);
    connect(m_name, &QLineEdit::returnPressed, this, &UnitsEditor::addTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { addKnown(index.data(Qt::UserRole).toString()); });
    // After the completer's own: Enter would add twice, what is typed and what is chosen.
    m_completer->popup()->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &UnitsEditor::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &UnitsEditor::removeSelected);
}

bool UnitsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_completer->popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndexList selected = m_completer->popup()->selectionModel()->selectedIndexes();
            m_completer->popup()->hide();
            if (selected.isEmpty())
                addTyped();
            else
                addKnown(selected.first().data(Qt::UserRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnitsEditor::setArea(const QString &id)
{
    m_area = Id{id.toStdString()};
    m_units->clear();
    const auto area = m_area.isEmpty() ? std::nullopt : workbook::find<mapping::Area>(database(), m_area);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_units, m_name, m_level, m_add, m_remove})
        widget->setEnabled(area.has_value() && !m_context.workbook->isReadOnly());
    if (!area) {
        m_title->setText(tr("Official units: choose an area above"));
        return;
    }
    m_title->setText(tr("Official units of %1").arg(qstring(mapping::name(*area, m_context.language))));
    for (const Place &place : mapping::unitsOf(database(), m_area)) {
        QString line = qstring(places::fullName(place, m_context.language));
        const std::string &other =
            m_context.language.isKhmer() ? place.nameLatin.value_or("") : place.nameKhmer.value_or("");
        if (!other.empty())
            line += QStringLiteral("  ·  ") + qstring(other);
        line += QStringLiteral("  ·  ") + (place.code ? qstring(*place.code) : tr("no official code"));
        if (place.aliases)
            line += QStringLiteral("  ·  ") + tr("also: %1").arg(qstring(*place.aliases));
        auto *item = new QListWidgetItem(line, m_units);
        item->setData(Qt::UserRole, qstring(place.id.text));
    }
}

void UnitsEditor::complete(const QString &text)
{
    m_known->clear();
    for (const Place &place : places::matchingPlaces(database(), text.toStdString())) {
        if (place.level == Level::Province)
            continue;
        auto *item = new QStandardItem(QStringLiteral("%1   %2   %3")
                                           .arg(qstring(places::fullName(place, m_context.language)),
                                                qstring(place.nameKhmer.value_or("")),
                                                qstring(place.code.value_or(""))));
        item->setData(qstring(place.id.text), Qt::UserRole);
        m_known->appendRow(item);
    }
    if (m_known->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void UnitsEditor::addKnown(const QString &placeId)
{
    const Id place{placeId.toStdString()};
    const auto known = workbook::find<Place>(database(), place);
    if (m_area.isEmpty() || !known)
        return;
    const QString label = tr("Add %1 to an area").arg(qstring(places::fullName(*known, m_context.language)));
    if (m_context.edit(label, [database = &database(), area = m_area, place] {
            mapping::addUnit(*database, area, place);
        }))
        m_name->clear();
}

void UnitsEditor::addTyped()
{
    const auto name = typed(withoutBreaks(m_name->text()));
    if (!name || m_area.isEmpty())
        return;
    const std::string word = m_level->currentData().toString().toStdString();
    const auto kind = workbook::fromWord<places::UrbanKind>(word);
    const Level level = kind ? places::levelOf(*kind) : workbook::fromWord<Level>(word).value();
    // A unit that is known by this spelling is not doubled, as long as it is the only one of its kind.
    std::vector<Place> same;
    for (const Place &place : places::matchingPlaces(database(), *name)) {
        const bool isCode = place.code && *place.code == *name;
        if (isCode || (place.level == level && places::isSpelling(place, *name)))
            same.push_back(place);
    }
    if (same.size() == 1) {
        addKnown(qstring(same.front().id.text));
        return;
    }
    Place place;
    place.id = m_context.workbook->environment().newId();
    place.level = level;
    place.kind = kind;
    (hasKhmer(m_name->text()) ? place.nameKhmer : place.nameLatin) = name;
    const QString label = tr("Add %1 to an area").arg(qstring(places::fullName(place, m_context.language)));
    if (m_context.edit(label, [database = &database(), area = m_area, place] {
            workbook::save(*database, place);
            mapping::addUnit(*database, area, place.id);
        }))
        m_name->clear();
}

void UnitsEditor::removeSelected()
{
    std::vector<Id> places;
    for (const QListWidgetItem *item : m_units->selectedItems())
        places.push_back(Id{item->data(Qt::UserRole).toString().toStdString()});
    if (places.empty())
        return;
    m_context.edit(tr("Remove %n official unit(s) from an area", nullptr, static_cast<int>(places.size())),
                   [database = &database(), area = m_area, places] {
                       for (const Id &place : places)
                           mapping::removeUnit(*database, area, place);
                   });
}

} // namespace bandom::ui
