#include "ui/mapping/AreaBar.h"

#include "ui/mapping/AreaChoice.h"
#include "ui/widgets/StepPage.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace bandom::ui {

namespace {

constexpr int boxWidth = 260;

} // namespace

AreaBar::AreaBar(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    auto *label = new QLabel(tr("Area"), this);
    m_box = new QComboBox(this);
    m_box->setObjectName(QStringLiteral("area"));
    m_box->setAccessibleName(label->text());
    m_box->setMinimumWidth(boxWidth);
    label->setBuddy(m_box);
    m_row->addWidget(label);
    m_row->addWidget(m_box);
    m_row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] {
        QWidget *typing = QApplication::focusWidget();
        if (typing && typing != m_box && parentWidget() && parentWidget()->isAncestorOf(typing))
            typing->clearFocus();
        emit chosen();
    });
}

void AreaBar::reload(const SQLite::Database &database, const text::Language &language)
{
    fillAreaChoice(m_box, database, language);
}

workbook::Id AreaBar::current() const
{
    return {m_box->currentData().toString().toStdString()};
}

QString AreaBar::currentName() const
{
    return m_box->currentText();
}

bool AreaBar::choose(const workbook::Id &area)
{
    const int index = m_box->findData(qstring(area.text));
    if (index >= 0)
        m_box->setCurrentIndex(index);
    return index >= 0;
}

void AreaBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace bandom::ui
