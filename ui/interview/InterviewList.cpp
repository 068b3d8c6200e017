#include "ui/interview/InterviewList.h"

#include "interview/Course.h"
#include "mapping/FieldActivity.h"
#include "ui/people/ActorChoices.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"

#include <QCoreApplication>

namespace bandom::ui {

using interview::Interview;
using workbook::Id;

namespace {

class InterviewList
{
    Q_DECLARE_TR_FUNCTIONS(InterviewList)

public:
    InterviewList(const PageContext &context, std::function<Id()> area)
        : m_context(&context),
          m_area(std::move(area))
    {
    }

    std::vector<Column<Interview>> columns() const
    {
        using I = Interview;
        auto words = Column<I>::of(ColumnKind::Text, tr("Who, in words"), &I::respondents);
        words.toolTip =
            tr("A group or somebody who is in no list, such as: vegetable growers of three villages.");
        words.width = 22;
        auto person =
            idColumn<I>(tr("Actor in the list"), &I::stakeholder, [context = m_context, area = m_area] {
                return actorChoices(context->workbook->database(), area());
            });
        person.toolTip = tr("One of the people and bodies that are entered already.");
        person.width = 13;
        auto people = Column<I>::of(ColumnKind::Number, tr("People"), &I::people);
        people.toolTip = tr("How many answered, where it was a group.");
        auto women = Column<I>::of(ColumnKind::Number, tr("Of whom women"), &I::women);
        for (auto *count : {&people, &women}) {
            count->lowest = 0;
            count->width = 7;
        }
        auto day = Column<I>::of(ColumnKind::Date, tr("When"), &I::heldOn);
        day.width = 11;
        auto place = Column<I>::of(ColumnKind::Text, tr("Where"), &I::place);
        place.width = 12;
        auto by = Column<I>::of(ColumnKind::Text, tr("By whom"), &I::interviewer);
        by.width = 12;
        auto activity = idColumn<I>(tr("Field work"), &I::activity, [context = m_context, area = m_area] {
            std::vector<Choice> choices;
            for (const auto &one : mapping::fieldActivities(context->workbook->database(), area(),
                                                            mapping::ActivityKind::Interview))
                choices.push_back({qstring(one.id.text), qstring(mapping::title(one, context->language))});
            return choices;
        });
        activity.toolTip = tr("The round of interviews of the field work that it was part of.");
        activity.width = 11;
        auto asked = Column<I>::shown(tr("Asked"), [context = m_context](const I &held) {
            return qstring(interview::describeShortly(
                interview::tally(interview::course(context->workbook->database(), held)), context->language));
        });
        asked.width = 17;
        return {guideColumn(), words, person, asked, people, women, day, place, by, activity};
    }

    RecordSource<Interview> source() const
    {
        OrderedList<Interview> list;
        list.load = [context = m_context, area = m_area] {
            return area().isEmpty() ? std::vector<Interview>()
                                    : interview::interviews(context->workbook->database(), area());
        };
        list.name = [context = m_context](const Interview &held) { return interviewName(*context, held); };
        list.labels = ListLabels::titled(tr("Interviews"));
        list.blank = [context = m_context, area = m_area] {
            const SQLite::Database &database = context->workbook->database();
            Interview held;
            held.area = area();
            const auto guides = interview::guides(database);
            if (!guides.empty())
                held.guide = guides.front().id;
            // Several are held in a row: the guide, the round and the interviewer are those of the one
            // before.
            const auto before = interview::interviews(database, held.area);
            if (!before.empty()) {
                held.guide = before.back().guide;
                held.activity = before.back().activity;
                held.interviewer = before.back().interviewer;
            }
            return held;
        };
        list.problem = [](const Interview &held) -> std::optional<QString> {
            if (held.area.isEmpty())
                return tr("List the areas first.");
            if (held.guide.isEmpty())
                return tr("There are no guiding questions yet. Add a guide first.");
            if (held.people && held.women && *held.women > *held.people)
                return tr("There can't be more women than people.");
            return std::nullopt;
        };
        list.mayRemove = [context = m_context](const QStringList &ids) { return mayRemove(*context, ids); };
        return orderedSource(*m_context, std::move(list));
    }

private:
    Column<Interview> guideColumn() const
    {
        auto guide = idColumn<Interview>(tr("Guiding questions"), &Interview::guide, [context = m_context] {
            std::vector<Choice> choices;
            for (const auto &one : interview::guides(context->workbook->database()))
                choices.push_back({qstring(one.id.text), qstring(interview::name(one, context->language))});
            return choices;
        });
        guide.required = true;
        guide.width = 18;
        guide.write = [context = m_context, write = guide.write](
                          Interview &held, const QVariant &value) -> std::optional<QString> {
            const Id before = held.guide;
            write(held, value);
            const bool isOther = held.guide != before;
            if (isOther && !interview::answers(context->workbook->database(), held.id).empty())
                return tr(
                    "This interview has answers to the questions of its guide. Add another interview for "
                    "another guide.");
            return std::nullopt;
        };
        return guide;
    }

    static bool mayRemove(const PageContext &context, const QStringList &ids)
    {
        const SQLite::Database &database = context.workbook->database();
        int answers = 0;
        for (const QString &id : ids) {
            if (const auto held = workbook::find<Interview>(database, id.toStdString())) {
                for (const interview::Answer &answer : interview::answers(database, held->id))
                    answers += interview::isEmpty(answer) ? 0 : 1;
            }
        }
        return answers == 0 ||
               context.questions->confirm(
                   tr("%n answer(s) go with it. Findings that were marked in them stay.", nullptr, answers),
                   tr("Remove"));
    }

    const PageContext *m_context;
    std::function<Id()> m_area;
};

} // namespace

QString interviewName(const PageContext &context, const Interview &held)
{
    return qstring(interview::title(context.workbook->database(), held, context.language));
}

std::unique_ptr<RecordModel<Interview>> interviewList(const PageContext &context,
                                                      const std::function<Id()> &area)
{
    const InterviewList list(context, area);
    return std::make_unique<RecordModel<Interview>>(list.source(), list.columns());
}

} // namespace bandom::ui
