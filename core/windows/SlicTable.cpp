// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/SlicTable.h"

#include <QtEndian>

#include <numeric>

namespace activation::windows {

namespace {

constexpr qsizetype kHeaderSize = 36; // ACPI 5.2.6
constexpr qsizetype kLengthAt = 4;
constexpr qsizetype kOemAt = 10;
constexpr qsizetype kOemSize = 14; // OEM id and OEM table id
constexpr qsizetype kStructureHeaderSize = 8;
constexpr quint32 kMarkerType = 1;
constexpr qsizetype kMarkerSize = 182;
constexpr qsizetype kMarkerOemAt = 12;
constexpr qsizetype kMarkerFlagAt = 26;

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

bool isMarker(QByteArrayView structure, QByteArrayView oem)
{
    return numberAt(structure, 0) == kMarkerType && structure.size() >= kMarkerSize &&
           structure.sliced(kMarkerFlagAt, 8) == QByteArrayView("WINDOWS ") &&
           structure.sliced(kMarkerOemAt, kOemSize) == oem;
}

} // namespace

bool hasWindowsMarker(QByteArrayView slic)
{
    if (slic.size() < kHeaderSize || !slic.startsWith("SLIC"))
        return false;
    const qint64 length = numberAt(slic, kLengthAt);
    if (length < kHeaderSize || length > slic.size())
        return false;
    const QByteArrayView table = slic.first(static_cast<qsizetype>(length));
    // ACPI 5.2.6: all bytes of a table add up to zero.
    const auto sum = std::accumulate(table.begin(), table.end(), 0u,
                                     [](unsigned so, char byte) { return so + static_cast<uchar>(byte); });
    if ((sum & 0xFFu) != 0)
        return false;
    const QByteArrayView oem = table.sliced(kOemAt, kOemSize);
    for (qsizetype at = kHeaderSize; at + kStructureHeaderSize <= table.size();) {
        const qint64 size = numberAt(table, at + 4);
        if (size < kStructureHeaderSize || size > table.size() - at)
            return false;
        if (isMarker(table.sliced(at, static_cast<qsizetype>(size)), oem))
            return true;
        at += static_cast<qsizetype>(size);
    }
    return false;
}

} // namespace activation::windows
