// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/WorkplaceFacts.h"

#include "core/journal/Journal.h"
#include "core/visit/Inspection.h"
#include "core/visit/VisitJournal.h"
#include "core/visit/Workplace.h"

#include <utility>

namespace activation {

WorkplaceFacts factsOf(const Workplace& workplace)
{
    const System& system = *workplace.system;
    WorkplaceFacts facts;
    if (const SiteProfile* const profile = workplace.profile())
        facts.profile = *profile;
    facts.person = workplace.person;
    facts.practiceTitle = workplace.practiceTitle;
    facts.folder = workplace.folder;
    facts.journalFolder = journalFolder(workplace);
    facts.now = localNow(system);
    // A practice PC always knows them; if it does not, an administrator's are assumed.
    if (workplace.isPractice())
        facts.practiceRights = system.machine().elevation().valueOr(Elevation::CanBeElevated);
    return facts;
}

WorkplaceFacts factsWithEarlierVisit(const Workplace& workplace)
{
    WorkplaceFacts facts = factsOf(workplace);
    auto session = loadSession(workplace.folder).valueOr(std::nullopt);
    if (session && facts.profile && session->profileSha256 == fingerprint(*facts.profile))
        facts.earlierSession = std::move(session);
    if (const auto journal = readJournal(workplace)) {
        facts.cutOff = wasCutOff(journal->entries) && !Journal::isInUse(facts.journalFolder);
        facts.leftRemoving = wasLeftRemoving(journal->entries);
    }
    return facts;
}

} // namespace activation
