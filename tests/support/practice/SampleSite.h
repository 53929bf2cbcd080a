// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"
#include "core/profile/SiteProfile.h"
#include "core/requests/StepRequest.h"

namespace activation::practice {

/// An organization that licenses Windows and Office by KMS: two hosts, three time sources, removal as usual.
[[nodiscard]] SiteProfile sampleSite();

/// A PC there on which every kind of step has something to do.
[[nodiscard]] PracticeState samplePc();

/// For these, in plan order, every kind of step once; all of them work on samplePc().
[[nodiscard]] QList<StepRequest> sampleSteps();

[[nodiscard]] QString windowsId();
[[nodiscard]] QString officeId();
[[nodiscard]] OfficeProduct trialOffice();

} // namespace activation::practice
