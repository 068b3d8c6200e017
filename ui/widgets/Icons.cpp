#include "ui/widgets/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bandom::ui {
namespace {

const char *fileName(Icon which)
{
    switch (which) {
    case Icon::Add:
        return "add";
    case Icon::Back:
        return "back";
    case Icon::Backup:
        return "backup";
    case Icon::Calendar:
        return "calendar";
    case Icon::Close:
        return "close";
    case Icon::Cluster:
        return "cluster";
    case Icon::Copy:
        return "copy";
    case Icon::Criteria:
        return "criteria";
    case Icon::Done:
        return "done";
    case Icon::Down:
        return "down";
    case Icon::Error:
        return "error";
    case Icon::Expand:
        return "expand";
    case Icon::Export:
        return "export";
    case Icon::FarmerGroup:
        return "farmer-group";
    case Icon::FieldWork:
        return "field-work";
    case Icon::File:
        return "file";
    case Icon::FolderOpen:
        return "folder-open";
    case Icon::Guide:
        return "guide";
    case Icon::History:
        return "history";
    case Icon::Home:
        return "home";
    case Icon::Import:
        return "import";
    case Icon::Info:
        return "info";
    case Icon::Interview:
        return "interview";
    case Icon::Language:
        return "language";
    case Icon::Map:
        return "map";
    case Icon::MapPin:
        return "map-pin";
    case Icon::Margin:
        return "margin";
    case Icon::Market:
        return "market";
    case Icon::Next:
        return "next";
    case Icon::Note:
        return "note";
    case Icon::Observe:
        return "observe";
    case Icon::Open:
        return "open";
    case Icon::Partly:
        return "partly";
    case Icon::People:
        return "people";
    case Icon::Presentation:
        return "presentation";
    case Icon::Print:
        return "print";
    case Icon::Priority:
        return "priority";
    case Icon::Rank:
        return "rank";
    case Icon::Redo:
        return "redo";
    case Icon::Remove:
        return "remove";
    case Icon::Report:
        return "report";
    case Icon::Score:
        return "score";
    case Icon::Search:
        return "search";
    case Icon::Settings:
        return "settings";
    case Icon::Tie:
        return "tie";
    case Icon::Undo:
        return "undo";
    case Icon::Up:
        return "up";
    case Icon::Warning:
        return "warning";
    }
    return "";
}

/// Draws an icon file at the size asked for, its ink replaced by a colour.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon which, Tone tone) : m_which(which), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = mode == QIcon::Disabled ? QColor(0xb4, 0xbf, 0xba) : color(m_tone);
        const QString key = QStringLiteral("bandom/%1/%2/%3x%4")
                                .arg(QLatin1String(fileName(m_which)), ink.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileName(m_which))));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("#1d2b26", ink.name().toLatin1()));
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override
    {
        return std::make_unique<LineIconEngine>(m_which, m_tone).release();
    }

private:
    Icon m_which;
    Tone m_tone;
};

} // namespace

QIcon icon(Icon which, Tone tone)
{
    // The icon owns its engine.
    return QIcon(std::make_unique<LineIconEngine>(which, tone).release());
}

} // namespace bandom::ui
