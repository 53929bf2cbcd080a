// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/SampleSite.h"

#include "core/practice/HealthyPc.h"
#include "core/practice/ScenarioProducts.h"

namespace activation::practice {

namespace {

KmsHost host(const QString& name)
{
    return KmsHost{{name, 1688}, {}};
}

ProductRule ruleOf(ProductFamily family)
{
    ProductRule rule;
    rule.family = family;
    return rule;
}

} // namespace

QString windowsId()
{
    return practiceLicense(QStringLiteral("windows-enterprise")).activationId;
}

QString officeId()
{
    return practiceLicense(QStringLiteral("office-ltsc-2021")).activationId;
}

OfficeProduct trialOffice()
{
    return practiceOffice(QStringLiteral("O365HomePremRetail"));
}

SiteProfile sampleSite()
{
    SiteProfile site;
    site.id = QStringLiteral("sample-university");
    site.kms.hosts = {
        HostRule{std::nullopt,
                 {},
                 {host(QStringLiteral("kms1.sample.example")), host(QStringLiteral("kms2.sample.example"))}}};
    site.network.reach = NetworkReach::Any;
    for (const char16_t* url :
         {u"ntp://time1.sample.example", u"ntp://time2.sample.example", u"ntp://time3.sample.example"})
        site.clock.sources.append(TimeSource{QUrl(QString::fromUtf16(url))});
    ProductRule windows = ruleOf(ProductFamily::Windows);
    windows.setupKey = QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE");
    site.products = {windows, ruleOf(ProductFamily::Office), ruleOf(ProductFamily::Visio)};
    return site;
}

PracticeState samplePc()
{
    PracticeState pc = healthyPc(sampleSite());
    pc.service = ServiceState{ServiceStart::Disabled, false};
    pc.zone = QStringLiteral("Pacific Standard Time");
    pc.clockWrongBy = std::chrono::minutes{20};
    pc.licenses[0].channel = Channel::Mak;
    pc.machineKms = KmsSetting{QStringLiteral("kms.elsewhere.example"), 1700};
    pc.licenses[1].kmsHost = QStringLiteral("old.elsewhere.example");
    pc.office.append(trialOffice());
    pc.conflictsBlockActivation = true;
    pc.running = {RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}};
    return pc;
}

QList<StepRequest> sampleSteps()
{
    const KmsSetting ours{QStringLiteral("kms1.sample.example"), 1688};
    const auto windows = ProductFamily::Windows;
    const QString eleven = QStringLiteral("11");
    return {
        SetLicensingService{},
        SetTimeZone{QStringLiteral("Taipei Standard Time")},
        SynchronizeClock{},
        CloseProgram{{QStringLiteral("winword.exe"), QStringLiteral("Word")}},
        RemoveOffice{trialOffice()},
        InstallSetupKey{windows, eleven, QStringLiteral("Enterprise")},
        SetKmsHost{{}, ours},
        SetKmsHost{officeId(), ours},
        ActivateProduct{windowsId(), QStringLiteral("Windows"), windows, eleven},
        ActivateProduct{officeId(), QStringLiteral("Office"), ProductFamily::Office, QStringLiteral("2021")}};
}

} // namespace activation::practice
