// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Workplace.h"

#include "core/journal/Journal.h"
#include "core/visit/Inspection.h"

#include <utility>

namespace activation {

WorkplaceFacts factsOf(const Workplace& workplace)
{
    const System& system = *workplace.system;
    WorkplaceFacts facts;
    facts.person = workplace.person;
    facts.practice = workplace.practiceTitle;
    facts.folder = workplace.folder;
    facts.now = localNow(system);
    // A practice PC always knows them; one that does not is asked like an administrator's.
    if (!workplace.practice.isEmpty())
        facts.practiceRights = system.machine().elevation().valueOr(Elevation::CanBeElevated);
    if (const SiteProfile* const profile = workplace.profile()) {
        facts.profile = *profile;
        auto left = loadSession(workplace.folder).valueOr(std::nullopt);
        if (left && left->profileSha256 == fingerprint(*profile))
            facts.left = std::move(left);
    }
    if (const auto entries = Journal::read(workplace.folder))
        facts.cutOff = wasCutOff(*entries);
    return facts;
}

} // namespace activation
