// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/ProductsScene.h"

#include <gtest/gtest.h>

namespace activation {

TEST(OfficeLicenses, AsksToOpenOfficeWhenWindowsKnowsNoLicenseOfIt)
{
    CheckScene scene;
    scene.pc.officeOpenedOnce = false;
    const Finding finding = lookAtProducts(scene);
    expectBlocking(finding, Reason::OfficeWithoutLicense);
    EXPECT_EQ(finding.facts.list(Fact::Products),
              QStringList{QStringLiteral("Microsoft Office LTSC Professional Plus 2021")});
    scene.pc.officeOpenedOnce = true;
    expectPassed(lookAtProducts(scene), Reason::ReadyToActivate);
}

TEST(OfficeLicenses, GoesOnWithoutAnOfficeThatWasOpenedInVain)
{
    CheckScene scene;
    scene.pc.licenses.removeLast();
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::OfficeWithoutLicense);
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), QStringLiteral("11"))));
    scene.pc.licenses.clear();
    expectBlocking(lookAtProducts(scene), Reason::OfficeWithoutLicense);
}

TEST(OfficeLicenses, ExpectsALicenseOnlyOfTheOrganizationsOwnClickToRunOffice)
{
    CheckScene scene = windowsOnly();
    scene.pc.officeOpenedOnce = false;
    const auto passesWith = [&scene](const QString& releaseId, OfficeTechnology technology) {
        OfficeProduct office = practice::practiceOffice(releaseId);
        office.technology = technology;
        scene.pc.office = {office};
        return lookAtProducts(scene).verdict == Verdict::Passed;
    };
    EXPECT_FALSE(passesWith(QStringLiteral("ProPlus2021Volume"), OfficeTechnology::ClickToRun));
    EXPECT_TRUE(passesWith(QStringLiteral("ProPlus2021Volume"), OfficeTechnology::WindowsInstaller));
    EXPECT_TRUE(passesWith(QStringLiteral("ProPlus2019Volume"), OfficeTechnology::ClickToRun))
        << "of no rule";
    EXPECT_TRUE(passesWith(QStringLiteral("O365ProPlusRetail"), OfficeTechnology::ClickToRun));
    EXPECT_TRUE(passesWith(QStringLiteral("HomeStudent2021Retail"), OfficeTechnology::ClickToRun));
}

/// Two rows with a key for one Office, as seen on real PCs: only the volume license counts.
TEST(OfficeLicenses, PassesOverTheFirstDaysOfAnOfficeThatHasALicense)
{
    CheckScene scene;
    License grace = scene.license(kOffice);
    grace.activationId = QStringLiteral("5a3c1b00-0203-4a4a-8e11-000000000203");
    grace.channel = Channel::Grace;
    scene.pc.licenses.insert(1, grace);
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_FALSE(offers(finding, activation(grace, QStringLiteral("2021"))));
    EXPECT_EQ(finding.facts.list(Fact::Channels).count(QStringLiteral("grace")), 0);
    scene.pc.licenses.removeLast();
    scene.pc.office.clear();
    EXPECT_TRUE(lookAtProducts(scene).reason == Reason::NotAnOrganizationLicense)
        << "alone it is the product";
}

} // namespace activation
