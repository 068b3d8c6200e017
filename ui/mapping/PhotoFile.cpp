#include "ui/mapping/PhotoFile.h"

#include "exchange/JpegFile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace bandom::ui {

namespace {

constexpr qint64 largestFile = 100 * 1024 * 1024;
/// A JPEG is read at a half, a quarter or an eighth of its size; other formats are held whole at first, four
/// bytes a pixel.
constexpr qint64 mostPixelsOfJpeg = 400'000'000;
constexpr qint64 mostPixels = 50'000'000;
constexpr int quality = 85;

/// What a picture may come as. Formats that draw (SVG, PDF) are programs of a kind, and not photos.
bool isPhotoFormat(const QByteArray &format)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "webp", "bmp", "gif", "tiff", "tif"};
    return formats.contains(format);
}

bool isHeic(const QByteArray &bytes)
{
    return bytes.mid(4, 4) == "ftyp" && (bytes.mid(8, 3) == "hei" || bytes.mid(8, 3) == "mif");
}

/// The picture alone, on white: the texts, the resolution and the colour profile of the file stay behind.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    image.setDevicePixelRatio(1);
    painter.drawImage(0, 0, image);
    return result;
}

} // namespace

PhotoFile PhotoFile::read(const QString &path)
{
    PhotoFile photo;
    photo.name = QFileInfo(path).fileName();
    const auto refuse = [&](const QString &sentence) {
        photo.problem = sentence;
        return photo;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("“%1” can't be read: %2").arg(photo.name, file.errorString()));
    if (file.size() > largestFile)
        return refuse(tr("“%1” is too large: more than 100 MB.").arg(photo.name));
    QByteArray bytes = file.readAll();
    if (isHeic(bytes))
        return refuse(
            tr("“%1” is in a format of telephones (HEIC) that can't be read here: let the telephone send it "
               "as JPEG.")
                .arg(photo.name));
    const QString noPicture =
        tr("“%1” is no picture that can be read here: JPEG, PNG, WebP and BMP can.").arg(photo.name);
    const QString cutOff =
        tr("“%1” ends too early: it was not copied whole. Copy it from the camera again.").arg(photo.name);
    const exchange::JpegFacts facts =
        exchange::jpegFacts({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isPhotoFormat(reader.format()))
        return refuse(facts.isJpeg ? cutOff : noPicture);
    const QSize size = reader.size();
    if (size.isEmpty())
        return refuse(facts.isJpeg ? cutOff : noPicture);
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (pixels > (facts.isJpeg ? mostPixelsOfJpeg : mostPixels))
        return refuse(tr("“%1” is too large: %2 megapixels.").arg(photo.name).arg(pixels / 1'000'000));
    if (facts.isJpeg && !facts.isWhole)
        return refuse(cutOff);
    if (std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return refuse(reader.error() == QImageReader::InvalidDataError ? cutOff : noPicture);
    image = bare(std::move(image));
    QBuffer made(&photo.jpeg);
    made.open(QIODevice::WriteOnly);
    if (!image.save(&made, "JPEG", quality))
        return refuse(noPicture);
    photo.width = image.width();
    photo.height = image.height();
    photo.takenOn = facts.takenOn;
    return photo;
}

} // namespace bandom::ui
