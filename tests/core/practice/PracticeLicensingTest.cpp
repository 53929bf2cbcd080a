// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "core/practice/ScenarioProducts.h"
#include "tests/core/practice/SamplePc.h"

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

/// One attempt for Windows with the sample host set, and what the license says afterwards.
struct Attempt
{
    explicit Attempt(PracticeState state, const QString& id = windowsId())
    {
        if (state.machineKms.host.isEmpty())
            state.machineKms = KmsSetting{kKms, 1688};
        perform(state, id);
    }

    struct Discovering
    {};
    Attempt(Discovering, const PracticeState& state) { perform(state, windowsId()); }

    std::uint32_t code = 0;
    License license;

private:
    void perform(const PracticeState& state, const QString& id)
    {
        PracticePc pc(state);
        const auto result = pc.licensing().activate(id, ample());
        code = codeOf(result);
        const auto licenses = pc.licensing().licenses(ample());
        for (const License& other : *licenses) {
            if (other.activationId == id)
                license = other;
        }
    }
};

} // namespace

TEST(PracticeLicensing, ActivatesWhenTheHostIsThere)
{
    const Attempt attempt(samplePc());
    EXPECT_EQ(attempt.code, 0U);
    EXPECT_TRUE(isLicensed(attempt.license));
    EXPECT_EQ(attempt.license.remaining, std::chrono::days{180});
    EXPECT_TRUE(attempt.license.discoveredHost.isEmpty());
}

TEST(PracticeLicensing, AsksTheDirectoryFirstWhereTheDomainActivates)
{
    PracticeState state = samplePc();
    state.directoryActivates = true;
    EXPECT_EQ(Attempt(state).license.channel, Channel::KmsClient); // it has not joined
    state.windows.domainJoined = true;
    EXPECT_EQ(Attempt(state).license.channel, Channel::ActiveDirectory);
    EXPECT_TRUE(isLicensed(Attempt(state).license));
    EXPECT_EQ(Attempt(Attempt::Discovering{}, state).code, 0U); // no host is looked for
    state.place = PracticePlace::Outside;
    EXPECT_EQ(Attempt(state).code, 0xC004F074U);
}

TEST(PracticeLicensing, ActivatesNothingThatIsNoVolumeClient)
{
    for (const Channel channel : {Channel::VirtualMachine, Channel::Subscription, Channel::Retail}) {
        PracticeState state = samplePc();
        state.licenses.first().channel = channel;
        EXPECT_EQ(Attempt(state).code, 0xC004F07DU) << toString(channel).toStdString();
    }
}

TEST(PracticeLicensing, GrantsWhatTheScriptSays)
{
    PracticeState state = samplePc();
    state.activations[windowsId()].grants = std::chrono::days{45};
    EXPECT_EQ(Attempt(state).license.remaining, std::chrono::days{45});
}

TEST(PracticeLicensing, AHostThatCannotBeReachedLeavesTheCodeOnTheLicense)
{
    PracticeState outside = samplePc();
    outside.place = PracticePlace::Outside;
    PracticeState refused = samplePc();
    refused.hosts.first().tcp = TcpOutcome::Refused;
    PracticeState unknown = samplePc();
    unknown.machineKms.host = QStringLiteral("elsewhere.example");
    PracticeState gate = samplePc();
    gate.gateSignedIn = false;
    for (const PracticeState& state : {outside, refused, unknown, gate}) {
        const Attempt attempt(state);
        EXPECT_EQ(attempt.code, 0xC004F074U);
        EXPECT_EQ(attempt.license.statusReason, 0xC004F074U);
        EXPECT_FALSE(isLicensed(attempt.license));
    }
}

TEST(PracticeLicensing, AServerThatIsNoKmsIsToldApart)
{
    PracticeState state = samplePc();
    state.hosts.first().rpc = RpcOutcome::OtherInterface;
    EXPECT_EQ(Attempt(state).code, 0xC004F039U);
}

TEST(PracticeLicensing, FourHoursAreAllowedAndNotASecondMore)
{
    PracticeState state = samplePc();
    state.clockWrongBy = -4h;
    EXPECT_EQ(Attempt(state).code, 0U);
    state.clockWrongBy = -4h - 1s;
    EXPECT_EQ(Attempt(state).code, 0xC004F06CU);
}

