#pragma once

#include "document/Document.h"

#include <QHash>
#include <QString>

#include <optional>

namespace bandom::ui {

/// Where the links of a document lead. Every heading has a name ("h1", "h2", ... in the document's order),
/// whatever its own anchor is called; a document's own anchors lead to these names.
class Anchors
{
public:
    struct Target
    {
        QString place; ///< a heading's name, or an address
        bool internal = false;
    };

    explicit Anchors(const document::Document &document);

    /// The name of the heading that has `index` headings before it.
    static QString name(std::size_t index);

    /// Nothing where `target` is neither a heading's anchor nor an address for browsers, mail or telephone.
    std::optional<Target> resolve(const std::string &target) const;

private:
    QHash<QString, QString> m_names;
};

} // namespace bandom::ui
