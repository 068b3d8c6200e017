#pragma once

#include <QString>

#include <stdexcept>

namespace bandom::ui {

/// A file that could not be written. The message is one translated text for people: what happened, and what
/// of an earlier file of that name is kept.
class ExportError : public std::runtime_error
{
public:
    explicit ExportError(const QString &message) : std::runtime_error(message.toStdString()) {}

    QString message() const { return QString::fromUtf8(what()); }
};

} // namespace bandom::ui
