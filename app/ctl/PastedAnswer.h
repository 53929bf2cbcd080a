// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "app/ctl/Question.h"

namespace activation::ctl {

/// An answer of `explain --json`.
[[nodiscard]] QJsonObject explainJson(const QString& kind, QJsonObject fields);

/// "0xC004F074", …
[[nodiscard]] QStringList codeTexts(const QList<std::uint32_t>& codes);

/// Every product and every known code of a pasted text, each with what it means.
[[nodiscard]] ExitCode explain(const CommandContext& context, const SiteProfile& profile,
                               const AskedResults& asked);

/// A topic, or the two likeliest of a text that has no code.
[[nodiscard]] ExitCode explain(const CommandContext& context, const SiteProfile& profile,
                               const AskedTopics& asked);

} // namespace activation::ctl
