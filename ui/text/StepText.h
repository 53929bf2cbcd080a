// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/steps/StepRunner.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// "Office LTSC 2021": the product that a step activates, as people know it.
[[nodiscard]] QString productName(const ActivateProduct& request, const Phrasebook& phrases);

/// "Set the KMS host to kms.example.edu, port 1688": what will happen, for the commit screen and the plan. A
/// host that is not for the whole computer has the name of its product before it, as the steps `among` which
/// it stands tell it.
[[nodiscard]] QString describe(const StepRequest& request, const SiteProfile& profile,
                               const Phrasebook& phrases, const QList<StepRequest>& among = {});

/// All of them in their order.
[[nodiscard]] QStringList describeAll(const QList<StepRequest>& steps, const SiteProfile& profile,
                                      const Phrasebook& phrases);

/// "Setting the KMS host": while it happens.
[[nodiscard]] QString describeRunning(const StepRequest& request, const Phrasebook& phrases);

/// Those of the steps that nobody can put back once they are done, as they are announced: a key is replaced,
/// a product removed.
[[nodiscard]] QStringList lastingChanges(const QList<StepRequest>& steps, const SiteProfile& profile,
                                         const Phrasebook& phrases);

/// "Done", "Did not work", "Did not work, not needed", "Cancelled", "Not started".
[[nodiscard]] QString outcomeWord(StepOutcome outcome, const Phrasebook& phrases);

/// What a failed step means to a person. With an error code it is the code's explanation, see ErrorText.h;
/// `findings` are those of the check before it, empty where there was none.
[[nodiscard]] Wording describe(const Failure& failure, const Findings& findings, const SiteProfile& profile,
                               const Phrasebook& phrases);

/// What ended a run early; what the run itself has mended is no longer the reason. `findings` as above.
[[nodiscard]] std::optional<Wording> causeOf(const RunResult& result, const Findings& findings,
                                             const SiteProfile& profile, const Phrasebook& phrases);

/// Every failure but the first, of a run that went on with what did not need the step that failed: one
/// wording for each, its heading naming the product. `findings` as above.
[[nodiscard]] QList<Wording> describeFurtherFailures(const RunResult& result, const Findings& findings,
                                                     const SiteProfile& profile, const Phrasebook& phrases);

/// `open` are those of `all` products of a PC that the organization licenses and activates in another way.
[[nodiscard]] Wording describeOtherWays(const QList<License>& open, const QList<License>& all,
                                        const SiteProfile& profile, const Phrasebook& phrases);

/// What was only advised, did not work, and stopped nothing: one wording for each such step.
[[nodiscard]] QList<Wording> describePassedOver(const RunResult& result, const SiteProfile& profile,
                                                const Phrasebook& phrases);

/// The large heading over a finished run, and what happens next. `findings` as above.
[[nodiscard]] Wording describe(const RunResult& result, const Findings& findings, const SiteProfile& profile,
                               const Phrasebook& phrases);

} // namespace activation::text
