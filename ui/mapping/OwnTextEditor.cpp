#include "ui/mapping/OwnTextEditor.h"

#include "mapping/RapidMappingReport.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::OwnText;
using mapping::Placement;

OwnTextEditor::OwnTextEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *title = new QLabel(tr("Own words for the section"), this);
    layout->addWidget(title);
    m_sections = new QComboBox(this);
    m_sections->setObjectName(QStringLiteral("ownSection"));
    m_sections->setAccessibleName(title->text());
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sections->setMinimumContentsLength(20);
    title->setBuddy(m_sections);
    layout->addWidget(m_sections);
    for (const auto &section : mapping::rapidMappingSections(m_context.language)) {
        const QString indent(section.level > 1 ? QStringLiteral("    ") : QString());
        m_sections->addItem(indent + qstring(section.title), qstring(section.key));
    }

    m_form = new RecordForm(this, 1, RecordForm::Labels::Above);
    auto body = Column<OwnText>::of(ColumnKind::LongText, tr("Text"), &OwnText::body);
    Column<OwnText> instead;
    instead.kind = ColumnKind::Check;
    instead.title = tr("Instead of what is composed");
    instead.read = [](const OwnText &text) { return QVariant(text.placement == Placement::Instead); };
    instead.write = [](OwnText &text, const QVariant &value) -> std::optional<QString> {
        text.placement = value.toBool() ? Placement::Instead : Placement::Before;
        return std::nullopt;
    };
    m_form->addFields<OwnText>(
        {body, instead}, {QStringLiteral("ownText"), QStringLiteral("ownInstead")},
        [this] { return shown(); }, [this](const OwnText &text) { return save(text); });
    layout->addWidget(m_form, 1);
    auto *hint =
        new WrapLabel(tr("It stands in the report as it is, whatever changes beside it. An empty line "
                         "begins a new paragraph."),
                      this);
    hint->setFont(textFont(TextSize::Small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);

    connect(m_sections, &QComboBox::activated, this, [this] {
        m_placement = Placement::Before;
        m_form->startOver();
    });
}

void OwnTextEditor::setArea(const workbook::Id &area)
{
    if (area == m_area)
        return;
    m_form->commit();
    m_area = area;
    m_placement = Placement::Before;
    m_form->startOver();
    fillSections();
}

void OwnTextEditor::reload()
{
    m_form->reload();
    fillSections();
}

OwnText OwnTextEditor::shown() const
{
    const std::string section = m_sections->currentData().toString().toStdString();
    return mapping::ownText(m_context.workbook->database(), mapping::rapidMappingName, m_area, section)
        .value_or(OwnText{{}, mapping::rapidMappingName, m_area, section, m_placement, {}});
}

std::optional<QString> OwnTextEditor::save(const OwnText &text)
{
    m_placement = text.placement;
    if (text.body.empty() && shown().body.empty())
        return std::nullopt; // nothing to keep yet but where it would stand
    const QString section = m_sections->currentText().trimmed();
    const QString label = text.body.empty() ? tr("Take own words for “%1” away").arg(section)
                                            : tr("Write own words for “%1”").arg(section);
    return m_context.save(label, [workbook = m_context.workbook, text] {
        mapping::saveOwnText(workbook->database(), workbook->environment(), text);
    });
}

void OwnTextEditor::fillSections()
{
    for (int i = 0; i < m_sections->count(); ++i) {
        const bool isWritten = mapping::ownText(m_context.workbook->database(), mapping::rapidMappingName,
                                                m_area, m_sections->itemData(i).toString().toStdString())
                                   .has_value();
        m_sections->setItemIcon(i, isWritten ? icon(Icon::Note) : QIcon());
    }
    setEnabled(!m_area.isEmpty() && !m_context.workbook->isReadOnly());
}

} // namespace bandom::ui
