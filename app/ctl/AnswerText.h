// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/findings/Finding.h"
#include "core/steps/Plan.h"

namespace activation::ctl {

/// Heading, reason, numbered steps and who can help, one below the other.
void sayWording(const CommandContext& context, Sign sign, const text::Wording& wording);

/// The reason, the numbered steps and whose words they are, without the heading above and the contact below.
void sayAdvice(const CommandContext& context, const QString& margin, const text::Wording& wording);

/// One line for one finding: sign, number, name, verdict, heading.
[[nodiscard]] QString findingRow(const CommandContext& context, const Finding& finding,
                                 const SiteProfile& profile);

[[nodiscard]] Sign signOf(Verdict verdict);

/// Every product with its word, its sentence and its date.
void sayLicenses(const CommandContext& context, const QList<License>& licenses, const QDateTime& now);

/// Organization, service and where it activates.
void sayOrganization(const CommandContext& context, const SiteProfile& profile);

/// What a plan would do, step by step, and what stands in its way.
void sayPlan(const CommandContext& context, const Plan& plan, const Findings& findings,
             const SiteProfile& profile);

} // namespace activation::ctl
