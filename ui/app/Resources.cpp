#include "ui/app/Resources.h"

#include <QFile>

#include <stdexcept>

namespace bandom::ui {

std::string resource(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("not built in: " + name.toStdString());
    return file.readAll().toStdString();
}

exchange::Templates templates()
{
    return {resource(QStringLiteral("templates/provinces.json")),
            resource(QStringLiteral("templates/pre-assessment.json")),
            resource(QStringLiteral("templates/interview-guides.json")),
            resource(QStringLiteral("templates/selection.json"))};
}

} // namespace bandom::ui
