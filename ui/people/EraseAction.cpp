#include "ui/people/EraseAction.h"

#include "people/Stakeholder.h"
#include "ui/widgets/RecordTable.h"

#include <QCoreApplication>
#include <QToolButton>

namespace bandom::ui {

namespace {

class EraseAction
{
    Q_DECLARE_TR_FUNCTIONS(EraseAction)

public:
    static void run(const PageContext &context, const workbook::Id &id)
    {
        const auto person = people::findStakeholder(context.workbook->database(), id);
        if (!person)
            return;
        const QString name = qstring(person->name);
        if (!context.questions->confirm(tr("Remove all that this workbook keeps of %1, the history included? "
                                           "The scores that this person "
                                           "gave go too, and none of it can be brought back. Backups and "
                                           "copies made before still hold "
                                           "it: delete them yourself.")
                                            .arg(name),
                                        tr("Remove for good")))
            return;
        try {
            const int left = people::eraseStakeholder(*context.workbook, id, context.language);
            if (left == 0)
                context.say(tr("The person was removed, from the history too."), false);
            else
                context.say(tr("%1 was removed, from the history too. The name still stands in %n other "
                               "place(s): search for it.",
                               nullptr, left)
                                .arg(name),
                            false);
        } catch (const workbook::Error &error) {
            context.say(qstring(error.sentence(context.language)), true);
        }
    }

    static QToolButton *button(RecordTable *people)
    {
        auto *button = new QToolButton(people);
        button->setObjectName(QStringLiteral("erase"));
        button->setText(tr("Remove for good…"));
        button->setToolTip(
            tr("When a person asks that nothing about them is kept: removes them from the history "
               "too. It can't be undone."));
        return button;
    }
};

} // namespace

void addEraseAction(const PageContext &context, RecordTable *people,
                    std::function<workbook::Id(const QString &)> stakeholder)
{
    if (context.workbook->isReadOnly())
        return;
    QToolButton *button = EraseAction::button(people);
    const auto follow = [people, button] { button->setEnabled(!people->currentId().isEmpty()); };
    QObject::connect(people, &RecordTable::currentChanged, button, follow);
    follow();
    QObject::connect(
        button, &QToolButton::clicked, people, [&context, people, stakeholder = std::move(stakeholder)] {
            const QString id = people->currentId();
            EraseAction::run(context, stakeholder ? stakeholder(id) : workbook::Id{id.toStdString()});
        });
    people->addToolBarWidget(button);
}

} // namespace bandom::ui
