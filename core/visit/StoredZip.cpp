// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/StoredZip.h"

#include <array>
#include <cstdint>

namespace activation {

namespace {

constexpr std::uint32_t kLocalHeader = 0x04034B50;
constexpr std::uint32_t kCentralHeader = 0x02014B50;
constexpr std::uint32_t kEndOfDirectory = 0x06054B50;
constexpr std::uint16_t kZipVersion = 20;     // 2.0: the first with folders in names
constexpr std::uint16_t kUtf8Names = 0x0800;  // general purpose flag, bit 11
constexpr std::uint16_t kFirstOfJanuary = 33; // 1980-01-01, the earliest date a zip knows

constexpr std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t index = 0; index < table.size(); ++index) {
        std::uint32_t value = index;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        table[index] = value;
    }
    return table;
}

std::uint32_t crc32(const QByteArray& bytes)
{
    static constexpr std::array<std::uint32_t, 256> kTable = crcTable();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = (crc >> 8U) ^ kTable[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFFU];
    return crc ^ 0xFFFFFFFFU;
}

/// Numbers in little-endian order.
class Bytes final
{
public:
    Bytes& two(std::uint32_t value) { return put(value, 2); }
    Bytes& four(std::uint32_t value) { return put(value, 4); }
    Bytes& raw(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }

private:
    Bytes& put(std::uint32_t value, int count)
    {
        for (int index = 0; index < count; ++index)
            m_bytes += static_cast<char>((value >> (8 * index)) & 0xFFU);
        return *this;
    }

    QByteArray m_bytes;
};

/// What the header before the content and the one in the directory have in common.
QByteArray commonHeader(const ZipEntry& entry)
{
    const auto size = static_cast<std::uint32_t>(entry.content.size());
    Bytes header;
    header.two(kZipVersion).two(kUtf8Names).two(0).two(0).two(kFirstOfJanuary).four(crc32(entry.content));
    header.four(size).four(size).two(static_cast<std::uint32_t>(entry.name.toUtf8().size())).two(0);
    return header.bytes();
}

} // namespace

QByteArray storedZip(const QList<ZipEntry>& entries)
{
    Bytes zip;
    Bytes directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray header = commonHeader(entry);
        const QByteArray name = entry.name.toUtf8();
        directory.four(kCentralHeader).two(kZipVersion).raw(header);
        directory.two(0).two(0).two(0).four(0).four(zip.size()).raw(name);
        zip.four(kLocalHeader).raw(header).raw(name).raw(entry.content);
    }
    const std::uint32_t offset = zip.size();
    const auto count = static_cast<std::uint32_t>(entries.size());
    zip.raw(directory.bytes()).four(kEndOfDirectory).two(0).two(0).two(count).two(count);
    zip.four(directory.size()).four(offset).two(0);
    return zip.bytes();
}

} // namespace activation
