// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include "core/practice/HealthyPc.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

SiteProfile sampleProfile()
{
    SiteProfile profile;
    profile.id = QStringLiteral("sample-university");
    profile.kms.hosts = {{std::nullopt,
                          {},
                          {{{QStringLiteral("kms1.sample.example"), 1688}, {}},
                           {{QStringLiteral("kms2.sample.example"), 1688}, {}}}}};
    profile.network.campusRanges = {{QHostAddress(QStringLiteral("192.0.2.0")), 24}};
    profile.network.vpn =
        VpnRule{QStringLiteral("forticlient"), {}, {}, QStringLiteral("vpn.sample.example"), {}, {}};
    profile.clock.sources = {{QUrl(QStringLiteral("ntp://time1.sample.example"))},
                             {QUrl(QStringLiteral("ntp://time2.sample.example"))}};
    ProductRule windows;
    windows.editions = {QStringLiteral("Enterprise"), QStringLiteral("Education")};
    windows.minimumBuild = 19045;
    ProductRule officeSuite;
    officeSuite.family = ProductFamily::Office;
    officeSuite.versions = {QStringLiteral("2021")};
    profile.products = {windows, officeSuite};
    return profile;
}

} // namespace

CheckScene::CheckScene() : profile(sampleProfile()), pc(practice::healthyPc(profile)) {}

Finding CheckScene::look(CheckId check) const
{
    const practice::PracticePc system(pc);
    const Check& row = *std::ranges::find(checkList(), check, &Check::id);
    const Finding finding =
        row.look({system, LicensesRead(system), profile, person, earlier, {row.limit, {}}});
    EXPECT_EQ(finding.check, check);
    remember({finding});
    return finding;
}

Findings CheckScene::lookAtAll() const
{
    const practice::PracticePc system(pc);
    const Findings findings = CheckRunner(system, profile, person).run({}, {}, {});
    remember(findings);
    return findings;
}

ProductRule& CheckScene::rule(ProductFamily family)
{
    return *std::ranges::find(profile.products, family, &ProductRule::family);
}

License& CheckScene::license(ProductFamily family)
{
    return *std::ranges::find(pc.licenses, family, &License::family);
}

void CheckScene::activate(ProductFamily family, std::chrono::days left)
{
    license(family).status = LicenseStatus::Licensed;
    license(family).remaining = left;
}

void expectFinding(const Finding& finding, Verdict verdict, Reason reason)
{
    EXPECT_EQ(toString(finding.verdict), toString(verdict));
    EXPECT_EQ(toString(finding.reason), toString(reason));
}

void expectPassed(const Finding& finding, Reason reason)
{
    expectFinding(finding, Verdict::Passed, reason);
}

void expectBlocking(const Finding& finding, Reason reason)
{
    expectFinding(finding, Verdict::Blocking, reason);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

std::set<Reason>& seenReasons()
{
    static std::set<Reason> reasons;
    return reasons;
}

void remember(const Findings& findings)
{
    for (const Finding& finding : findings) {
        EXPECT_TRUE(reasonsOf(finding.check).contains(finding.reason))
            << toString(finding.reason).toStdString();
        seenReasons().insert(finding.reason);
    }
}

OfficeProduct office(const QString& releaseId)
{
    OfficeProduct product;
    product.releaseId = releaseId;
    product.displayName = QStringLiteral("Microsoft ") + releaseId;
    product.version = QStringLiteral("16.0.17932.20162");
    product.languages = {QStringLiteral("zh-tw")};
    product.bytes = 1000;
    return product;
}

} // namespace activation
