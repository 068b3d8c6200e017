#include "ui/mapping/UnitsEditor.h"

#include "mapping/Area.h"
#include "text/Digits.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bandom::ui {

using places::Level;
using places::Place;
using workbook::Id;

namespace {

constexpr int tableHeight = 172;

} // namespace

UnitsEditor::UnitsEditor(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
    setArea({});
}

UnitsEditor::~UnitsEditor() = default;

void UnitsEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_title = new WrapLabel({}, this);
    m_title->setFont(textFont(TextSize::Section));
    layout->addWidget(m_title);
    auto latin = Column<Place>::of(ColumnKind::Text, tr("Name in Latin letters"), &Place::nameLatin);
    auto khmer = Column<Place>::of(ColumnKind::Text, tr("Name in Khmer"), &Place::nameKhmer);
    const auto kindOfUnit = Column<Place>::shown(tr("Kind of unit"), [this](const Place &place) {
        return qstring(place.kind ? places::name(*place.kind, m_context.language)
                                  : places::name(place.level, m_context.language));
    });
    auto code = Column<Place>::of(ColumnKind::Text, tr("Code"), &Place::code);
    code.toolTip = tr("The official code: two digits a level, so a commune has six. It is the identity of a "
                      "unit, whatever its spelling.");
    code.width = 10;
    code.write = [](Place &place, const QVariant &value) -> std::optional<QString> {
        if (const auto typedCode = typed(value.toString()))
            place.code = text::inDigits(*typedCode, text::Digits::Latin);
        else
            place.code.reset();
        return std::nullopt;
    };
    auto aliases = Column<Place>::of(ColumnKind::Text, tr("Other spellings"), &Place::aliases);
    aliases.toolTip = tr("Separated by semicolons. A unit is found by any of its spellings.");
    aliases.stretch = true;
    if (m_context.language.isKhmer())
        std::swap(latin, khmer);
    m_model =
        std::make_unique<RecordModel<Place>>(source(), std::vector{latin, khmer, kindOfUnit, code, aliases});
    m_units = new RecordTable(m_model.get(), this);
    m_units->setObjectName(QStringLiteral("units"));
    m_units->setPlaceholder(tr("Type the name or code of the first unit below."));
    m_units->setFixedHeight(tableHeight);
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
    row->addWidget(m_name, 1);
    row->addWidget(m_level);
    row->addWidget(m_add);
    layout->addLayout(row);
    m_problem = new WrapLabel({}, this);
    m_problem->setObjectName(QStringLiteral("unitProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);

    m_known = new QStandardItemModel(this);
    m_completer = new QCompleter(m_known, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &UnitsEditor::complete);
    connect(m_name, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &UnitsEditor::addTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { addKnown(index.data(Qt::UserRole).toString()); });
    // After the completer's own: Enter would add twice, what is typed and what is chosen.
    m_completer->popup()->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &UnitsEditor::addTyped);
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
    if (m_area != Id{id.toStdString()})
        say({});
    m_area = Id{id.toStdString()};
    const auto area = m_area.isEmpty() ? std::nullopt : workbook::find<mapping::Area>(database(), m_area);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_units, m_name, m_level, m_add})
        widget->setEnabled(area.has_value() && !m_context.workbook->isReadOnly());
    m_title->setText(area ? tr("Official units of %1").arg(qstring(mapping::name(*area, m_context.language)))
                          : tr("Official units: choose an area above"));
    m_model->reload();
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
    const std::string code = text::inDigits(*name, text::Digits::Latin);
    const bool looksLikeCode = places::levelOfCode(code).has_value();
    std::vector<Place> same;
    for (const Place &place : places::matchingPlaces(database(), looksLikeCode ? code : *name)) {
        const bool isCode = place.code && *place.code == code;
        if (isCode || (place.level == level && places::isSpelling(place, *name)))
            same.push_back(place);
    }
    if (same.size() == 1) {
        addKnown(qstring(same.front().id.text));
        return;
    }
    // What looks like a code and is none that is known gives no unit a name.
    if (looksLikeCode) {
        say(tr("No unit with the code %1 is known here. Type its name, then its code in the list; or import "
               "the official units.")
                .arg(qstring(code)));
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

RecordSource<Place> UnitsEditor::source()
{
    RecordSource<Place> units;
    units.load = [this] { return mapping::unitsOf(database(), m_area); };
    units.id = [](const Place &place) { return qstring(place.id.text); };
    if (m_context.workbook->isReadOnly())
        return units;
    units.problem = [this](const Place &place) { return problemOf(place); };
    units.save = [this](const Place &place) {
        return m_context.save(tr("Change %1").arg(qstring(places::fullName(place, m_context.language))),
                              [database = &database(), place] { workbook::save(*database, place); });
    };
    units.remove = [this](const QStringList &ids) {
        return m_context.save(
            tr("Remove %n official unit(s) from an area", nullptr, static_cast<int>(ids.size())),
            [database = &database(), area = m_area, ids] {
                for (const QString &id : ids)
                    mapping::removeUnit(*database, area, Id{id.toStdString()});
            });
    };
    return units;
}

std::optional<QString> UnitsEditor::problemOf(const Place &place) const
{
    if (!place.nameLatin && !place.nameKhmer)
        return tr("A unit needs a name in one of the scripts.");
    if (!place.code)
        return std::nullopt;
    if (places::levelOfCode(*place.code) != place.level)
        return tr("“%1” is no code of this kind of unit: a district has four digits, a commune six, a "
                  "village "
                  "eight.")
            .arg(qstring(*place.code));
    const auto same = places::placeOfCode(database(), *place.code);
    if (same && same->id != place.id)
        return tr("%1 has the code %2 already.")
            .arg(qstring(places::fullName(*same, m_context.language)), qstring(*place.code));
    return std::nullopt;
}

void UnitsEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace bandom::ui
