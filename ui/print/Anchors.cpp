#include "ui/print/Anchors.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace bandom::ui {

Anchors::Anchors(const document::Document &document)
{
    std::size_t index = 0;
    for (const document::Block &block : document.blocks) {
        const auto *heading = std::get_if<document::Heading>(&block);
        if (!heading)
            continue;
        const QString own = QString::fromStdString(heading->anchor);
        if (!own.isEmpty() && !m_names.contains(own))
            m_names.insert(own, name(index));
        ++index;
    }
}

QString Anchors::name(std::size_t index)
{
    return QStringLiteral("h%1").arg(index + 1);
}

std::optional<Anchors::Target> Anchors::resolve(const std::string &target) const
{
    const QString whole = QString::fromStdString(target);
    // Whatever else has a scheme could make a reader's program do more than open a page.
    constexpr std::array<const char *, 4> schemes{"http", "https", "mailto", "tel"};
    const QString scheme = QUrl(whole).scheme();
    if (std::any_of(schemes.begin(), schemes.end(),
                    [&](const char *s) { return scheme == QLatin1String(s); }))
        return Target{whole, false};
    const auto known = m_names.constFind(whole.startsWith(QLatin1Char('#')) ? whole.mid(1) : whole);
    if (known == m_names.constEnd())
        return std::nullopt;
    return Target{*known, true};
}

} // namespace bandom::ui
