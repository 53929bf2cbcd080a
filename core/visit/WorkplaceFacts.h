// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/profile/Person.h"
#include "core/visit/Session.h"

#include <QDateTime>

#include <optional>

namespace activation {

struct Workplace;

/// What is known of a workplace as soon as it is open.
struct WorkplaceFacts
{
    std::optional<SiteProfile> profile;
    Person person;
    LocalizedText practiceTitle; ///< empty: a real machine
    QString folder;
    QString journalFolder;                   ///< of what can be taken back
    QDateTime now;                           ///< by the machine's clock, in the machine's own zone
    std::optional<Session> earlierSession;   ///< of a visit to the same profile
    bool cutOff = false;                     ///< the last run was interrupted by a crash or a kill
    bool leftRemoving = false;               ///< an uninstaller of Office may still be at work
    std::optional<Elevation> practiceRights; ///< the person's, on a practice PC

    bool operator==(const WorkplaceFacts&) const = default;
};

/// What the machine says; nothing of earlier visits.
[[nodiscard]] WorkplaceFacts factsOf(const Workplace& workplace);

/// With what an earlier visit left behind: reads its session and the journal.
[[nodiscard]] WorkplaceFacts factsWithEarlierVisit(const Workplace& workplace);

} // namespace activation
