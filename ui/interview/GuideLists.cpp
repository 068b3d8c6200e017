#include "ui/interview/GuideLists.h"

#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandom::ui {

using interview::InterviewGuide;
using interview::Question;
using workbook::Id;

namespace {

constexpr int longestChoice = 50;

/// What the lists say and do; copied into their columns and sources, which outlive it.
class GuideLists
{
    Q_DECLARE_TR_FUNCTIONS(GuideLists)

public:
    GuideLists(const PageContext &context, std::function<Id()> guide)
        : m_context(&context),
          m_guide(std::move(guide))
    {
    }

    std::vector<Column<InterviewGuide>> guideColumns() const
    {
        using G = InterviewGuide;
        auto english = Column<G>::of(ColumnKind::Text, tr("Name in English"), &G::nameEnglish);
        auto khmer = Column<G>::of(ColumnKind::Text, tr("Name in Khmer"), &G::nameKhmer);
        for (auto *name : {&english, &khmer}) {
            name->width = 30;
            name->stretch = true;
        }
        auto questions = Column<G>::shown(tr("Questions"), [*this](const G &guide) {
            return QString::number(interview::questionCount(interview::questions(database(), guide.id)));
        });
        questions.toolTip = tr("Parts of a question are not counted by themselves.");
        questions.width = 9;
        auto held = Column<G>::shown(tr("Interviews"), [*this](const G &guide) {
            return QString::number(workbook::value<int>(database(),
                                                        "SELECT count(*) FROM interview WHERE guide_id = ?",
                                                        guide.id)
                                       .value_or(0));
        });
        held.width = 9;
        // The reader's language first.
        if (m_context->language.isKhmer())
            return {khmer, english, questions, held};
        return {english, khmer, questions, held};
    }

    RecordSource<InterviewGuide> guideSource() const
    {
        OrderedList<InterviewGuide> list;
        list.load = [*this] { return interview::guides(database()); };
        list.name = [*this](const InterviewGuide &guide) {
            return qstring(interview::name(guide, m_context->language));
        };
        list.labels = ListLabels::titled(tr("Guides for interviews"));
        list.problem = [](const InterviewGuide &guide) -> std::optional<QString> {
            if (!guide.nameEnglish && !guide.nameKhmer)
                return tr("A guide needs a name in one of the languages.");
            return std::nullopt;
        };
        list.mayRemove = [*this](const QStringList &ids) { return mayRemoveGuides(ids); };
        return orderedSource(*m_context, std::move(list));
    }

    std::vector<Column<Question>> questionColumns() const
    {
        using Q = Question;
        auto number = Column<Q>::of(ColumnKind::Text, tr("No."), &Q::number);
        number.toolTip = tr("Its number in the guide: a label, which may be left blank.");
        number.width = 5;
        auto english = Column<Q>::of(ColumnKind::LongText, tr("Question in English"), &Q::textEnglish);
        auto khmer = Column<Q>::of(ColumnKind::LongText, tr("Question in Khmer"), &Q::textKhmer);
        for (auto *text : {&english, &khmer}) {
            text->width = 28;
            text->stretch = true;
        }
        std::vector<Column<Q>> columns{number, english, khmer};
        if (m_context->language.isKhmer())
            std::swap(columns[1], columns[2]);
        for (Column<Q> &column : orderColumns())
            columns.push_back(std::move(column));
        return columns;
    }

