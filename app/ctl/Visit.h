// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/visit/Inspection.h"
#include "core/visit/Session.h"

namespace activation::ctl {

/// What to look at, and who is told while it goes on.
struct WhatToInspect
{
    QList<CheckId> only; ///< empty: everything
    bool wait = false;   ///< for the network to come up
    CheckRunner::Observer observer;
};

/// A new visit: findings and licenses as they are now.
[[nodiscard]] Session beginSession(const CommandContext& context, const Workplace& workplace,
                                   const WhatToInspect& what);

/// Says when the end of the journal cannot be read, as after a disk that failed.
void complainOfDamage(const CommandContext& context, const Workplace& workplace, const Failure& damage);

/// Whether every product that an organization licenses here is activated.
[[nodiscard]] bool allActivated(const QList<License>& licenses);

/// "1-2" and the twelve digits, at the end of what is said.
void sayScreenAndCode(const CommandContext& context, const SupportFacts& facts);

/// Adds `screen` and `supportCode`.
void addScreenAndCode(QJsonObject& answer, const SupportFacts& facts);

} // namespace activation::ctl
