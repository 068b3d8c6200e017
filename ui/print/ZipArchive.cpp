#include "ui/print/ZipArchive.h"

#include <QtEndian>

#include <array>

namespace bandom::ui {

namespace {

constexpr quint16 version = 20;
constexpr quint16 firstOfJanuary1980 = 0x0021;

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

/// The bare deflate stream: Qt puts a length and zlib's two bytes before it and a checksum after it.
QByteArray deflated(const QByteArray &content)
{
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    const QByteArray packed = qCompress(content);
    return packed.mid(before, packed.size() - before - after);
}

} // namespace

void ZipArchive::add(const QByteArray &name, const QByteArray &content, Method method)
{
    const QByteArray data = method == Method::Deflated ? deflated(content) : content;
    QByteArray header;
    append<quint16>(header, version);
    append<quint16>(header, 0);
    append<quint16>(header, method == Method::Deflated ? 8 : 0);
    append<quint16>(header, 0);
    append<quint16>(header, firstOfJanuary1980);
    append<quint32>(header, crc32(content));
    append<quint32>(header, static_cast<quint32>(data.size()));
    append<quint32>(header, static_cast<quint32>(content.size()));
    append<quint16>(header, static_cast<quint16>(name.size()));
    append<quint16>(header, 0);

    const auto offset = static_cast<quint32>(m_files.size());
    append<quint32>(m_files, 0x04034B50);
    m_files += header + name + data;

    append<quint32>(m_directory, 0x02014B50);
    append<quint16>(m_directory, version);
    m_directory += header;
    append<quint16>(m_directory, 0);
    append<quint16>(m_directory, 0);
    append<quint16>(m_directory, 0);
    append<quint32>(m_directory, 0);
    append<quint32>(m_directory, offset);
    m_directory += name;
    ++m_count;
}

QByteArray ZipArchive::bytes() const
{
    QByteArray archive = m_files + m_directory;
    append<quint32>(archive, 0x06054B50);
    append<quint16>(archive, 0);
    append<quint16>(archive, 0);
    append<quint16>(archive, m_count);
    append<quint16>(archive, m_count);
    append<quint32>(archive, static_cast<quint32>(m_directory.size()));
    append<quint32>(archive, static_cast<quint32>(m_files.size()));
    append<quint16>(archive, 0);
    return archive;
}

} // namespace bandom::ui
