// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioProducts.h"
#include "tests/core/steps/RunScene.h"

namespace activation {

namespace {

const QString kForeignHost = QStringLiteral("kms.elsewhere.example");
const QString kOurs = QStringLiteral("kms1.sample.example");

/// A step that the profile does not allow is refused, whoever asks for it, and leaves no trace.
class StepRefusalTest : public ::testing::Test, public RunScene
{
protected:
    StepRefusalTest() { before.service = ServiceState{ServiceStart::Automatic, true}; }

    void expectRefused(const StepRequest& request, Cause cause = Cause::InvalidInput)
    {
        SCOPED_TRACE(toString(kindOf(request)).toStdString());
        const RunResult result = run({request});
        EXPECT_EQ(result.end, RunEnd::Failed);
        ASSERT_TRUE(result.failure.has_value());
        EXPECT_EQ(result.failure->cause, cause) << result.failure->detail.toStdString();
        EXPECT_TRUE(system->changes().isEmpty());
        EXPECT_TRUE(entries().isEmpty());
        EXPECT_EQ(after(), before);
    }

    void expectDone(const StepRequest& request)
    {
        const RunResult result = run({request});
        EXPECT_EQ(result.end, RunEnd::Completed)
            << (result.failure ? result.failure->detail.toStdString() : std::string());
    }

