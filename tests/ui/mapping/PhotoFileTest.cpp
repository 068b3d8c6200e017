#include "ui/mapping/PhotoFile.h"

#include "support/Catch.h"
#include "support/QtText.h"
#include "support/Support.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace bandom;
using ui::PhotoFile;

namespace {

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG", 80));
    return bytes;
}

QByteArray number(quint32 value, int size)
{
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift & 0xff));
    return bytes;
}

QByteArray entry(quint32 tag, quint32 type, quint32 count, const QByteArray &value)
{
    return number(tag, 2) + number(type, 2) + number(count, 4) + value;
}

/// What a camera writes before the picture: how it was held, when, and where.
QByteArray withNotes(const QByteArray &jpeg, int orientation)
{
    const QByteArray head = "MM" + number(42, 2) + number(8, 4);
    const QByteArray first =
        number(2, 2) + entry(0x0112, 3, 1, number(static_cast<quint32>(orientation), 2) + number(0, 2)) +
        entry(0x8769, 4, 1, number(38, 4)) + number(0, 4);
    const QByteArray second = number(1, 2) + entry(0x9003, 2, 20, number(56, 4)) + number(0, 4);
    const QByteArray content = QByteArray("Exif\0\0", 6) + head + first + second +
                               QByteArray("2018:09:11 14:03:20\0", 20) + "GPS of a farmer's house";
    return jpeg.left(2) + QByteArray("\xff\xe1") + number(static_cast<quint32>(content.size() + 2), 2) +
           content + jpeg.mid(2);
}

struct Folder
{
    test::TemporaryFolder folder;

    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = QString::fromStdString((folder / name).string());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
};

/// Red at the left, blue at the right.
QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

} // namespace

TEST_CASE("a large photo is made smaller and keeps its proportions")
{
    const Folder folder;
    const PhotoFile photo = PhotoFile::read(folder.write("p.jpg", jpegOf(halves(3200, 1000))));
    CHECK(photo.problem.isEmpty());
    CHECK(photo.width == 1600);
    CHECK(photo.height == 500);
    CHECK(QImage::fromData(photo.jpeg).size() == QSize(1600, 500));
    const PhotoFile small = PhotoFile::read(folder.write("s.jpg", jpegOf(halves(300, 200))));
    CHECK(small.width == 300);
}

TEST_CASE("a photo of 40 megapixels is read at the size that is kept")
{
    QImage image(8000, 5000, QImage::Format_Grayscale8);
    image.fill(200);
    const Folder folder;
    const QString path = folder.write("large.jpg", jpegOf(image));
    image = QImage();
    const PhotoFile photo = PhotoFile::read(path);
    CHECK(photo.problem.isEmpty());
    CHECK(photo.width == 1600);
    CHECK(photo.height == 1000);
}

TEST_CASE("a photo stands upright as it was held and tells its day and nothing else of the camera's notes")
{
    const Folder folder;
    // 6: the camera was turned, the picture's left is above.
    const PhotoFile photo =
        PhotoFile::read(folder.write("turned.jpg", withNotes(jpegOf(halves(400, 200)), 6)));
    CHECK(photo.width == 200);
    CHECK(photo.height == 400);
    const QImage image = QImage::fromData(photo.jpeg);
    CHECK(image.pixelColor(100, 50).red() > 200);
    CHECK(image.pixelColor(100, 350).blue() > 200);
    REQUIRE(photo.takenOn);
    CHECK(photo.takenOn->day() == std::chrono::day(11));
    CHECK_FALSE(photo.jpeg.contains("Exif"));
    CHECK_FALSE(photo.jpeg.contains("farmer"));
}

TEST_CASE("a picture that is see-through gets a white ground")
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Author"), QStringLiteral("A person"));
    const Folder folder;
    const QString path = QString::fromStdString((folder.folder / "p.png").string());
    REQUIRE(image.save(path));
    const PhotoFile photo = PhotoFile::read(path);
    CHECK(photo.problem.isEmpty());
    CHECK(QImage::fromData(photo.jpeg).pixelColor(20, 20).lightness() > 250);
    CHECK_FALSE(photo.jpeg.contains("A person"));
}

TEST_CASE("what is no picture that can be taken says why")
{
    const Folder folder;
    const auto problem = [&](const char *name, const QByteArray &bytes) {
        const PhotoFile photo = PhotoFile::read(folder.write(name, bytes));
        CHECK(photo.jpeg.isEmpty());
        return photo.problem;
    };
    const QString none = "“%1” is no picture that can be read here: JPEG, PNG, WebP and BMP can.";
    CHECK(problem("notes.txt", "Cabbage 500 riel") == none.arg("notes.txt"));
    CHECK(problem("empty.jpg", {}) == none.arg("empty.jpg"));
    CHECK(problem("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") ==
          none.arg("drawing.svg"));
    const QString cut = "“%1” ends too early: it was not copied whole. Copy it from the camera again.";
    const QByteArray whole = jpegOf(halves(900, 700));
    CHECK(problem("cut.jpg", whole.left(whole.size() / 2)) == cut.arg("cut.jpg"));
    CHECK(problem("head.jpg", whole.left(30)) == cut.arg("head.jpg"));
    CHECK(problem("phone.heic", QByteArray("\0\0\0\x18", 4) + "ftypheic and more").contains("HEIC"));
    CHECK(PhotoFile::read(QStringLiteral("/nowhere/p.jpg")).problem.startsWith("“p.jpg” can't be read:"));
}

TEST_CASE("a picture that says it is enormous is refused before it is decoded")
{
    const Folder folder;
    // The head of a PNG alone, with its checksum: 30,000 by 30,000 pixels.
    const QByteArray head = "IHDR" + number(30000, 4) + number(30000, 4) + QByteArray("\x08\x02\0\0\0", 5);
    const QByteArray png =
        "\x89PNG\r\n\x1a\n" + number(13, 4) + head + number(0xe9456fed, 4) + number(0, 4) + "IDAT";
    CHECK(PhotoFile::read(folder.write("huge.png", png)).problem ==
          "“huge.png” is too large: 900 megapixels.");
}
