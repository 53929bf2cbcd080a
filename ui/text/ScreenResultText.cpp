// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ScreenResultText.h"

#include "core/profile/Roles.h"
#include "ui/text/CommonText.h"
#include "ui/text/CtlText.h"
#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace activation::text {

namespace {

/// As they are now: read back after a run, else as the check found them.
const QList<License>& licensesOf(const Session& session)
{
    return session.result && !session.result->licenses.isEmpty() ? session.result->licenses
                                                                 : session.licenses;
}

template <typename Predicate> QList<License> those(const QList<License>& licenses, Predicate fits)
{
    QList<License> fitting;
    std::ranges::copy_if(licenses, std::back_inserter(fitting), fits);
    return fitting;
}

/// Only the products that the run wanted to activate and could not.
QList<License> stillOpen(const RunResult& result)
{
    return those(result.licenses, [&result](const License& license) {
        return !isLicensed(license) && std::ranges::any_of(result.steps, [&license](const StepResult& step) {
            const auto* activate = std::get_if<ActivateProduct>(&step.request);
            return activate && activate->activationId == license.activationId;
        });
    });
}

/// Microsoft's own names, the same in every language.
QString familyName(ProductFamily family)
{
    switch (family) {
    case ProductFamily::Windows:
        return QStringLiteral("Windows");
    case ProductFamily::Office:
        return QStringLiteral("Office");
    case ProductFamily::Project:
        return QStringLiteral("Project");
    case ProductFamily::Visio:
        return QStringLiteral("Visio");
    }
    Q_UNREACHABLE();
}

QStringList familiesOf(const QList<License>& licenses)
{
    QStringList names;
    for (const License& license : licenses)
        names << familyName(license.family);
    names.removeDuplicates();
    return names;
}

QString activatedHeading(const QList<License>& licensed, const Phrasebook& phrases)
{
    const QStringList families = familiesOf(licensed);
    if (licensed.size() == 1) {
        //: %1: name of a product.
        return phrases.translate("ScreenText", "%1 is activated").arg(productName(licensed.first(), phrases));
    }
    if (families.size() == 2 && families.contains(familyName(ProductFamily::Windows)) &&
        families.contains(familyName(ProductFamily::Office)))
        return phrases.translate("ScreenText", "Windows and Office are activated");
    return screenName(Screen::AllActivated, phrases);
}

/// Office shows its old state until it is opened anew.
QStringList programsToReopen(const Session& session)
{
    const Finding* inUse = findingOf(session.findings, CheckId::OfficeInUse);
    const bool activated =
        session.result && std::ranges::any_of(session.result->steps, [](const StepResult& step) {
            const auto* activate = std::get_if<ActivateProduct>(&step.request);
            return activate && activate->family != ProductFamily::Windows;
        });
    return inUse && activated ? inUse->facts.list(Fact::Programs) : QStringList();
}

bool isBlocking(const Finding* finding)
{
    return finding && finding->verdict == Verdict::Blocking;
}

/// The finding behind a dead end; null where the machine itself cannot say.
const Finding* deadEndOf(const Findings& findings)
{
    const Finding* edition = findingOf(findings, CheckId::WindowsEdition);
    // This one may still be mended by the products' keys.
    if (isBlocking(edition) && edition->reason != Reason::EditionNotLicensed)
        return edition;
    const Finding* products = findingOf(findings, CheckId::Products);
    return products && products->verdict != Verdict::Unknown ? products : nullptr;
}

} // namespace

ScreenWords whoAreYouWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const RoleRule* const rule = roleRuleFor(scene.profile, scene.session.person.role);
    if (scene.session.person.role.isTold() && rule) {
        return {phrases.translate("ScreenText", "When did you leave?"),
                together(conditionText(*rule, scene.profile, phrases),
                         phrases.translate("ScreenText", "Please give your last day here."), phrases)};
    }
    return {screenName(Screen::WhoAreYou, phrases),
            phrases.translate("ScreenText",
                              "The license is not the same for everybody. Your answer is remembered.")};
}

