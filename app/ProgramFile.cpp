// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ProgramFile.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace activation::app {

namespace {

using ReadProgram = Result<std::optional<ProgramFile>>;

// PE
constexpr qint64 kDosHeaderSize = 64, kDosReservedAt = 40, kPeHeaderPlaceAt = 60;
constexpr qint64 kCoffHeaderSize = 24; // with the mark before it
constexpr qint64 kSectionSize = 40, kSymbolSize = 18, kSignatureEntry = 4, kDirectorySize = 8;
constexpr quint16 kPe32 = 0x10b, kPe32Plus = 0x20b;
constexpr quint16 kMostSections = 96; // the loader's limit
// ELF
constexpr qint64 kElfHeaderSize = 64, kElfPaddingAt = 9;

/// A piece of a file, read as little-endian numbers; shorter than asked for where the file ends.
class Piece final
{
public:
    Piece(QIODevice& file, qint64 at, qint64 size)
        : m_bytes(at <= file.size() && file.seek(at) ? file.read(size) : QByteArray())
        , m_complete(m_bytes.size() == size)
    {}

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool has(qint64 at, QByteArrayView what) const
    {
        return m_bytes.size() >= at + what.size() && QByteArrayView(m_bytes).sliced(at, what.size()) == what;
    }
    template <typename Number> [[nodiscard]] Number number(qint64 at) const
    {
        if (m_bytes.size() < at + qint64(sizeof(Number)))
            return 0;
        return qFromLittleEndian<Number>(m_bytes.constData() + at);
    }

private:
    QByteArray m_bytes;
    bool m_complete;
};

Failure cutOff()
{
    return {Cause::BadReply, 0, QStringLiteral("the program is not whole")};
}

QByteArrayView brandNote()
{
    return {kBrandNote, kBrandNoteSize};
}

/// Where the last section's bytes end, and the symbols behind them where a linker left them.
std::optional<qint64> endOfImage(QIODevice& file, qint64 coffAt, const Piece& coff)
{
    const qint64 sections = coff.number<quint16>(6);
    const qint64 tableAt = coffAt + kCoffHeaderSize + coff.number<quint16>(20);
    if (sections == 0 || sections > kMostSections)
        return std::nullopt;
    const Piece table(file, tableAt, sections * kSectionSize);
    if (!table.isComplete())
        return std::nullopt;
    qint64 end = tableAt + sections * kSectionSize;
    for (qint64 at = 0; at < sections * kSectionSize; at += kSectionSize) {
        const qint64 size = table.number<quint32>(at + 16);
        if (size > 0)
            end = std::max(end, size + table.number<quint32>(at + 20));
    }
    if (const qint64 symbolsAt = coff.number<quint32>(12); symbolsAt > 0) {
        const qint64 namesAt = symbolsAt + kSymbolSize * coff.number<quint32>(16);
        end = std::max(end, namesAt + Piece(file, namesAt, 4).number<quint32>(0));
    }
    return end;
}

ReadProgram readWindowsProgram(QIODevice& file, const Piece& dos)
{
    const qint64 coffAt = dos.number<quint32>(kPeHeaderPlaceAt);
    const Piece coff(file, coffAt, kCoffHeaderSize);
    if (!coff.has(0, QByteArrayView("PE\0\0", 4)))
        return std::optional<ProgramFile>();
    const Piece optional(file, coffAt + kCoffHeaderSize, coff.number<quint16>(20));
    const auto magic = optional.number<quint16>(0);
    if (magic != kPe32 && magic != kPe32Plus)
        return std::optional<ProgramFile>();
    const auto end = endOfImage(file, coffAt, coff);
    if (!end || *end > file.size())
        return cutOff();

    ProgramFile program{*end, file.size(), kDosReservedAt, false, dos.has(kDosReservedAt, brandNote())};
    const qint64 directories = magic == kPe32 ? 96 : 112;
    if (optional.number<quint32>(directories - 4) <= kSignatureEntry)
        return std::optional(program);
    const qint64 entry = directories + kSignatureEntry * kDirectorySize;
    const qint64 signatureAt = optional.number<quint32>(entry), size = optional.number<quint32>(entry + 4);
    if (size == 0)
        return std::optional(program);
    if (signatureAt < *end || signatureAt + size != file.size())
        return cutOff();
    program.isSigned = true;
    program.freeEnd = signatureAt;
    return std::optional(program);
}

/// Linkers write the table of sections last.
ReadProgram readLinuxProgram(QIODevice& file, const Piece& header)
{
    const auto table = header.number<quint64>(40);
    const qint64 size = qint64{header.number<quint16>(58)} * header.number<quint16>(60);
    if (size == 0 || table < quint64(kElfHeaderSize) || table > quint64(file.size()) ||
        qint64(table) + size > file.size())
        return cutOff();
    return std::optional(ProgramFile{qint64(table) + size, file.size(), kElfPaddingAt, false,
                                     header.has(kElfPaddingAt, brandNote())});
}

} // namespace

ReadProgram readProgramFile(QIODevice& file)
{
    const Piece header(file, 0, kElfHeaderSize);
    static_assert(kElfHeaderSize == kDosHeaderSize);
    if (!header.isComplete())
        return std::optional<ProgramFile>();
    if (header.has(0, QByteArrayView("MZ", 2)))
        return readWindowsProgram(file, header);
    if (header.has(0, QByteArrayView("\x7f"
                                     "ELF\x02\x01",
                                     6)))
        return readLinuxProgram(file, header);
    return std::optional<ProgramFile>();
}

} // namespace activation::app
