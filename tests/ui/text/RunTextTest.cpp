// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/text/Readable.h"
#include "ui/text/StepText.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

License license(ProductFamily family, LicenseStatus status)
{
    License license;
    license.activationId = toString(family);
    license.family = family;
    license.name = family == ProductFamily::Windows
                       ? QStringLiteral("Windows(R), Enterprise edition")
                       : QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition");
    license.version = family == ProductFamily::Windows ? QStringLiteral("11") : QStringLiteral("2021");
    license.channel = Channel::KmsClient;
    license.status = status;
    license.remaining = std::chrono::days{30};
    return license;
}

SiteProfile withSignIn()
{
    SiteProfile profile;
    ProductRule office;
    office.family = ProductFamily::Office;
    office.method = ActivationMethod::SignIn;
    profile.products = {ProductRule{}, office};
    return profile;
}

/// Windows was activated; Office is as it is.
RunResult windowsActivated(LicenseStatus office)
{
    RunResult result;
    result.end = RunEnd::Completed;
    const License windows = license(ProductFamily::Windows, LicenseStatus::Licensed);
    result.licenses = {windows, license(ProductFamily::Office, office)};
    result.steps = {{ActivateProduct{windows.activationId, windows.name, windows.family, windows.version},
                     StepOutcome::Done, std::nullopt}};
    return result;
}

} // namespace

TEST(RunText, DoesNotSayThatEverythingIsActivatedWhereSomethingIsNot)
{
    for (const Language language : kLanguages) {
        const Phrasebook& phrases = phrasebook(language);
        const Wording all = describe(windowsActivated(LicenseStatus::Licensed), {}, withSignIn(), phrases);
        const Wording some =
            describe(windowsActivated(LicenseStatus::OutOfBoxGrace), {}, withSignIn(), phrases);
        EXPECT_NE(some.heading, all.heading);
        EXPECT_TRUE(some.why.contains(QStringLiteral("Office LTSC Professional Plus 2021")))
            << some.why.toStdString();
        EXPECT_FALSE(some.why.contains(QStringLiteral("Windows")));
        EXPECT_EQ(some.whatToDo.size(), 1);
        expectReadable(some, language, QStringLiteral("partly activated"));
    }
}

TEST(RunText, SaysWhatTheOrganizationSaysOfAProductThatIsActivatedInAnotherWay)
{
    SiteProfile profile = withSignIn();
    profile.products.last().note = {
        {{Language::English, QStringLiteral("Sign in with your campus account.")}}};
    const Wording some =
        describe(windowsActivated(LicenseStatus::Notification), {}, profile, phrasebook(Language::English));
    EXPECT_EQ(some.whatToDo, QStringList{QStringLiteral("Sign in with your campus account.")});
    // What no rule covers is nobody's business here.
    profile.products.removeLast();
    EXPECT_EQ(
        describe(windowsActivated(LicenseStatus::Notification), {}, profile, phrasebook(Language::English))
            .heading,
        QStringLiteral("Everything is activated"));
}

TEST(RunText, SaysThatAServerWhichHasJustActivatedWindowsLacksTheKeyForOffice)
{
    SiteProfile profile;
    profile.kms.hosts = {{std::nullopt, {}, {{{QStringLiteral("kms.example.edu"), 1688}, {}}}}};
    RunResult result = windowsActivated(LicenseStatus::OutOfBoxGrace);
    const License& office = result.licenses.last();
    const ActivateProduct wanted{office.activationId, office.name, office.family, office.version};
    result.end = RunEnd::Failed;
    result.failure = Failure{Cause::Rejected, 0xC004F042, {}};
    result.steps.append({wanted, StepOutcome::Failed, result.failure});
    for (const Language language : kLanguages) {
        const Wording wording = describe(result, {}, profile, phrasebook(language));
        EXPECT_TRUE(wording.why.contains(QStringLiteral("Windows 11"))) << wording.why.toStdString();
        EXPECT_TRUE(wording.why.contains(QStringLiteral("Office LTSC"))) << wording.why.toStdString();
        EXPECT_TRUE(wording.code.contains(QStringLiteral("0xC004F042"))) << "the code is always shown";
        expectReadable(wording, language, wording.heading);
    }
    const auto lacks = [&] {
        return describe(result, {}, profile, phrasebook(Language::English))
            .whatToDo.join(u' ')
            .contains(QStringLiteral("lacks the key for"));
    };
    EXPECT_TRUE(lacks());
    // Another server says nothing about this one.
    profile.kms.hosts.append(
        {ProductFamily::Office, {}, {{{QStringLiteral("kms-office.example.edu"), 1688}, {}}}});
    EXPECT_FALSE(lacks());
    profile.kms.hosts.removeLast();
    result.failure = result.steps.last().failure = Failure{Cause::Rejected, 0xC004F038, {}};
    EXPECT_FALSE(lacks()) << "too few computers is no missing key";
}

TEST(RunText, NeverTellsToOpenWindowsAndSignIn)
{
    SiteProfile profile;
    ProductRule windows;
    windows.method = ActivationMethod::SignIn;
    profile.products = {windows};
    const QList<License> open{license(ProductFamily::Windows, LicenseStatus::OutOfBoxGrace)};
    for (const Language language : kLanguages) {
        const Wording signIn = describeOtherWays(open, open, profile, phrasebook(language));
        ASSERT_EQ(signIn.whatToDo.size(), 1);
        profile.products.first().method = ActivationMethod::ActiveDirectory;
        const Wording domain = describeOtherWays(open, open, profile, phrasebook(language));
        profile.products.first().method = ActivationMethod::SignIn;
        EXPECT_NE(signIn.whatToDo, domain.whatToDo);
        EXPECT_FALSE(signIn.whatToDo.first().contains(phrasebook(language).translate(
            "ProductsText", "Open the program and sign in with your organization's account.")));
    }
}

} // namespace activation::text
