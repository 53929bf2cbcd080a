// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

#include <QByteArray>

#include <optional>

namespace activation::practice {

/// The file that a practice PC is kept in. Several processes may have the same one: each takes up what the
/// others have written.
class PracticeFile final
{
public:
    explicit PracticeFile(QString path) : m_path(std::move(path)) {}

    /// What is in the file, unless this process has read or written it last; nothing where there is none.
    /// StorageFailed when it cannot be read or is no practice PC.
    [[nodiscard]] Result<std::optional<PracticeState>> news();

    /// The file is the old one or the new one, never half of it. StorageFailed when it cannot be written.
    [[nodiscard]] Result<void> write(const PracticeState& state);

private:
    QString m_path;
    QByteArray m_known; ///< what this process has read or written last
};

} // namespace activation::practice
