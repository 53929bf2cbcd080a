// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/EmbeddedProfile.h"

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
constexpr qint64 kChunk = 1024 * 1024;

struct Trailer
{
    QByteArray sha256;
    qint64 length = 0;
};

Failure storageFailure(const QFileDevice& file)
{
    return storageFailed(file.fileName(), file.errorString());
}

Failure damaged(const QFile& file)
{
    return {Cause::BadReply, 0, file.fileName() + QStringLiteral(": the embedded profile is damaged")};
}

Result<std::optional<Trailer>> trailerOf(QFile& file)
{
    if (file.size() < kTrailerSize)
        return std::optional<Trailer>();
    if (!file.seek(file.size() - kTrailerSize))
        return storageFailure(file);
    const QByteArray bytes = file.read(kTrailerSize);
    if (bytes.size() != kTrailerSize)
        return storageFailure(file);
    if (!bytes.endsWith(QByteArray::fromRawData(kMark, kMarkSize)))
        return std::optional<Trailer>();
    const auto length = qFromLittleEndian<quint64>(bytes.constData() + kHashSize);
    if (length > quint64(kLargestProfile) || qint64(length) > file.size() - kTrailerSize)
        return damaged(file);
    return std::optional<Trailer>({bytes.first(kHashSize), qint64(length)});
}

QByteArray trailerFor(const QByteArray& profile)
{
    QByteArray length(kLengthSize, '\0');
    qToLittleEndian(quint64(profile.size()), length.data());
    return QCryptographicHash::hash(profile, QCryptographicHash::Sha256) + length +
           QByteArray(kMark, kMarkSize);
}

} // namespace

Result<std::optional<QByteArray>> embeddedProfile(const QString& executable)
{
    QFile file(executable);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(file);
    const auto trailer = trailerOf(file);
    if (!trailer)
        return trailer.error();
    if (!trailer.value())
        return std::optional<QByteArray>();
    const qint64 length = trailer.value()->length;
    if (!file.seek(file.size() - kTrailerSize - length))
        return storageFailure(file);
    const QByteArray profile = file.read(length);
    if (QCryptographicHash::hash(profile, QCryptographicHash::Sha256) != trailer.value()->sha256)
        return damaged(file);
    return std::optional<QByteArray>(profile);
}

Result<void> embedProfile(const QString& executable, const QByteArray& profile, const QString& copy)
{
    QFile source(executable);
    if (!source.open(QIODevice::ReadOnly))
        return storageFailure(source);
    const auto older = trailerOf(source);
    if (!older)
        return older.error();
    const qint64 size = source.size() - (older.value() ? older.value()->length + kTrailerSize : 0);
    return replaceFile(copy, [&](QSaveFile& target) -> Result<void> {
        if (!source.seek(0))
            return storageFailure(source);
        for (qint64 left = size; left > 0;) {
            const QByteArray chunk = source.read(std::min(left, kChunk));
            if (chunk.isEmpty())
                return storageFailure(source);
            if (target.write(chunk) != chunk.size())
                return storageFailure(target);
            left -= chunk.size();
        }
        const QByteArray end = profile + trailerFor(profile);
        if (target.write(end) != end.size() || !target.setPermissions(source.permissions()))
            return storageFailure(target);
        return {};
    });
}

} // namespace activation::app
