// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/EmbeddedProfile.h"

#include "app/ProgramFile.h"
#include "core/ReplaceFile.h"
#include "core/profile/SiteProfileReader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

namespace activation::app {

namespace {

constexpr char kMark[] = "ActivationProf.1";
constexpr qint64 kMarkSize = sizeof(kMark) - 1;
constexpr qint64 kHashSize = 32;
constexpr qint64 kLengthSize = 8;
constexpr qint64 kTrailerSize = kHashSize + kLengthSize + kMarkSize;
constexpr qint64 kEven =
    8; ///< a signature begins at such a place; who signs would put zeros behind the trailer
constexpr qint64 kChunk = 1024 * 1024;

Failure storageFailure(const QFileDevice& file)
{
    return storageFailed(file.fileName(), file.errorString());
}

Failure damaged(const QFile& file)
{
    return {Cause::BadReply, 0, file.fileName() + QStringLiteral(": the embedded profile is damaged")};
}

bool isPadding(QByteArrayView bytes)
{
    return bytes.size() < kEven &&
           std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

QByteArray trailerFor(const QByteArray& profile)
{
    QByteArray length(kLengthSize, '\0');
    qToLittleEndian(quint64(profile.size()), length.data());
    return QCryptographicHash::hash(profile, QCryptographicHash::Sha256) + length +
           QByteArray::fromRawData(kMark, kMarkSize);
}

/// The profile out of what lies behind a program; nothing when anything about it is not as it was written.
std::optional<QByteArray> profileIn(const QByteArray& behind)
{
    if (behind.size() < kTrailerSize)
        return std::nullopt;
    const QByteArray trailer = behind.last(kTrailerSize);
    const auto length = qFromLittleEndian<quint64>(trailer.constData() + kHashSize);
    const qint64 before = behind.size() - kTrailerSize;
    if (length > quint64(before) || !isPadding(QByteArrayView(behind).first(before - qint64(length))))
        return std::nullopt;
    const QByteArray profile = behind.sliced(before - qint64(length), qint64(length));
    return trailer == trailerFor(profile) ? std::optional(profile) : std::nullopt;
}

/// What BrandObstacle::NotOurs is about: every program that looks for a profile has the mark it looks for in
/// it.
bool holdsMark(QFile& file, qint64 imageEnd)
{
    const uchar* const image = file.map(0, imageEnd);
    return image && QByteArrayView(image, imageEnd).contains(QByteArrayView(kMark, kMarkSize));
}

Result<void> copyImage(QFile& source, const ProgramFile& program, QSaveFile& target)
{
    if (!source.seek(0))
        return storageFailure(source);
    for (qint64 at = 0; at < program.imageEnd;) {
        QByteArray chunk = source.read(std::min(program.imageEnd - at, kChunk));
        if (chunk.isEmpty())
            return storageFailure(source);
        if (at == 0)
            chunk.replace(program.noteAt, kBrandNoteSize, kBrandNote, kBrandNoteSize);
        if (target.write(chunk) != chunk.size())
            return storageFailure(target);
        at += chunk.size();
    }
    return {};
}

} // namespace

Result<std::optional<QByteArray>> embeddedProfile(const QString& executable)
{
    QFile file(executable);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file);
    const auto program = readProgramFile(file);
    if (!program)
        return damaged(file);
    if (!*program)
        return std::optional<QByteArray>();
    const ProgramFile& parts = **program;
    const qint64 size = parts.freeEnd - parts.imageEnd;
    if (size > qint64(kLargestProfile) + kTrailerSize + kEven || !file.seek(parts.imageEnd))
        return damaged(file);
    const QByteArray behind = file.read(size);
    if (!parts.isBranded)
        return isPadding(behind) ? Result<std::optional<QByteArray>>(std::nullopt) : damaged(file);
    auto profile = profileIn(behind);
    if (!profile)
        return damaged(file);
    return profile;
}

Result<std::optional<BrandObstacle>> brandObstacle(const QString& executable)
{
    QFile file(executable);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file);
    const auto program = readProgramFile(file);
    if (!program)
        return std::optional(BrandObstacle::Damaged);
    if (!*program || !holdsMark(file, (*program)->imageEnd))
        return std::optional(BrandObstacle::NotOurs);
    if ((*program)->isSigned)
        return std::optional(BrandObstacle::Signed);
    if (!embeddedProfile(executable))
        return std::optional(BrandObstacle::Damaged);
    return std::optional<BrandObstacle>();
}

Result<void> embedProfile(const QString& executable, const QByteArray& profile, const QString& copy)
{
    QFile source(executable);
    if (!source.open(QIODevice::ReadOnly))
        return storageFailure(source);
    const auto program = readProgramFile(source);
    if (!program || !*program)
        return damaged(source);
    return replaceFile(copy, [&](QSaveFile& target) -> Result<void> {
        if (auto copied = copyImage(source, **program, target); !copied)
            return copied;
        const qint64 uneven = ((*program)->imageEnd + profile.size() + kTrailerSize) % kEven;
        const QByteArray padding(uneven == 0 ? 0 : kEven - uneven, '\0');
        const QByteArray end = padding + profile + trailerFor(profile);
        if (target.write(end) != end.size() || !target.setPermissions(source.permissions()))
            return storageFailure(target);
        return {};
    });
}

} // namespace activation::app
