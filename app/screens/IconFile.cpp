// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/IconFile.h"

#include "ui/theme/Icons.h"

#include <QBuffer>
#include <QDataStream>
#include <QImage>
#include <QPixmap>

#include <array>

namespace activation::app {

namespace {

constexpr std::array<int, 8> kIconSides{16, 20, 24, 32, 40, 48, 64, 256};
constexpr int kLargestBitmap =
    48; ///< the larger ones as PNG: a tenth of the size, and known since Windows Vista
constexpr qint32 kHeaderSize = 6, kEntrySize = 16, kBitmapHeaderSize = 40;
constexpr qint16 kBitsPerPixel = 32;

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Rows from the bottom up, then one bit a pixel that nobody looks at beside an alpha channel.
QByteArray asBitmap(const QImage& image)
{
    const qint32 side = image.width();
    const qint32 maskRow = (side + 31) / 32 * 4;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << kBitmapHeaderSize << side << 2 * side << qint16{1} << kBitsPerPixel << qint32{0}
           << qint32(image.sizeInBytes()) + maskRow * side << qint32{0} << qint32{0} << qint32{0}
           << qint32{0};
    for (int y = side - 1; y >= 0; --y)
        bytes.append(reinterpret_cast<const char*>(image.constScanLine(y)), image.bytesPerLine());
    return bytes.append(QByteArray(qsizetype{maskRow} * side, '\0'));
}

QByteArray asEntry(int side)
{
    const QImage image =
        ui::applicationIcon().pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
    return side > kLargestBitmap ? asPng(image) : asBitmap(image);
}

} // namespace

QByteArray iconFile()
{
    QByteArray header, pictures;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << qint16{0} << qint16{1} << qint16(kIconSides.size());
    const auto headerSize = kHeaderSize + kEntrySize * qint32(kIconSides.size());
    for (const int side : kIconSides) {
        const QByteArray entry = asEntry(side);
        const auto written = static_cast<quint8>(side); // 256 is written as 0
        stream << written << written << qint16{0} << qint16{1} << kBitsPerPixel << qint32(entry.size())
               << headerSize + qint32(pictures.size());
        pictures += entry;
    }
    return header + pictures;
}

} // namespace activation::app