TEST(PracticeLicensing, WithoutASettingTheHostIsDiscovered)
{
    PracticeState state = samplePc();
    EXPECT_EQ(Attempt(Attempt::Discovering{}, state).code, 0x8007232BU);
    state.srv.insert(QStringLiteral("sample.example"),
                     SrvAnswer{LookupOutcome::Found, {SrvRecord{Endpoint{kKms, 1688}, 0, 100}}});
    const Attempt attempt(Attempt::Discovering{}, state);
    EXPECT_EQ(attempt.code, 0U);
    EXPECT_EQ(attempt.license.discoveredHost, kKms);
}

TEST(PracticeLicensing, DiscoveryGoesOnToTheNextDomain)
{
    PracticeState state = samplePc();
    state.dnsSuffixes = {QStringLiteral("lan"), QStringLiteral("sample.example")};
    state.srv.insert(QStringLiteral("sample.example"),
                     SrvAnswer{LookupOutcome::Found, {SrvRecord{Endpoint{kKms, 1688}, 0, 100}}});
    EXPECT_EQ(Attempt(Attempt::Discovering{}, state).code, 0U);
    state.dnsSuffixes.removeLast();
    EXPECT_EQ(Attempt(Attempt::Discovering{}, state).code, 0x8007232BU);
}

TEST(PracticeLicensing, DiscoveryGoesOnToTheNextRecord)
{
    PracticeState state = samplePc();
    const Endpoint dead{QStringLiteral("dead.example"), 1688};
    state.srv.insert(
        QStringLiteral("sample.example"),
        SrvAnswer{LookupOutcome::Found, {SrvRecord{dead, 0, 100}, SrvRecord{Endpoint{kKms, 1688}, 1, 100}}});
    EXPECT_EQ(Attempt(Attempt::Discovering{}, state).license.discoveredHost, kKms);
}

TEST(PracticeLicensing, AProductsOwnHostGoesBeforeTheMachines)
{
    PracticeState state = samplePc();
    state.licenses[0].kmsHost = QStringLiteral("elsewhere.example");
    EXPECT_EQ(Attempt(state).code, 0xC004F074U);
    EXPECT_EQ(Attempt(state, officeId()).code, 0U);
}

TEST(PracticeLicensing, EachAttemptTakesTheNextAnswerAndTheLastStays)
{
    PracticeState state = samplePc();
    state.machineKms = KmsSetting{kKms, 0};
    state.activations[windowsId()].answers = {0xC004F038, 0};
    PracticePc pc(state);
    EXPECT_EQ(codeOf(pc.licensing().activate(windowsId(), ample())), 0xC004F038U);
    EXPECT_TRUE(pc.licensing().activate(windowsId(), ample()));
    EXPECT_TRUE(pc.licensing().activate(windowsId(), ample()));
}

TEST(PracticeLicensing, AnAnswerIsNotUsedUpByAnAttemptThatReachesNobody)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::Outside;
    state.machineKms = KmsSetting{kKms, 0};
    state.activations[windowsId()].answers = {0xC004F038, 0};
    PracticePc pc(state);
    EXPECT_EQ(codeOf(pc.licensing().activate(windowsId(), ample())), 0xC004F074U);
    EXPECT_EQ(pc.state().activations.value(windowsId()).answers.size(), 2);
}

TEST(PracticeLicensing, AConflictBlocksOfficeButNotWindows)
{
    PracticeState state = samplePc();
    state.conflictsBlockActivation = true;
    state.office.append(practiceOffice(QStringLiteral("O365HomePremRetail")));
    EXPECT_EQ(Attempt(state).code, 0U);
    EXPECT_EQ(Attempt(state, officeId()).code, 0xC004F069U);
    state.office.removeLast();
    EXPECT_EQ(Attempt(state, officeId()).code, 0U);
}

TEST(PracticeLicensing, OnlyKmsClientsAreActivatedByKms)
{
    PracticeState state = samplePc();
    state.licenses[0].channel = Channel::Retail;
    EXPECT_EQ(Attempt(state).code, 0xC004F07DU);
}

