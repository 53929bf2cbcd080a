// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"
#include "core/profile/FoundProfile.h"
#include "core/profile/Person.h"
#include "core/system/System.h"
#include "core/visit/Session.h"

#include <functional>
#include <memory>
#include <variant>

namespace activation {

/// The one machine that a visit is about, with everything that belongs to it.
struct Workplace
{
    std::unique_ptr<System> system;
    std::optional<FoundProfile> found; ///< none: only status and undo make sense
    Person person;
    QString folder;                        ///< where its journal and its session are kept
    QString practice;                      ///< name of the practice PC; empty: a real machine
    LocalizedText practiceTitle;           ///< empty: a real machine
    std::function<Result<void>()> restart; ///< of the practice PC; empty: a real machine

    [[nodiscard]] const SiteProfile* profile() const { return found ? &found->profile : nullptr; }
};

/// Why there is none: a profile or a practice PC's file that is refused, or a fault of the machine. NotFound
/// is a practice PC that does not exist, BadReply an executable whose own profile is damaged.
using OpeningProblem = std::variant<DocumentProblem, Failure>;

/// Chooses the machine and reads the profile. Reads disks. Called again when a practice PC was restarted;
/// what it gave before is gone by then.
using OpenWorkplace = std::function<Result<Workplace, OpeningProblem>()>;

/// What is known of a workplace as soon as it is open.
struct WorkplaceFacts
{
    std::optional<SiteProfile> profile;
    Person person;
    LocalizedText practice; ///< title of the practice PC; empty: a real machine
    QString folder;
    QDateTime now;                           ///< by the machine's clock, in the machine's own zone
    std::optional<Session> left;             ///< what an earlier visit to the same profile left behind
    bool cutOff = false;                     ///< the last run ended without a word
    std::optional<Elevation> practiceRights; ///< the person's, on a practice PC
};

/// Reads session and journal.
[[nodiscard]] WorkplaceFacts factsOf(const Workplace& workplace);

} // namespace activation
