// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/Result.h"
#include "core/journal/GuardedFolder.h"
#include "core/profile/FoundProfile.h"
#include "core/profile/Person.h"
#include "core/system/System.h"
#include "core/visit/OpeningProblem.h"

#include <functional>
#include <memory>
#include <optional>

namespace activation {

/// The one machine that a visit is about, with everything that belongs to it.
struct Workplace
{
    std::unique_ptr<System> system;
    std::optional<FoundProfile> found; ///< none: only status and undo make sense
    Person person;
    QString folder;                        ///< where its session is kept, and the journal unless there is:
    std::optional<GuardedFolder> journal;  ///< where changes with administrator rights are kept
    QString practice;                      ///< name of the practice PC; empty: a real machine
    LocalizedText practiceTitle;           ///< empty: a real machine
    QStringList notRecorded;               ///< what the recording of this practice PC does not show
    std::function<Result<void>()> restart; ///< of the practice PC; empty: a real machine

    [[nodiscard]] const SiteProfile* profile() const { return found ? &found->profile : nullptr; }
    [[nodiscard]] bool isPractice() const { return !practice.isEmpty(); }
};

/// Chooses the machine and reads the profile. Reads disks. Called again after a practice PC was restarted;
/// whoever calls has let go of the earlier workplace by then.
using OpenWorkplace = std::function<Result<Workplace, OpeningProblem>()>;

} // namespace activation
