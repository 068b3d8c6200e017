#pragma once

#include <QByteArray>
#include <QList>

namespace bandom::ui {

/// A ZIP archive in memory, enough for document formats: no folders, no dates, files below 4 GB.
/// The same files give the same bytes.
class ZipArchive
{
public:
    enum class Method { Stored, Deflated };

    /// `name` is ASCII, with '/' between its parts.
    void add(const QByteArray &name, const QByteArray &content, Method method = Method::Deflated);

    /// The archive with all that was added.
    QByteArray bytes() const;

private:
    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace bandom::ui