bool hasExpired(const License& license)
{
    return stateOf(license) == LicenseState::Expired && license.status != LicenseStatus::Unlicensed;
}

ScreenWords allActivatedWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const Session& session = scene.session;
    const QString heading = activatedHeading(those(licensesOf(session), isLicensed), phrases);
    const QStringList programs = programsToReopen(session);
    if (!programs.isEmpty()) {
        //: %1: names of programs, such as "Word, Excel".
        const Phrase lead = phrases.translate(
            "ScreenText", "So that Office shows its new state, please close and open again: %1");
        return {heading, lead.arg(listText(programs, phrases))};
    }
    if (session.result)
        return {heading, describe(*session.result, session.findings, scene.profile, phrases).why};
    const Finding* products = findingOf(session.findings, CheckId::Products);
    return {heading, products ? describe(*products, scene.profile, phrases).why : QString()};
}

ScreenWords partlyActivatedWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    if (!scene.session.result)
        return {screenName(Screen::PartlyActivated, phrases)};
    const RunResult& result = *scene.session.result;
    const QString why = describe(result, scene.session.findings, scene.profile, phrases).why;
    const QStringList done = familiesOf(those(result.licenses, isLicensed));
    const QStringList open = familiesOf(stillOpen(result));
    if (done.size() != 1 || open.size() != 1 || done == open)
        return {screenName(Screen::PartlyActivated, phrases), why};
    //: %1: "Windows"; %2: "Office".
    const Phrase heading = phrases.translate("ScreenText", "%1 is activated, %2 is not yet");
    return {heading.arg(done.first(), open.first()), why};
}

ScreenWords notActivatedWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const Session& session = scene.session;
    if (!session.result)
        return {screenName(Screen::NotActivated, phrases)};
    const Wording whole = describe(*session.result, session.findings, scene.profile, phrases);
    const std::optional<Wording> cause = causeOf(*session.result, session.findings, scene.profile, phrases);
    if (session.result->end != RunEnd::Failed || !cause)
        return {whole.heading, whole.why};
    //: %1: what went wrong, such as "The server is waiting for more computers".
    return {phrases.translate("ScreenText", "Not activated yet: %1").arg(cause->heading), cause->why};
}

ScreenWords cannotBeActivatedWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    if (const Finding* finding = deadEndOf(scene.session.findings)) {
        const Wording wording = describe(*finding, scene.profile, phrases);
        return {wording.heading, wording.why};
    }
    return {screenName(Screen::CannotBeActivated, phrases), sentence(WindowSentence::StatusNotTold, phrases)};
}

ScreenWords statusWords(const ScreenScene& scene)
{
    const Phrasebook& phrases = scene.phrases;
    const QList<License>& licenses = licensesOf(scene.session);
    const auto any = [&licenses](LicenseState state) {
        return std::ranges::any_of(licenses,
                                   [state](const License& license) { return stateOf(license) == state; });
    };
    if (licenses.isEmpty()) {
        return {screenName(Screen::Status, phrases), sentence(WindowSentence::StatusNoProducts, phrases)};
    }
    const QString lead = sentence(WindowSentence::StatusLead, phrases);
    if (std::ranges::any_of(licenses, hasExpired))
        return {sentence(WindowSentence::HasExpired, phrases),
                together(sentence(WindowSentence::DocumentsSafe, phrases), lead, phrases)};
    if (any(LicenseState::Expired))
        return {phrases.translate("ScreenText", "Please activate again"), lead};
    if (any(LicenseState::Grace))
        return {phrases.translate("ScreenText", "Please activate soon"), lead};
    if (any(LicenseState::RenewSoon))
        return {phrases.translate("ScreenText", "Please renew the activation soon"), lead};
    if (any(LicenseState::Activated))
        return {activatedHeading(those(licenses, isLicensed), phrases), lead};
    return {screenName(Screen::Status, phrases), lead};
}

} // namespace activation::text
