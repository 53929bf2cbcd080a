// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/profile/SiteProfile.h"

namespace activation {

/// What a person, or the profile's unattended answers, decided.
struct Choices
{
    bool removeConflicts = false;   ///< remove the Office products that are in the way
    bool replaceForeignHost = true; ///< where the profile says "ask"
    bool closePrograms = true;      ///< ask open Office programs to close
    QStringList keep;               ///< release ids to keep although they are in the way
    QStringList only{};             ///< products to activate, see isChosen(); empty: all

    bool operator==(const Choices&) const = default;
};

/// The changes to make, in order, and what stands in the way of making them.
struct Plan
{
    QList<StepRequest> steps;
    QList<CheckId> obstacles; ///< blocking findings that no step of this plan mends
    /// Those of the steps that only follow advice about time zone and clock: when one fails, the run goes on.
    QList<StepRequest> advised{};

    /// Nothing to do, and nothing in the way.
    [[nodiscard]] bool isEmpty() const { return steps.isEmpty() && obstacles.isEmpty(); }
    [[nodiscard]] bool canRun() const { return obstacles.isEmpty(); }

    bool operator==(const Plan&) const = default;
};

/// Pure: the same findings, profile and choices always give the same plan.
[[nodiscard]] Plan makePlan(const Findings& findings, const SiteProfile& profile, const Choices& choices);

/// All that the profile covers is activated, and nothing beside it is to be put right.
[[nodiscard]] bool nothingIsLeftToActivate(const Findings& findings);

/// Any step that Windows only allows an elevated process.
[[nodiscard]] bool needsElevation(const Plan& plan);
/// Any such step whose failure would end the run.
[[nodiscard]] bool failsWithoutElevation(const Plan& plan);
[[nodiscard]] bool needsElevation(const StepRequest& request);

} // namespace activation
