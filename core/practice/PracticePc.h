// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeProcess.h"
#include "core/system/System.h"

#include <memory>

namespace activation::practice {

struct PracticeState;

/// A simulated machine from a scenario file: the second implementation of System, for training, tests,
/// screenshots and demonstration. Its time is its own: waiting costs nothing. Safe to ask from several
/// threads.
class PracticePc final : public System
{
public:
    explicit PracticePc(PracticeState state, PracticeProcess process = {});
    ~PracticePc() override;
    Q_DISABLE_COPY_MOVE(PracticePc)

    /// Keeps the PC in this file from now on: every change is on disk, atomically, before the call returns,
    /// and a file that exists is taken up first. StorageFailed when it cannot be written or read.
    [[nodiscard]] Result<void> keepIn(const QString& path);

    /// As if the machine had been restarted: programs are closed, pending restarts are done.
    [[nodiscard]] Result<void> restart();

    /// All of it as it is now, for comparison field by field.
    [[nodiscard]] PracticeState state() const;

    [[nodiscard]] const Machine& machine() const override;
    [[nodiscard]] const Clock& clock() const override;
    [[nodiscard]] const Network& network() const override;
    [[nodiscard]] const Licensing& licensing() const override;
    [[nodiscard]] const Office& office() const override;
    [[nodiscard]] Machine& machine() override;
    [[nodiscard]] Clock& clock() override;
    [[nodiscard]] Network& network() override;
    [[nodiscard]] Licensing& licensing() override;
    [[nodiscard]] Office& office() override;

private:
    struct Pc;
    std::unique_ptr<Pc> m_pc;
};

} // namespace activation::practice
