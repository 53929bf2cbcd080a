// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/windows/base/Handle.h"

#include <QString>

namespace activation::windows {

/// A file that answers the questions of Office's Windows Installer setup while it removes a suite, so that it
/// shows none. Nobody can write to it while this lives, and then it is gone: setup runs elevated, and such a
/// file may name commands to run.
class SetupAnswers final
{
public:
    [[nodiscard]] static Result<SetupAnswers> forRemovalOf(const QString& setupId);

    SetupAnswers(SetupAnswers&& other) noexcept = default;
    SetupAnswers& operator=(SetupAnswers&&) = delete;
    SetupAnswers(const SetupAnswers&) = delete;
    SetupAnswers& operator=(const SetupAnswers&) = delete;
    ~SetupAnswers();

    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit SetupAnswers(QString path) : m_path(std::move(path)) {}

    QString m_path;
    Handle m_lock;
};

} // namespace activation::windows