    /// How a question is answered and when it is asked.
    std::vector<Column<Question>> orderColumns() const
    {
        using Q = Question;
        Column<Q> kind;
        kind.title = tr("Answered");
        kind.kind = ColumnKind::Choice;
        kind.required = true;
        kind.width = 11;
        kind.choices = enumChoices<interview::QuestionKind>(m_context->language);
        kind.read = [](const Q &question) { return QString::fromUtf8(workbook::word(question.kind)); };
        kind.write = [](Q &question, const QVariant &value) -> std::optional<QString> {
            question.kind = workbook::fromWord<interview::QuestionKind>(value.toString().toStdString())
                                .value_or(question.kind);
            return std::nullopt;
        };
        auto follows = idColumn<Q>(tr("Follows"), &Q::follows, [*this] {
            std::vector<Choice> choices;
            for (const Q &one : interview::questions(database(), m_guide())) {
                QString words = qstring(interview::text(one, m_context->language));
                if (one.number)
                    words = tr("%1. %2", "the number of a question in the guide, the question")
                                .arg(qstring(*one.number), words);
                choices.push_back({qstring(one.id.text), words.left(longestChoice)});
            }
            return choices;
        });
        follows.toolTip = tr("The question after which it is asked, where it does not stand for itself.");
        follows.width = 15;
        follows.write = [*this, write = follows.write](Q &question,
                                                       const QVariant &value) -> std::optional<QString> {
            const Id parent{value.toString().toStdString()};
            const auto possible =
                interview::possibleParents(interview::questions(database(), m_guide()), question);
            const bool isPossible =
                std::any_of(possible.begin(), possible.end(), [&](const Q &one) { return one.id == parent; });
            if (!parent.isEmpty() && !isPossible)
                return tr("A question follows neither itself nor one that follows it.");
            return write(question, value);
        };
        auto on = choiceColumn(tr("Only after"), &Q::followsOn, m_context->language);
        on.toolTip = tr("Yes or no: it is asked only where the question that it follows was answered so.");
        on.width = 8;
        auto detail = Column<Q>::of(ColumnKind::Check, tr("Part of it"), &Q::isDetail);
        detail.toolTip = tr("A part of the question that it follows, which is not counted by itself.");
        detail.width = 7;
        return {kind, follows, on, detail};
    }

    RecordSource<Question> questionSource() const
    {
        OrderedList<Question> list;
        list.load = [*this] { return interview::questions(database(), m_guide()); };
        list.name = [*this](const Question &question) {
            return qstring(interview::text(question, m_context->language));
        };
        list.labels = ListLabels::titled([*this] {
            return tr("Questions for %1", "the name of a guide").arg(guideName(*m_context, m_guide()));
        });
        list.blank = [*this] {
            Question question;
            question.guide = m_guide();
            return question;
        };
        list.problem = [*this](const Question &question) -> std::optional<QString> {
            if (question.guide.isEmpty())
                return tr("Add a guide first.");
            if (!question.textEnglish && !question.textKhmer)
                return tr("Type the question in one of the languages.");
            if ((question.followsOn || question.isDetail) && question.follows.isEmpty())
                return tr("Choose first which question it follows.");
            const auto parent = workbook::find<Question>(database(), question.follows);
            if (question.followsOn && parent && parent->kind != interview::QuestionKind::YesNo)
                return tr("The question that it follows is not answered by yes or no.");
            return std::nullopt;
        };
        list.append = &interview::saveQuestion;
        list.save = &interview::saveQuestion;
        list.remove = &interview::removeQuestion;
        list.move = &interview::moveQuestion;
        list.mayRemove = [*this](const QStringList &ids) { return mayRemoveQuestions(ids); };
        return orderedSource(*m_context, std::move(list));
    }

    bool mayRemoveGuides(const QStringList &ids) const
    {
        int held = 0;
        for (const QString &id : ids)
            held += workbook::value<int>(database(), "SELECT count(*) FROM interview WHERE guide_id = ?",
                                         Id{id.toStdString()})
                        .value_or(0);
        return held == 0 || m_context->questions->confirm(tr("%n interview(s) with their answers go with it. "
                                                             "Findings that were marked in them stay.",
                                                             nullptr, held),
                                                          tr("Remove"));
    }

    bool mayRemoveQuestions(const QStringList &ids) const
    {
        int answers = 0;
        for (const QString &id : ids)
            answers += interview::answersHeld(database(), Id{id.toStdString()}).answers;
        return answers == 0 || m_context->questions->confirm(
                                   tr("%n answer(s) go with it, its parts' included. Findings that were "
                                      "marked in them stay.",
                                      nullptr, answers),
                                   tr("Remove"));
    }

private:
    const SQLite::Database &database() const { return m_context->workbook->database(); }

    const PageContext *m_context;
    std::function<Id()> m_guide; ///< whose questions are on show
};

} // namespace

QString guideName(const PageContext &context, const Id &id)
{
    const auto guide = workbook::find<InterviewGuide>(context.workbook->database(), id);
    return guide ? qstring(interview::name(*guide, context.language)) : QString();
}

std::unique_ptr<RecordModel<InterviewGuide>> guideList(const PageContext &context)
{
    const GuideLists lists(context, {});
    return std::make_unique<RecordModel<InterviewGuide>>(lists.guideSource(), lists.guideColumns());
}

std::unique_ptr<RecordModel<Question>> guideQuestionList(const PageContext &context,
                                                         const std::function<Id()> &guide)
{
    const GuideLists lists(context, guide);
    return std::make_unique<RecordModel<Question>>(lists.questionSource(), lists.questionColumns());
}

} // namespace bandom::ui
