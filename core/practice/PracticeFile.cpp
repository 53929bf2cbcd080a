// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeFile.h"

#include "core/OwnFile.h"
#include "core/ReplaceFile.h"
#include "core/practice/PracticeStateJson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace activation::practice {

namespace {

/// A recorded PC with all its rows has some hundred KiB.
constexpr qint64 kLargestPracticePc = 16 * 1024 * 1024;

} // namespace

Result<std::optional<PracticeState>> PracticeFile::news()
{
    const auto bytes = readOwnFile(m_path, kLargestPracticePc);
    if (!bytes)
        return bytes.error();
    if (!bytes->has_value() || **bytes == m_known)
        return std::optional<PracticeState>();
    auto state = practiceStateFrom(QJsonDocument::fromJson(**bytes).object());
    if (!state)
        return storageFailed(m_path, state.error().detail);
    m_known = **bytes;
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
