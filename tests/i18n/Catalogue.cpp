#include "i18n/Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

#include <stdexcept>

namespace bandom::test {

namespace {

void readTranslation(QXmlStreamReader &xml, CatalogueMessage &message)
{
    const QString type = xml.attributes().value(QLatin1String("type")).toString();
    message.finished = type.isEmpty();
    if (!message.counts) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

/// The message that `xml` stands on, and whether the program still has it.
bool readMessage(QXmlStreamReader &xml, CatalogueMessage &message)
{
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    bool inUse = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            inUse = type != QLatin1String("obsolete") && type != QLatin1String("vanished");
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return inUse;
}

} // namespace

QString CatalogueMessage::key() const
{
    return comment.isEmpty()
               ? context + QLatin1String(": ") + source
               : context + QLatin1String(": ") + source + QLatin1String(" [") + comment + QLatin1Char(']');
}

std::vector<CatalogueMessage> readCatalogue(const QString &path)
{
    QXmlStreamReader xml(fileText(path));
    std::vector<CatalogueMessage> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                CatalogueMessage message;
                message.context = context;
                if (readMessage(xml, message))
                    messages.push_back(std::move(message));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError())
        throw std::runtime_error((path + QLatin1String(": ") + xml.errorString()).toStdString());
    return messages;
}

QString fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error((path + QLatin1String(": ") + file.errorString()).toStdString());
    return QString::fromUtf8(file.readAll());
}

QString catalogueFile(const QString &name)
{
    return QStringLiteral(BANDOM_SOURCE_DIR "/resources/i18n/%1.ts").arg(name);
}

} // namespace bandom::test
