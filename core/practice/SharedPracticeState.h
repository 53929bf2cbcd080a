// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeFile.h"
#include "core/practice/PracticeProcess.h"

#include <functional>
#include <mutex>

namespace activation::practice {

/// The one state that the five ports of a practice PC share: guarded by a mutex, with its own time, its
/// scripts and its file. Every change is on disk before the call returns, or did not happen; what another
/// process has changed there is read first.
class SharedPracticeState final
{
public:
    explicit SharedPracticeState(PracticeState state, PracticeProcess process = {});
    Q_DISABLE_COPY_MOVE(SharedPracticeState)

    [[nodiscard]] Result<void> keepIn(const QString& path);

    [[nodiscard]] PracticeState now() const;

    /// Of this process.
    [[nodiscard]] Elevation elevation() const;

    [[nodiscard]] Result<void> restart();

    /// The state as a question finds it; or Cancelled, TimedOut, or the failure that the scripts ask for.
    /// Takes no practice time: questions are asked side by side.
    [[nodiscard]] Result<PracticeState> ask(PracticeCall call, const Limit& limit) const;

    enum class Rights { AnyUser, Elevated };

    using Effect = std::function<Result<void>(PracticeState&)>;

    /// A change, as far as the scripts allow it; practice time passes meanwhile. `progress` may be empty, and
    /// is called with nothing locked. An effect that fails may still leave something behind, as a real change
    /// may. `leftAlone` is what goes on where the scenario loses this process in the middle of the change.
    [[nodiscard]] Result<void> change(PracticeCall call, Rights rights, const Limit& limit,
                                      const Effect& effect, const Progress& progress = {},
                                      const Effect& leftAlone = {});

    /// Lets practice time pass, with all that happens in it.
    [[nodiscard]] Result<void> passTime(const Limit& duration) const;

    /// The licensing service starts by itself when it is asked something, and goes on starting when whoever
    /// asked has waited long enough (TimedOut).
    [[nodiscard]] Result<void> startLicensingService(const Limit& limit) const;

private:
    [[nodiscard]] Result<PracticeBehavior> beginChange(PracticeCall call, Rights rights,
                                                       const Effect& leftAlone) const;
    [[nodiscard]] Result<void> finishChange(PracticeCall call, bool inTime, const Effect& effect);
    [[nodiscard]] Result<void> advanceInSteps(std::chrono::milliseconds time, const Limit& limit,
                                              const Progress& progress) const;
    [[nodiscard]] Result<void> catchUp() const;
    [[nodiscard]] Result<void> store(PracticeState next) const;

    /// Ends this process where the scenario loses it; where that cannot be, the change fails as Lost.
    [[nodiscard]] Failure loseProcess(const Effect& leftAlone) const;
    [[nodiscard]] Elevation elevationIn(const PracticeState& state) const;

    const PracticeProcess m_process;
    mutable std::mutex m_mutex;
    mutable PracticeState m_state;
    mutable std::optional<PracticeFile> m_file;
};

/// Practice time goes on; events whose time has come happen in their order.
void advance(PracticeState& state, std::chrono::milliseconds time);

using Rights = SharedPracticeState::Rights;

} // namespace activation::practice
