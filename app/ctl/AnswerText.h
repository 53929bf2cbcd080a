// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/findings/Finding.h"
#include "core/steps/Plan.h"
#include "core/visit/Session.h"

namespace activation::ctl {

/// The same for what went wrong, whose heading is said even where nothing else is.
void sayTrouble(const CommandContext& context, Sign sign, const text::Wording& wording);

/// Heading, reason, numbered steps and who can help, one below the other.
void sayWording(const CommandContext& context, Sign sign, const text::Wording& wording);

/// The reason, the numbered steps and whose words they are, without the heading above and the contact below.
void sayAdvice(const CommandContext& context, const QString& margin, const text::Wording& wording);

/// One line for one finding: sign, number, name, verdict, heading.
[[nodiscard]] Line findingRow(const CommandContext& context, const Finding& finding,
                              const SiteProfile& profile);

[[nodiscard]] Sign signOf(Verdict verdict);

/// Every product with its word, its sentence and its date.
void sayLicenses(const CommandContext& context, const QList<License>& licenses, const QDateTime& now);

/// Organization, service and where it activates.
void sayOrganization(const CommandContext& context, const SiteProfile& profile);

/// Whose rule was applied, where the license is not the same for all and nobody has said who it is for; and
/// what the profile's dates mean today.
void sayTerms(const CommandContext& context, const Person& person, const SiteProfile& profile,
              const QDate& today);

/// What a plan would do, step by step, what stands in its way, and what the organization wants read before.
void sayPlan(const CommandContext& context, const Session& session, const SiteProfile& profile,
             const QDate& today);

/// Those of the steps that cannot be put back.
void sayLasting(const CommandContext& context, const QList<StepRequest>& steps, const SiteProfile& profile);

/// What the organization wants done after this run; nothing where it wants nothing.
void sayWordsAfter(const CommandContext& context, const RunResult& result, const SiteProfile& profile);

/// The organization's contacts, as far as nobody has named them yet, and its pages.
void sayHelp(const CommandContext& context, const SiteProfile& profile);

} // namespace activation::ctl
