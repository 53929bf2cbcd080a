// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorEvidence.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/ErrorText.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

Finding found(CheckId check, Reason reason)
{
    Facts facts;
    facts.set(Fact::Host, QStringLiteral("kms.example.edu"));
    facts.set(Fact::Port, qint64{1688});
    facts.set(Fact::SkewSeconds, qint64{-(16 * 3600 + 180)});
    facts.set(Fact::Zone, QStringLiteral("Pacific Standard Time"));
    facts.set(Fact::ZoneOffsetMinutes, qint64{-480});
    facts.set(Fact::VpnName, QStringLiteral("FortiClient"));
    facts.set(Fact::VpnInstalled, true);
    facts.set(Fact::ForeignHosts, QStringList{QStringLiteral("kms.example.test")});
    return {check, Verdict::Blocking, reason, facts, {}};
}

Wording explained(std::uint32_t code, const Findings& findings, const SiteProfile& profile = sampleProfile())
{
    return explainError(code, findings, profile, phrasebook(Language::English));
}

QList<ErrorEvidence> allEvidence()
{
    QList<ErrorEvidence> all;
    for (const std::span<const ErrorEvidence> rows : {networkEvidence(), computerEvidence()}) {
        for (const ErrorEvidence& row : rows)
            all << row;
    }
    return all;
}

CheckId checkOf(Reason reason)
{
    for (int number = 1; number <= kCheckCount; ++number) {
        if (reasonsOf(static_cast<CheckId>(number)).contains(reason))
            return static_cast<CheckId>(number);
    }
    ADD_FAILURE() << "no check gives " << toString(reason).toStdString();
    return CheckId::Administrator;
}

void expectEveryEvidenceReadable(const SiteProfile& profile, bool withFacts)
{
    for (const Language language : kLanguages) {
        for (const ErrorEvidence& evidence : allEvidence()) {
            Finding finding = found(checkOf(evidence.reason), evidence.reason);
            if (!withFacts)
                finding.facts = {};
            for (const ActivationError& error : activationErrors()) {
                if (isAbout(error.code, evidence.topic))
                    expectReadable(explainError(error.code, {finding}, profile, phrasebook(language)),
                                   language, toString(evidence.reason));
            }
        }
    }
}

} // namespace

TEST(ErrorEvidence, IsReadableInEveryLanguageWithAndWithoutFacts)
{
    expectEveryEvidenceReadable(sampleProfile(), true);
    expectEveryEvidenceReadable({}, false);
}

TEST(ErrorEvidence, EveryRowExplainsSomeCodeAndSaysWhatToDo)
{
    for (const ErrorEvidence& evidence : allEvidence()) {
        const Findings findings{found(checkOf(evidence.reason), evidence.reason)};
        int explainedCodes = 0;
        for (const ActivationError& error : activationErrors()) {
            if (!isAbout(error.code, evidence.topic))
                continue;
            ++explainedCodes;
            const Wording wording = explained(error.code, findings);
            EXPECT_NE(wording.why, explained(error.code, {}).why) << toString(evidence.reason).toStdString();
            EXPECT_EQ(wording.heading, explained(error.code, {}).heading);
            EXPECT_FALSE(wording.whatToDo.isEmpty()) << toString(evidence.reason).toStdString();
        }
        EXPECT_GT(explainedCodes, 0) << toString(evidence.reason).toStdString();
    }
}

TEST(ErrorEvidence, AClosedPortIsNamedBehindTheUnavailableHost)
{
    const Wording wording = explained(0xC004F074, {found(CheckId::Port, Reason::PortDropped)});
    EXPECT_TRUE(wording.why.startsWith(u"The port check found that port 1688 of kms.example.edu is closed"));
    EXPECT_EQ(wording.whatToDo.first(), u"Connect to your organization's network, or turn on Sample VPN.");
    EXPECT_EQ(wording.whatToDo.last(), u"Then activate again.");
}

TEST(ErrorEvidence, AMissingVpnIsNamedWithItsProgram)
{
    for (const std::uint32_t code : {0xC004F074U, 0x8007232BU, 0x800706BAU, 0xC004F009U}) {
        const Wording wording = explained(code, {found(CheckId::Network, Reason::VpnNotConnected)});
        EXPECT_TRUE(wording.why.contains(u"FortiClient not connected")) << errorCodeText(code).toStdString();
        EXPECT_EQ(wording.whatToDo.first(), u"Open Sample VPN (FortiClient) and connect.");
    }
}