TEST(PracticeLicensing, ASetupKeyMakesAKmsClientThatIsNotActivated)
{
    PracticeState state = samplePc();
    state.licenses[0].channel = Channel::Retail;
    state.licenses[0].status = LicenseStatus::Licensed;
    state.licenses[1].channel = Channel::Mak;
    PracticePc pc(state);
    for (const char16_t* key : {u"AAAAA-BBBBB-CCCCC-DDDDD-WWWWW", u"AAAAA-BBBBB-CCCCC-DDDDD-OOOOO"})
        ASSERT_TRUE(pc.licensing().installSetupKey(QString::fromUtf16(key), ample()));
    const QList<License> licenses = *pc.licensing().licenses(ample());
    EXPECT_EQ(licenses.at(0).channel, Channel::KmsClient);
    EXPECT_EQ(licenses.at(0).status, LicenseStatus::Unlicensed);
    EXPECT_EQ(licenses.at(0).partialProductKey, QStringLiteral("WWWWW"));
    EXPECT_EQ(licenses.at(1).channel, Channel::KmsClient);
    EXPECT_EQ(licenses.at(1).partialProductKey, QStringLiteral("OOOOO"));
}

TEST(PracticeLicensing, ASetupKeyThatDoesNotFitIsRejected)
{
    PracticeState state = samplePc();
    state.licenses[1].channel = Channel::Retail;
    PracticePc pc(state);
    const auto retailOffice =
        pc.licensing().installSetupKey(QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-OOOOO"), ample());
    EXPECT_EQ(codeOf(retailOffice), 0xC004F069U);
    const auto unknown =
        pc.licensing().installSetupKey(QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-XXXXX"), ample());
    EXPECT_EQ(codeOf(unknown), 0xC004F050U);
    EXPECT_EQ(pc.state().licenses, state.licenses);
}

TEST(PracticeLicensing, WindowsKnowsNoLicenseOfAnOfficeThatWasNeverOpened)
{
    PracticeState state = samplePc();
    state.officeOpenedOnce = false;
    state.events = {{std::chrono::seconds{60}, PracticeEventKind::OfficeOpens, {}, {}}};
    PracticePc pc(state);
    EXPECT_EQ(pc.licensing().licenses(ample())->size(), 1);
    EXPECT_EQ(causeOf(pc.licensing().activate(officeId(), ample())), Cause::NotFound);
    ASSERT_TRUE(pc.clock().pause({std::chrono::seconds{60}, {}}));
    EXPECT_EQ(pc.licensing().licenses(ample())->size(), 2);
    EXPECT_TRUE(*pc.office().openedOnce(ample()));
}

TEST(PracticeLicensing, TheFirstDaysOfAnOfficeCannotBeActivated)
{
    PracticeState state = samplePc();
    License grace = practiceLicense(QStringLiteral("office-2019-grace"));
    state.licenses.append(grace);
    const Attempt attempt(state, grace.activationId);
    EXPECT_EQ(attempt.code, 0xC004F017U);
    EXPECT_EQ(attempt.license.status, LicenseStatus::OutOfBoxGrace);
    EXPECT_EQ(attempt.license.statusReason, 0x4004F00CU) << "as it was";
    EXPECT_EQ(grace.channel, Channel::Grace);
    EXPECT_EQ(grace.remaining, std::chrono::days{5});
}

/// As real PCs have shown: most say nothing when a KMS host has activated them.
TEST(PracticeLicensing, OnlyOffice2016And2019SayThatTheyWereActivatedByVolume)
{
    PracticeState state = samplePc();
    EXPECT_EQ(Attempt(state).license.statusReason, 0U);
    for (const char16_t* name : {u"office-2019", u"office-ltsc-2021", u"office-ltsc-2024"}) {
        const License office = practiceLicense(QString::fromUtf16(name));
        state.licenses = {office};
        EXPECT_EQ(Attempt(state, office.activationId).license.statusReason,
                  office.version == u"2019" ? 0x4004F040U : 0U);
    }
}

} // namespace activation::practice
