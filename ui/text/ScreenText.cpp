// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ScreenText.h"

#include "core/checks/CheckGroups.h"
#include "core/profile/SiteProfileReader.h"
#include "ui/text/CommonText.h"
#include "ui/text/CtlText.h"
#include "ui/text/FindingText.h"
#include "ui/text/ScreenResultText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <algorithm>

namespace activation::text {

namespace {

int countOf(const Findings& findings, Verdict verdict)
{
    return static_cast<int>(std::ranges::count(findings, verdict, &Finding::verdict));
}

/// The finding, if it is more than "all right".
const Finding* troubleOf(const ScreenScene& scene, CheckId check)
{
    const Finding* finding = findingOf(scene.session.findings, check);
    return finding && finding->verdict != Verdict::Passed && finding->verdict != Verdict::Skipped ? finding
                                                                                                  : nullptr;
}

Wording wordingOf(const Finding& finding, const ScreenScene& scene)
{
    return describe(finding, scene.profile, scene.phrases);
}

/// The window looks at the network by itself, and after every repair.
bool isWatched(const Finding& finding)
{
    return finding.check == CheckId::Network || !finding.repairs.isEmpty();
}

ScreenWords checking(const ScreenScene& scene)
{
    if (isStillAsking(scene.session.findings)) {
        return {screenName(Screen::Checking, scene.phrases),
                scene.phrases.translate("ScreenText",
                                        "Everything else is checked. Windows is still being asked about its "
                                        "licenses; right after a start this takes a while.")};
    }
    return {screenName(Screen::Checking, scene.phrases),
            scene.phrases.translate("ScreenText", "This takes a few seconds. Nothing is changed.")};
}

QString needsYouLead(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const Findings& findings = scene.session.findings;
    const auto leftAlone = [](const Finding& finding) {
        return finding.verdict == Verdict::Blocking && !isWatched(finding);
    };
    if (std::ranges::any_of(findings, leftAlone))
        return phrases.translate("ScreenText", "Each row says what to do. Then check again.");
    const auto isFine = [](const Finding& finding) {
        return finding.verdict == Verdict::Passed || finding.verdict == Verdict::Blocking ||
               finding.reason == Reason::NotNeeded;
    };
    if (std::ranges::all_of(findings, isFine)) {
        return phrases.translate("ScreenText",
                                 "Everything else is fine. When it is done, this page goes on by itself.");
    }
    return phrases.translate("ScreenText", "When it is done, this page goes on by itself.");
}

ScreenWords needsYou(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const int count = countOf(scene.session.findings, Verdict::Blocking);
    if (count == 0)
        return {screenName(Screen::NeedsYou, phrases)};
    if (count == 1)
        return {phrases.translate("ScreenText", "One thing needs you"), needsYouLead(scene)};
    return {phrases.translate("ScreenText", "%n things need you", nullptr, count), needsYouLead(scene)};
}

ScreenWords readyWithAdvice(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const Findings& findings = scene.session.findings;
    const Finding* products = findingOf(findings, CheckId::Products);
    if (products && products->reason == Reason::RenewSoon) {
        const Wording wording = wordingOf(*products, scene);
        return {wording.heading, wording.why};
    }
    const QString heading = phrases.translate("ScreenText", "You can go on to activate");
    const int advice = countOf(findings, Verdict::Advice);
    if (advice == 0) {
        return {heading,
                phrases.translate(
                    "ScreenText",
                    "Not everything could be checked. You may still go on; nothing has been changed.")};
    }
    if (advice == 1) {
        return {heading,
                phrases.translate("ScreenText", "One thing could be better. It does not stop activation.")};
    }
    return {heading,
            phrases.translate("ScreenText", "%n things could be better. They do not stop activation.",
                              nullptr, advice)};
}

ScreenWords connectVpn(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const QString goesOn =
        phrases.translate("ScreenText", "As soon as you are connected, it goes on by itself.");
    const Finding* network = troubleOf(scene, CheckId::Network);
    if (!network) {
        return {screenName(Screen::ConnectVpn, phrases),
                together(connectToNetwork(scene.profile, phrases), goesOn, phrases)};
    }
    const Wording wording = wordingOf(*network, scene);
    return {wording.heading, together(wording.whatToDo.value(0), goesOn, phrases)};
}

ScreenWords signInAtGate(const ScreenScene& scene)
{
    const Finding* network = troubleOf(scene, CheckId::Network);
    if (!network)
        return {screenName(Screen::SignInAtGate, scene.phrases)};
    const Wording wording = wordingOf(*network, scene);
    return {wording.heading, wording.why};
}

ScreenWords comeToCampus(const ScreenScene& scene)
{
    const Finding* network = troubleOf(scene, CheckId::Network);
    if (!network)
        return {screenName(Screen::ComeToCampus, scene.phrases)};
    const Wording wording = wordingOf(*network, scene);
    return {wording.heading, together(wording.why, wording.whatToDo.value(0), scene.phrases)};
}

ScreenWords removeOffice(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const QString stays = phrases.translate("ScreenText", "Your documents and mail are not deleted.");
    const Finding* conflict = findingOf(scene.session.findings, CheckId::ConflictingOffice);
    if (conflict && conflict->reason == Reason::ConflictToAsk) {
        const Wording wording = wordingOf(*conflict, scene);
        return {wording.heading, together(wording.whatToDo.value(0), stays, phrases)};
    }
    if (conflict && conflict->reason == Reason::ConflictPaid) {
        const Wording wording = wordingOf(*conflict, scene);
        return {wording.heading, wording.whatToDo.value(1)};
    }
    if (conflict && conflict->reason == Reason::ConflictKept) {
        const Wording wording = wordingOf(*conflict, scene);
        return {wording.heading, wording.why};
    }
    if (conflict &&
        (conflict->reason == Reason::ConflictByHand || conflict->reason == Reason::BitnessDiffers)) {
        const Wording wording = wordingOf(*conflict, scene);
        return {wording.heading, together(wording.why, wording.whatToDo.value(0), phrases)};
    }
    const QString why =
        phrases.translate("ScreenText", "While it is there, your organization's Office cannot be activated.");
    return {phrases.translate("ScreenText", "Please remove the other Office"), together(why, stays, phrases)};
}

ScreenWords closePrograms(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const Finding* inUse = findingOf(scene.session.findings, CheckId::OfficeInUse);
    const QStringList programs = inUse ? inUse->facts.list(Fact::Programs) : QStringList();
    const bool few = !programs.isEmpty() && programs.size() <= 3;
    //: %1: names of one to three programs, such as "Word, Excel".
    return {
        few ? phrases.translate("ScreenText", "Please close: %1").arg(listText(programs, phrases))
            : phrases.translate("ScreenText", "Please close these programs"),
        phrases.translate("ScreenText", "Save your work first. When they are closed, it goes on by itself.")};
}

ScreenWords removing(const ScreenScene& scene)
{
    return {scene.phrases.translate("ScreenText", "Removing the other Office"),
            scene.phrases.translate("ScreenText", "This takes a few minutes. Please leave the computer on.")};
}

ScreenWords restartNeeded(const ScreenScene& scene)
{
    RunResult restart;
    restart.end = RunEnd::RestartNeeded;
    const Wording asked = describe(restart, {}, scene.profile, scene.phrases);
    const Finding* pending = troubleOf(scene, CheckId::OfficeInUse);
    const bool afterRun = scene.session.result && scene.session.result->end == RunEnd::RestartNeeded;
    if (!afterRun && pending && pending->reason == Reason::RestartPending)
        return {asked.heading, wordingOf(*pending, scene).why};
    return {asked.heading, asked.why};
}

ScreenWords readyToActivate(const ScreenScene& scene)
{
    const Finding* rights = findingOf(scene.session.findings, CheckId::Administrator);
    const bool elevated = rights && rights->reason == Reason::Elevated;
    const bool asks = !elevated && needsElevation(scene.session.plan);
    const QString lead =
        sentence(asks ? WindowSentence::CommitLead : WindowSentence::CommitLeadPlain, scene.phrases);
    if (std::ranges::any_of(scene.session.licenses, [](const License& license) {
            return isVolumeClient(license) && hasExpired(license);
        })) {
        return {sentence(WindowSentence::HasExpired, scene.phrases),
                together(sentence(WindowSentence::DocumentsSafe, scene.phrases), lead, scene.phrases)};
    }
    return {screenName(Screen::ReadyToActivate, scene.phrases), lead};
}

ScreenWords activating(const ScreenScene& scene)
{
    const Finding* network = findingOf(scene.session.findings, CheckId::Network);
    return {screenName(Screen::Activating, scene.phrases),
            network && network->reason == Reason::VpnConnected
                ? wordingOf(*network, scene).why
                : scene.phrases.translate("ScreenText",
                                          "This takes a few seconds. Please stay connected to the network.")};
}

ScreenWords noProfile(const Phrasebook& phrases)
{
    return {phrases.translate("ScreenText", "Please get your organization's file"),
            sentence(WindowSentence::StatusNoProfile, phrases, QStringView(kProfileFileName).toString())};
}

ScreenWords helpdeskCode(const Phrasebook& phrases)
{
    return {phrases.translate("ScreenText", "Type the code that the caller reads"),
            phrases.translate("ScreenText",
                              "It has three groups of four digits; a misheard group shows at once.")};
}

ScreenWords helpdeskScreen(const Phrasebook& phrases)
{
    return {
        screenName(Screen::HelpdeskScreen, phrases),
        phrases.translate("ScreenText", "The same picture and the same words, in the caller's language.")};
}

} // namespace

ScreenWords screenWords(Screen screen, const Session& session, const SiteProfile& profile,
                        const QDateTime& now, const Phrasebook& phrases)
{
    const ScreenScene scene{session, profile, now, phrases};
    switch (screen) {
    case Screen::Checking:
        return checking(scene);
    case Screen::NeedsYou:
        return needsYou(scene);
    case Screen::ReadyWithAdvice:
        return readyWithAdvice(scene);
    case Screen::ConnectVpn:
        return connectVpn(scene);
    case Screen::SignInAtGate:
        return signInAtGate(scene);
    case Screen::ComeToCampus:
        return comeToCampus(scene);
    case Screen::RemoveOffice:
        return removeOffice(scene);
    case Screen::ClosePrograms:
        return closePrograms(scene);
    case Screen::Removing:
        return removing(scene);
    case Screen::RestartNeeded:
        return restartNeeded(scene);
    case Screen::ReadyToActivate:
        return readyToActivate(scene);
    case Screen::Activating:
        return activating(scene);
    case Screen::AllActivated:
        return allActivatedWords(scene);
    case Screen::PartlyActivated:
        return partlyActivatedWords(scene);
    case Screen::NotActivated:
        return notActivatedWords(scene);
    case Screen::CannotBeActivated:
        return cannotBeActivatedWords(scene);
    case Screen::Status:
        return statusWords(scene);
    case Screen::NoProfile:
        return noProfile(phrases);
    case Screen::HelpdeskCode:
        return helpdeskCode(phrases);
    case Screen::WhoAreYou:
        return whoAreYouWords(scene);
    case Screen::HelpdeskScreen:
        return helpdeskScreen(phrases);
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
