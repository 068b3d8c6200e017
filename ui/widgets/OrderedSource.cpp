#include "ui/widgets/OrderedSource.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(ListLabels)

public:
    static ListLabels titled(const std::function<QString()> &list)
    {
        return {
            [list](const QString &name) {
                return tr("%1: add “%2”", "a list and a record").arg(list(), shortened(name));
            },
            [list](const QString &name) {
                return tr("%1: change “%2”", "a list and a record").arg(list(), shortened(name));
            },
            [list](int count) { return tr("%1: remove %n row(s)", "a list", count).arg(list()); },
            [list] { return tr("%1: reorder", "a list").arg(list()); },
            [list](int count) { return tr("%1: paste %n row(s)", "a list", count).arg(list()); },
        };
    }

private:
    /// A whole sentence would fill the history.
    static QString shortened(const QString &name)
    {
        constexpr qsizetype most = 60;
        return name.size() <= most ? name : name.left(most - 1) + QChar(0x2026);
    }
};

} // namespace

ListLabels ListLabels::titled(const QString &list)
{
    return Labels::titled([list] { return list; });
}

ListLabels ListLabels::titled(const std::function<QString()> &list)
{
    return Labels::titled(list);
}

} // namespace bandom::ui
