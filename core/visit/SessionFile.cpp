// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Session.h"

#include "core/HeldFile.h"
#include "core/OwnFile.h"
#include "core/ReplaceFile.h"
#include "core/visit/SessionText.h"

#include <QDir>
#include <QFile>

namespace activation {

namespace {

constexpr qint64 kLargestSession = qint64{1024} * 1024;

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("session.json"));
}

} // namespace

Result<void> saveSession(const Session& session, const QString& folder)
{
    const QString path = pathIn(folder);
    if (!QDir().mkpath(folder))
        return storageFailed(folder, QStringLiteral("cannot be made"));
    return replaceFile(path, sessionText(session));
}

Result<std::optional<Session>> loadSession(const QString& folder)
{
    const QString path = pathIn(folder);
    const Result<std::optional<QByteArray>> bytes = readOwnFile(path, kLargestSession);
    if (!bytes)
        return bytes.error();
    if (!bytes->has_value())
        return std::optional<Session>();
    const Result<Session> session = parseSession(**bytes);
    if (!session)
        return session.error();
    return std::optional<Session>(*session);
}

Result<void> forgetSession(const QString& folder)
{
    QFile file(pathIn(folder));
    const auto remove = [&file] { return file.remove() ? QFileDevice::NoError : file.error(); };
    if (file.exists() && retryWhileHeld(remove) != QFileDevice::NoError)
        return storageFailed(file.fileName(), file.errorString());
    return {};
}

} // namespace activation
