#include "ui/print/BlockLayout.h"

#include <algorithm>
#include <iterator>

namespace bandom::ui {

namespace {

constexpr double boxSide = paper::points(9);
constexpr double thin = paper::points(0.7);

/// A square to be ticked, its upper left corner at `at`.
void addBox(Strip &strip, QPointF at)
{
    const QRectF box(at, QSizeF(boxSide, boxSide));
    for (const QLineF &side :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
          QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
        strip.items.push_back(RuleItem{side, paper::quietInk, thin});
}

} // namespace

std::vector<Strip> BlockLayout::formField(const document::FormField &field)
{
    const double left = field.level * paper::formIndent + paper::formIndent;
    std::vector<Strip> strips = lines(document::plain(field.text), paper::formQuestion, "P", left);
    if (!strips.empty() && !field.label.empty()) {
        TextItem label = m_typesetter
                             .set(document::plain(field.label), paper::formLabel, paper::formIndent,
                                  m_typesetter.leadingFor(field.text))
                             .all(QPointF(left - paper::formIndent, 0));
        std::vector<PageItem> labelItems{TagItem{"P"}, std::move(label), TagItem{}};
        Strip &first = strips.front();
        first.items.insert(first.items.begin(), std::make_move_iterator(labelItems.begin()),
                           std::make_move_iterator(labelItems.end()));
    }
    if (field.isBlankBeside && !strips.empty()) {
        const TextBlock text = m_typesetter.set(document::plain(field.text), paper::formQuestion,
                                                m_area.width() - left, m_typesetter.leadingFor(field.text));
        const double x = left + text.lastLineWidth() + paper::points(6);
        const double y = text.baseline() + paper::points(2);
        strips.back().items.push_back(
            RuleItem{QLineF(x, y, m_area.width(), y), paper::missingInk, paper::points(0.5)});
    }
    if (!field.boxes.empty()) {
        Strip row;
        row.before = paper::formBox.before;
        row.after = paper::formBox.after;
        double x = left;
        for (const std::string &box : field.boxes) {
            const TextBlock text = m_typesetter.set(document::plain(box), paper::formBox,
                                                    m_area.width() - left, m_typesetter.leadingFor(box));
            row.height = std::max(row.height, text.height());
            addBox(row, QPointF(x, text.baseline() - boxSide + paper::points(1)));
            x += boxSide + paper::points(5);
            row.items.push_back(TagItem{"P"});
            row.items.push_back(text.all(QPointF(x, 0)));
            row.items.push_back(TagItem{});
            x += text.naturalWidth() + paper::points(26);
        }
        strips.push_back(std::move(row));
    }
    for (int i = 0; i < field.lines; ++i) {
        Strip line;
        line.height = paper::writingLine;
        line.items.push_back(RuleItem{QLineF(left, line.height, m_area.width(), line.height),
                                      paper::missingInk, paper::points(0.5)});
        strips.push_back(std::move(line));
    }
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
    return strips;
}

} // namespace bandom::ui
