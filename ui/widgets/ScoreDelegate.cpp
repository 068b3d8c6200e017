#include "ui/widgets/ScoreDelegate.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/ScoreModel.h"
#include "ui/widgets/Style.h"

#include <QPainter>

#include <algorithm>

namespace bandom::ui {

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ScoreModel *>(index.model());
    painter->save();
    painter->setClipRect(option.rect);
    if (index.row() == model->barRow()) {
        painter->fillRect(option.rect, color(Tone::Surface));
        paintBar(painter, option.rect, index);
    } else {
        paintScore(painter, option, index);
    }
    painter->restore();
}

void ScoreDelegate::paintScore(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ScoreModel *>(index.model());
    const bool isCell = model->isCell(index);
    const QVariant shade = index.data(ScoreModel::ShadeRole);
    painter->fillRect(option.rect, shade.isValid() ? heatColor(shade.toDouble()) : color(Tone::Surface));
    if (index.data(ScoreModel::NotApplicableRole).toBool())
        painter->fillRect(option.rect, QBrush(color(Tone::Line), Qt::BDiagPattern));

    QFont font = option.font;
    font.setBold(!isCell || shade.isValid());
    const bool faint = isCell ? !shade.isValid()
                              : model->table().areas.at(static_cast<std::size_t>(index.column())).incomplete;
    painter->setPen(color(faint ? Tone::Muted : Tone::Ink));
    const QRect room = option.rect.adjusted(3, 0, -3, 0);
    WrappedText(index.data().toString(), font, room.width()).draw(painter, room, Qt::AlignCenter);

    if (isCell && option.state & QStyle::State_Selected) {
        const int width = std::max(2, option.fontMetrics.height() / 9);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(option.state & QStyle::State_Active ? Tone::Ink : Tone::Muted), width,
                             Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(width / 2, width / 2, -(width + 1) / 2, -(width + 1) / 2));
    }
    if (index.data(ScoreModel::EvidenceRole).toBool()) {
        const int side = std::max(9, option.fontMetrics.height() / 2);
        const QPoint corner = option.rect.topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Tone::Ink));
        painter->drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    }
}

void ScoreDelegate::paintBar(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QRectF room = QRectF(cell).adjusted(metrics::CellPadding, cell.height() * 0.25,
                                              -metrics::CellPadding, -cell.height() * 0.25);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Tone::Line));
    painter->drawRect(room);
    const auto part = [&room](double share) {
        QRectF bar = room;
        bar.setWidth(room.width() * std::clamp(share, 0.0, 1.0));
        return bar;
    };
    // What an incomplete area could still reach is hatched, so that it can't be taken for what it has.
    painter->setBrush(color(Tone::Surface));
    painter->drawRect(part(index.data(ScoreModel::HighestRole).toDouble()));
    painter->setBrush(QBrush(color(Tone::Accent), Qt::BDiagPattern));
    painter->drawRect(part(index.data(ScoreModel::HighestRole).toDouble()));
    painter->setBrush(color(Tone::Accent));
    painter->drawRect(part(index.data(ScoreModel::LowestRole).toDouble()));
}

} // namespace bandom::ui