    OfficeProduct install(const QString& releaseId)
    {
        before.office.append(practice::practiceOffice(releaseId));
        return before.office.last();
    }
};

TEST_F(StepRefusalTest, LicensingServiceIsNeverStoppedOrDisabled)
{
    expectRefused(SetLicensingService{{ServiceStart::Disabled, false}});
    expectRefused(SetLicensingService{{ServiceStart::Automatic, false}});
    expectRefused(SetLicensingService{{ServiceStart::Manual, true}});
}

TEST_F(StepRefusalTest, TimeZoneIsTheProfilesOnly)
{
    expectRefused(SetTimeZone{QStringLiteral("Tokyo Standard Time")});
    expectRefused(SetTimeZone{QString()});
}

TEST_F(StepRefusalTest, TimeZoneIsOneThatTheMachineKnows)
{
    site.clock.zone = QStringLiteral("Nowhere Standard Time");
    expectRefused(SetTimeZone{site.clock.zone}, Cause::NotFound);
}

TEST_F(StepRefusalTest, ClockIsLeftAloneWithoutATimeSource)
{
    site.clock.sources.clear();
    expectRefused(SynchronizeClock{});
}

TEST_F(StepRefusalTest, ClockOfADomainMemberIsLeftToItsDomain)
{
    before.windows.domainJoined = true;
    expectRefused(SynchronizeClock{}, Cause::NotSupported);
}

TEST_F(StepRefusalTest, ProgramIsNeverAskedToCloseUnlessOfficeListsIt)
{
    const RunResult result =
        run({CloseProgram{{QStringLiteral("explorer.exe"), QStringLiteral("Explorer")}}});
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_TRUE(system->changes().isEmpty());
}

TEST_F(StepRefusalTest, ProgramToCloseHasAName)
{
    expectRefused(CloseProgram{});
}

TEST_F(StepRefusalTest, OfficeIsNotRemovedWhenItIsNotInstalled)
{
    expectRefused(RemoveOffice{practice::practiceOffice(QStringLiteral("HomeStudent2021Retail"))},
                  Cause::NotFound);
    OfficeProduct otherBitness = practice::trialOffice();
    otherBitness.bitness = Bitness::X86;
    expectRefused(RemoveOffice{otherBitness}, Cause::NotFound);
}

TEST_F(StepRefusalTest, OfficeIsNotRemovedWhenItIsInNobodysWay)
{
    expectRefused(RemoveOffice{before.office.first()});
    before.office.removeFirst();
    expectRefused(RemoveOffice{practice::trialOffice()});
}

/// Both are the organization's; which of them goes is for people to say.
TEST_F(StepRefusalTest, OfficeIsNotRemovedForItsBitnessAlone)
{
    install(QStringLiteral("VisioPro2021Volume"));
    before.office.last().bitness = Bitness::X86;
    ProductRule visio = site.products.last();
    visio.family = ProductFamily::Visio;
    site.products.append(visio);
    expectRefused(RemoveOffice{before.office.last()});
}

TEST_F(StepRefusalTest, OfficeIsNotRemovedForAProductTheOrganizationDoesNotLicense)
{
    site.products.removeIf([](const ProductRule& rule) { return rule.family != ProductFamily::Windows; });
    expectRefused(RemoveOffice{practice::trialOffice()});
}

TEST_F(StepRefusalTest, OfficeStaysThatIsOnTheNeverListEvenIfOffered)
{
    site.removal.offer = {QStringLiteral("O365HomePremRetail")};
    site.removal.never = {QStringLiteral("o365*")};
    expectRefused(RemoveOffice{practice::trialOffice()});
    site.removal.never = {QStringLiteral("O365HomePremRetail")};
    expectRefused(RemoveOffice{practice::trialOffice()});
    site.removal.never = {QStringLiteral("O365Home")};
    expectDone(RemoveOffice{practice::trialOffice()});
}

TEST_F(StepRefusalTest, OfficeStaysThatTheProfileDoesNotOffer)
{
    site.removal.offer = {QStringLiteral("HomeStudent*")};
    expectRefused(RemoveOffice{practice::trialOffice()});
    const OfficeProduct offered = install(QStringLiteral("HomeStudent2021Retail"));
    expectDone(RemoveOffice{offered});
}

TEST_F(StepRefusalTest, SubscriptionStaysWhereTheOrganizationKeepsSubscriptions)
{
    site.removal.direction = RemovalDirection::KeepSubscription;
    expectRefused(RemoveOffice{practice::trialOffice()});
    const OfficeProduct retail = install(QStringLiteral("HomeStudent2021Retail"));
    expectDone(RemoveOffice{retail});
}

TEST_F(StepRefusalTest, SetupKeyIsInstalledOnlyWhereTheProfileCarriesOne)
{
    const QString eleven = QStringLiteral("11");
    const QString enterprise = QStringLiteral("Enterprise");
    expectRefused(InstallSetupKey{ProductFamily::Office, QStringLiteral("2021"), {}});
    expectRefused(InstallSetupKey{ProductFamily::Project, {}, {}});
    expectRefused(InstallSetupKey{ProductFamily::Windows, eleven, QStringLiteral("Education")});
    site.products[0].discontinued = true;
    expectRefused(InstallSetupKey{ProductFamily::Windows, eleven, enterprise});
    site.products[0].discontinued = false;
    site.products[0].method = ActivationMethod::MakOnline;
    expectRefused(InstallSetupKey{ProductFamily::Windows, eleven, enterprise});
}

TEST_F(StepRefusalTest, HostIsOneOfTheProfilesWithItsPort)
{
    expectRefused(SetKmsHost{{}, {kForeignHost, 1688}});
    expectRefused(SetKmsHost{{}, {kOurs, 1689}});
    expectRefused(SetKmsHost{{}, {QString(), 1688}});
    expectRefused(SetKmsHost{practice::officeId(), {kForeignHost, 1688}});
    expectRefused(SetKmsHost{QStringLiteral("no-such-product"), {kOurs, 1688}});
    expectDone(SetKmsHost{{}, {QStringLiteral("KMS1.sample.example"), 0}});
    expectDone(SetKmsHost{practice::officeId(), {}});
}

TEST_F(StepRefusalTest, DomainIsOneOfTheProfilesAndNoTypeIsForced)
{
    before.machineKms = {kForeignHost, 1700, QStringLiteral("elsewhere.example"), ActivationType::Token};
    const KmsSetting present = before.machineKms;
    const auto with = [&present](const QString& domain, ActivationType type) {
        return SetKmsHost{{}, {present.host, present.port, domain, type}};
    };
    expectRefused(with(QStringLiteral("other.example"), ActivationType::Any));
    expectRefused(with({}, ActivationType::Kms));
    expectRefused(SetKmsHost{{}, present});
    expectDone(with({}, ActivationType::Any));
    before.machineKms = {};
    site.kms = {};
    site.kms.source = HostSource::Discovered;
    site.kms.discoverySuffixes = {QStringLiteral("sample.example")};
    expectDone(SetKmsHost{{}, {{}, 0, QStringLiteral("sample.example")}});
}

TEST_F(StepRefusalTest, HostOfAProductIsOneForThatProduct)
{
    const QString visio = QStringLiteral("kms-visio.sample.example");
    site.kms.hosts.append(HostRule{ProductFamily::Visio, {}, {KmsHost{{visio, 1688}, {}}}});
    before.licenses.append(practice::practiceLicense(QStringLiteral("visio-2021")));
    const QString visioId = before.licenses.last().activationId;
    expectRefused(SetKmsHost{practice::officeId(), {visio, 1688}});
    expectRefused(SetKmsHost{visioId, {kOurs, 1688}});
    expectDone(SetKmsHost{visioId, {visio, 1688}});
}

TEST_F(StepRefusalTest, HostOfAWindowsVersionIsTheOneForThatVersion)
{
    const QString ten = QStringLiteral("kms-ten.sample.example");
    site.kms.hosts.append(HostRule{ProductFamily::Windows, QStringLiteral("10"), {KmsHost{{ten, 1688}, {}}}});
    expectRefused(SetKmsHost{practice::windowsId(), {ten, 1688}});
    before.windows.build = 19045;
    expectDone(SetKmsHost{practice::windowsId(), {ten, 1688}});
}

TEST_F(StepRefusalTest, HostIsNeverSetForAProductWithoutKms)
{
    site.products[1].discontinued = true;
    expectRefused(SetKmsHost{practice::officeId(), {kOurs, 1688}});
}

TEST_F(StepRefusalTest, HostIsOnlyClearedWhereTheOrganizationDiscovers)
{
    site.kms.source = HostSource::Discovered;
    expectRefused(SetKmsHost{{}, {kOurs, 1688}});
    expectDone(SetKmsHost{{}, {}});
}

TEST_F(StepRefusalTest, HostOfTheImageIsNeverTouched)
{
    site.kms.source = HostSource::Preset;
    expectRefused(SetKmsHost{{}, {kOurs, 1688}});
    expectRefused(SetKmsHost{{}, {}});
}

TEST_F(StepRefusalTest, ForeignHostStaysWhereTheOrganizationKeepsIt)
{
    site.kms.foreignHost = ForeignHost::Keep;
    expectRefused(SetKmsHost{{}, {kOurs, 1688}});
    before.machineKms = {QStringLiteral("kms2.sample.example"), 1700};
    expectDone(SetKmsHost{{}, {kOurs, 1688}});
}

TEST_F(StepRefusalTest, OnlyProductsOfTheOrganizationAreActivated)
{
    const QString year = QStringLiteral("2021");
    expectRefused(ActivateProduct{QStringLiteral("no-such-product"), {}, ProductFamily::Office, year});
    before.licenses.append(practice::practiceLicense(QStringLiteral("project-2021")));
    expectRefused(ActivateProduct{before.licenses.last().activationId, {}, ProductFamily::Project, year});
    site.products[1].method = ActivationMethod::SignIn;
    expectRefused(ActivateProduct{practice::officeId(), {}, ProductFamily::Office, year});
    site.products[1].method = ActivationMethod::Kms;
    site.products[1].discontinued = true;
    expectRefused(ActivateProduct{practice::officeId(), {}, ProductFamily::Office, year});
}

TEST_F(StepRefusalTest, OnlyVolumeClientsAreActivated)
{
    for (const Channel channel : {Channel::Retail, Channel::Mak, Channel::Oem, Channel::KmsHost}) {
        before.licenses[1].channel = channel;
        expectRefused(
            ActivateProduct{practice::officeId(), {}, ProductFamily::Office, QStringLiteral("2021")});
    }
}

TEST_F(StepRefusalTest, AnotherActivationIdIsTakenOnlyForTheSetupKeyOfTheRule)
{
    License& windows = before.licenses[0];
    const ActivateProduct request{practice::windowsId(), {}, ProductFamily::Windows, QStringLiteral("11")};
    windows.activationId = QStringLiteral("5a3c1b00-0009-4a4a-8e11-000000000009");
    windows.channel = Channel::KmsClient;
    before.machineKms = {kOurs, 1688};
    before.clockWrongBy = {};
    expectRefused(request);
    windows.partialProductKey = site.products[0].setupKey.right(5);
    expectDone(request);
    EXPECT_TRUE(isLicensed(after().licenses[0]));
}

} // namespace

} // namespace activation
