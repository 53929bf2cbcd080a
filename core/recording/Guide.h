// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/Result.h"

#include <QList>

namespace activation::recording {

/// What only a person at a real PC can do, in this order (tests/README.md).
enum class GuideStep {
    StateBefore,
    NetworkOff,
    VpnUpLate,
    WindowOpens,
    SayNo,
    SayYes,
    StateAfter,
    PowerCut,
    RemoveTrial,
    EndDuringRemoval,
    Restart,
    ClockAndZone,
    Undo,
    Narrator,
    Scaling,
};

[[nodiscard]] constexpr QStringView nameOf(GuideStep step)
{
    switch (step) {
    case GuideStep::StateBefore:
        return u"state-before";
    case GuideStep::NetworkOff:
        return u"network-off";
    case GuideStep::VpnUpLate:
        return u"vpn-up-late";
    case GuideStep::WindowOpens:
        return u"window-opens";
    case GuideStep::SayNo:
        return u"say-no";
    case GuideStep::SayYes:
        return u"say-yes";
    case GuideStep::StateAfter:
        return u"state-after";
    case GuideStep::PowerCut:
        return u"power-cut";
    case GuideStep::RemoveTrial:
        return u"remove-trial";
    case GuideStep::EndDuringRemoval:
        return u"end-during-removal";
    case GuideStep::Restart:
        return u"restart";
    case GuideStep::ClockAndZone:
        return u"clock-and-zone";
    case GuideStep::Undo:
        return u"undo";
    case GuideStep::Narrator:
        return u"narrator";
    case GuideStep::Scaling:
        return u"scaling";
    }
    return {};
}

enum class GuideOutcome {
    AsTold,    ///< the person saw what must be seen
    Otherwise, ///< something else; the note says what
    LeftOut,
};

[[nodiscard]] constexpr QStringView nameOf(GuideOutcome outcome)
{
    switch (outcome) {
    case GuideOutcome::AsTold:
        return u"as-told";
    case GuideOutcome::Otherwise:
        return u"otherwise";
    case GuideOutcome::LeftOut:
        return u"left-out";
    }
    return {};
}

struct GuideResult
{
    GuideStep step = GuideStep::StateBefore;
    GuideOutcome outcome = GuideOutcome::LeftOut;
    QString note; ///< in the person's words, redacted

    bool operator==(const GuideResult&) const = default;
};

/// How far a person has come. A step that has begun may outlive this program: the power is cut in one of
/// them.
struct GuideProgress
{
    QString salt; ///< of all its recordings
    QList<GuideResult> results;
    bool begun = false; ///< the step after the last result: what was before it is recorded

    /// The step to do; nothing when all are done.
    [[nodiscard]] std::optional<GuideStep> next() const;

    bool operator==(const GuideProgress&) const = default;
};

/// What an earlier run has left there, or a new one. StorageFailed when it cannot be read or is damaged.
[[nodiscard]] Result<GuideProgress> loadGuide(const QString& path);
[[nodiscard]] Result<void> saveGuide(const GuideProgress& progress, const QString& path);

} // namespace activation::recording