TEST(ErrorEvidence, AWrongClockIsNamedInUtcWithItsZone)
{
    for (const std::uint32_t code : {0xC004F074U, 0xC004F06CU}) {
        const Wording off = explained(code, {found(CheckId::Clock, Reason::ClockFarOff)});
        EXPECT_TRUE(off.why.contains(u"16 hours 3 minutes off in universal time (UTC)"));
        EXPECT_TRUE(off.why.contains(u"less than 4 hours"));
        const Wording byZone = explained(code, {found(CheckId::Clock, Reason::ClockFarOffByZone)});
        EXPECT_TRUE(byZone.why.contains(u"Los Angeles (UTC-8)"));
        EXPECT_TRUE(byZone.whatToDo.first().contains(u"time zone"));
    }
}

TEST(ErrorEvidence, WhenOurClockIsRightTheServersIsSuspected)
{
    const Wording wording = explained(0xC004F06C, {found(CheckId::Clock, Reason::ClockRight)});
    EXPECT_TRUE(wording.why.contains(u"the server's clock"));
    EXPECT_TRUE(wording.whoCanHelp.contains(u"administrators of the KMS host"));
    EXPECT_EQ(explained(0xC004B011, {found(CheckId::Clock, Reason::ClockRight)}), explained(0xC004B011, {}));
}

TEST(ErrorEvidence, TheWayComesBeforeTheClock)
{
    const Wording wording = explained(0xC004F074, {found(CheckId::Clock, Reason::ClockFarOff),
                                                   found(CheckId::Port, Reason::PortDropped),
                                                   found(CheckId::Network, Reason::VpnNotConnected)});
    EXPECT_TRUE(wording.why.startsWith(u"The network check"));
}

TEST(ErrorEvidence, WhenEverythingIsInOrderTheEventBehindTheBucketIsAskedFor)
{
    const Wording wording = explained(0xC004F074, {found(CheckId::KmsService, Reason::KmsAnswers)});
    EXPECT_TRUE(wording.why.contains(u"in order"));
    // It was our own process that got through; nobody knows whether sppsvc does.
    EXPECT_TRUE(wording.why.startsWith(u"The checks of this program"));
    EXPECT_TRUE(wording.why.contains(u"A firewall may treat Windows' own program differently"));
    EXPECT_EQ(wording.whatToDo.first(), u"Wait a few minutes, then activate again.");
    EXPECT_TRUE(wording.whatToDo.last().contains(u"12288"));
    EXPECT_TRUE(wording.whoCanHelp.contains(u"IT Desk"));
}

TEST(ErrorEvidence, ANameIsEitherUnknownOrWasLookedForElsewhere)
{
    for (const std::uint32_t code : {0x8007232BU, 0x8007007BU}) {
        EXPECT_TRUE(explained(code, {found(CheckId::HostName, Reason::NameNotFound)})
                        .why.contains(u"kms.example.edu is not known here"));
        EXPECT_TRUE(
            explained(code, {found(CheckId::HostName, Reason::NoSrvRecord)}).why.contains(u"no entry"));
        const Wording elsewhere = explained(code, {found(CheckId::HostName, Reason::NameResolved)});
        EXPECT_TRUE(elsewhere.why.contains(u"does find the activation server"));
        EXPECT_TRUE(elsewhere.whatToDo.first().contains(u"set your organization's server"));
    }
}

TEST(ErrorEvidence, ARefusedPortIsForTheAdministratorsOfTheHost)
{
    const Wording wording = explained(0x800706BA, {found(CheckId::Port, Reason::PortRefused)});
    EXPECT_TRUE(wording.why.contains(u"refuses port 1688"));
    EXPECT_TRUE(wording.whoCanHelp.contains(u"administrators of the KMS host"));
}

TEST(ErrorEvidence, AForeignHostExplainsWhatItAnswers)
{
    for (const std::uint32_t code : {0xC004F042U, 0xC004F038U, 0xC004F015U, 0xC004F074U}) {
        const Wording wording = explained(code, {found(CheckId::Products, Reason::ForeignHostSet)});
        EXPECT_TRUE(wording.why.contains(u"kms.example.test")) << errorCodeText(code).toStdString();
        EXPECT_TRUE(wording.whatToDo.first().contains(u"set your organization's server"));
    }
}

