// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeFile.h"

#include "core/ReplaceFile.h"
#include "core/practice/PracticeStateJson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace activation::practice {

Result<std::optional<PracticeState>> PracticeFile::news()
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<PracticeState>();
    if (!file.open(QIODevice::ReadOnly))
        return storageFailed(m_path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes == m_known)
        return std::optional<PracticeState>();
    auto state = practiceStateFrom(QJsonDocument::fromJson(bytes).object());
    if (!state)
        return storageFailed(m_path, state.error().detail);
    m_known = bytes;
    return std::optional(std::move(state).value());
}

Result<void> PracticeFile::write(const PracticeState& state)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return Failure{Cause::StorageFailed, 0, m_path};
    const QByteArray bytes = QJsonDocument(toJson(state)).toJson();
    const auto written = replaceFile(m_path, bytes);
    if (written)
        m_known = bytes;
    return written;
}

} // namespace activation::practice
