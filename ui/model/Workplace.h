// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/journal/Journal.h"
#include "core/json/DocumentProblem.h"
#include "core/profile/Person.h"
#include "core/system/System.h"

#include <functional>
#include <memory>
#include <variant>

namespace activation::ui {

/// The machine that a window works on, with everything that belongs to it.
struct Workplace
{
    std::unique_ptr<System> system;
    std::optional<SiteProfile> profile; ///< none: only the status makes sense
    Person person;
    QString folder;         ///< where its journal and its session are kept
    LocalizedText practice; ///< title of the practice PC; empty: a real machine
    std::function<Result<void>()>
        restart; ///< as if the practice PC had been restarted; empty: a real machine
};

/// Why there is none: a profile that is refused, or a fault of the machine.
using NoWorkplace = std::variant<DocumentProblem, Failure>;

/// Chooses the machine and reads the profile. Called on a thread of its own, as it may read disks; called
/// again when a practice PC was restarted, and what it gave before is gone by then.
using OpenWorkplace = std::function<std::variant<Workplace, NoWorkplace>()>;

} // namespace activation::ui
