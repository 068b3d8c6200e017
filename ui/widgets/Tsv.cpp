#include "ui/widgets/Tsv.h"

namespace bandom::ui {
namespace {

constexpr QLatin1Char quote('"');

} // namespace

QList<QStringList> readTsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar following = i + 1 < text.size() ? text[i + 1] : QChar();
        if (quoted && c == quote && following == quote) {
            cell += quote;
            ++i;
        } else if (quoted && c == quote) {
            quoted = false;
        } else if (!quoted && c == quote && cell.isEmpty() && text.indexOf(quote, i + 1) > 0) {
            // A lone quote, as in 5" pipe, is a letter like any other.
            quoted = true;
        } else if (!quoted && c == QLatin1Char('\t')) {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r'))) {
            if (c == QLatin1Char('\r') && following == QLatin1Char('\n'))
                ++i;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

QString writeTsv(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                cell.startsWith(quote))
                cell = quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
            cells.append(cell);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace bandom::ui
