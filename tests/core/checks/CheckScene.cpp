// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include "core/practice/HealthyPc.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

using namespace Qt::StringLiterals;

namespace {

SiteProfile sampleProfile()
{
    SiteProfile profile;
    profile.id = u"sample-university"_s;
    profile.kms.hosts = {
        {std::nullopt, {}, {{{u"kms1.sample.example"_s, 1688}, {}}, {{u"kms2.sample.example"_s, 1688}, {}}}}};
    profile.network.campusRanges = {{QHostAddress(u"192.0.2.0"_s), 24}};
    profile.network.vpn = VpnRule{u"forticlient"_s, {}, {}, u"vpn.sample.example"_s, {}, {}};
    profile.clock.sources = {{QUrl(u"ntp://time1.sample.example"_s)},
                             {QUrl(u"ntp://time2.sample.example"_s)}};
    ProductRule windows;
    windows.editions = {u"Enterprise"_s, u"Education"_s};
    windows.minimumBuild = 19045;
    ProductRule officeSuite;
    officeSuite.family = ProductFamily::Office;
    officeSuite.versions = {u"2021"_s};
    profile.products = {windows, officeSuite};
    return profile;
}

} // namespace

CheckScene::CheckScene() : profile(sampleProfile()), pc(practice::healthyPc(profile)) {}

Finding CheckScene::look(CheckId check) const
{
    const practice::PracticePc system(pc);
    const Check& row = *std::ranges::find(checkList(), check, &Check::id);
    const Finding finding = row.look({system, profile, person, earlier, {row.limit, {}}});
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
    product.displayName = u"Microsoft "_s + releaseId;
    product.version = u"16.0.17932.20162"_s;
    product.languages = {u"zh-tw"_s};
    product.bytes = 1000;
    return product;
}

} // namespace activation