TEST(ErrorEvidence, WhatTheOwnHostLacksIsForItsAdministrators)
{
    for (const std::uint32_t code : {0xC004F042U, 0xC004F015U}) {
        const Wording wording = explained(code, {found(CheckId::KmsService, Reason::KmsAnswers)});
        EXPECT_TRUE(wording.why.contains(u"your organization's own server"));
        EXPECT_TRUE(wording.whoCanHelp.contains(u"administrators of the KMS host"));
    }
}

TEST(ErrorEvidence, TheCountStaysExplainedWhenTheOwnHostAnswers)
{
    EXPECT_EQ(explained(0xC004F038, {found(CheckId::KmsService, Reason::KmsAnswers)}),
              explained(0xC004F038, {}));
}

TEST(ErrorEvidence, TheFirmwareCheckConfirmsTheMarkerOrDoubtsIt)
{
    const Wording missing = explained(0xC004F035, {found(CheckId::FirmwareMarker, Reason::MarkerMissing)});
    EXPECT_TRUE(missing.why.contains(u"found the same"));
    const Wording present = explained(0xC004F035, {found(CheckId::FirmwareMarker, Reason::MarkerPresent)});
    EXPECT_TRUE(present.why.contains(u"too old"));
}

TEST(ErrorEvidence, RightsAreMissingNotUsedOrNotTheCause)
{
    const Wording user = explained(0x80070005, {found(CheckId::Administrator, Reason::StandardUser)});
    EXPECT_TRUE(user.why.contains(u"not an administrator's"));
    EXPECT_FALSE(user.whatToDo.contains(QStringLiteral("Then activate again.")));
    EXPECT_TRUE(explained(0x80070005, {found(CheckId::Administrator, Reason::CanBeElevated)})
                    .whatToDo.first()
                    .contains(u"choose Yes"));
    EXPECT_TRUE(explained(0x80070005, {found(CheckId::Administrator, Reason::Elevated)})
                    .whatToDo.first()
                    .contains(u"8229"));
}

TEST(ErrorEvidence, ALicenseOfAnotherKindIsWhyMicrosoftWasAsked)
{
    for (const std::uint32_t code : {0xC004C003U, 0x80072EE2U}) {
        EXPECT_TRUE(explained(code, {found(CheckId::Products, Reason::NotAnOrganizationLicense)})
                        .why.contains(u"asked Microsoft and not your organization's server"));
    }
}

TEST(ErrorEvidence, ASwitchedOffServiceIsNamed)
{
    EXPECT_TRUE(explained(0x80070422, {found(CheckId::LicensingService, Reason::ServiceDisabled)})
                    .why.contains(u"switched off"));
}

TEST(ErrorEvidence, AFindingAboutSomethingElseChangesNothing)
{
    EXPECT_EQ(explained(0xC004F050, {found(CheckId::Port, Reason::PortDropped)}), explained(0xC004F050, {}));
    EXPECT_EQ(explained(0xC004F074, {found(CheckId::FirmwareMarker, Reason::MarkerMissing)}),
              explained(0xC004F074, {}));
    EXPECT_EQ(explained(0x8BADF00D, {found(CheckId::Port, Reason::PortDropped)}), explained(0x8BADF00D, {}));
}

TEST(ErrorEvidence, TheOrganizationsAdviceComesBeforeThatOfWhatWasFound)
{
    SiteProfile profile = sampleProfile();
    WordingOverride own;
    own.code = 0xC004F074;
    own.whatToDo = {{{{Language::English, QStringLiteral("Open vpn.example.edu.")}}}};
    profile.wording = {own};
    const Wording wording = explained(0xC004F074, {found(CheckId::Port, Reason::PortDropped)}, profile);
    EXPECT_TRUE(wording.why.startsWith(u"The port check"));
    EXPECT_EQ(wording.whatToDo.first(), u"Sample University advises: Open vpn.example.edu.");
}

TEST(ErrorEvidence, KeepsTheHostToItselfWhenTheImageHasSetIt)
{
    SiteProfile profile = sampleProfile();
    profile.kms.source = HostSource::Preset;
    const Wording wording = explained(0xC004F074, {found(CheckId::Port, Reason::PortDropped)}, profile);
    EXPECT_FALSE(sentencesOf(wording).join(u' ').contains(u"kms.example.edu"));
    EXPECT_TRUE(wording.why.contains(u"port 1688 of the activation server"));
}

} // namespace activation::text
