// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioProducts.h"

#include "core/licensing/OfficeCatalog.h"
#include "core/licensing/WindowsRelease.h"

#include <array>

namespace activation::practice {

namespace {

/// Activation ids are made up; names are as Windows and Office have them.
struct ProductRow
{
    const char16_t* name;
    const char16_t* activationId;
    ProductFamily family;
    const char16_t* version;
    const char16_t* licenseName;
    Channel channel;
    const char16_t* lastFive;
};

constexpr std::array kRows{
    ProductRow{u"windows-enterprise", u"5a3c1b00-0001-4a4a-8e11-000000000001", ProductFamily::Windows, u"11",
               u"Windows(R), Enterprise edition", Channel::KmsClient, u"PRCT1"},
    ProductRow{u"windows-education", u"5a3c1b00-0002-4a4a-8e11-000000000002", ProductFamily::Windows, u"11",
               u"Windows(R), Education edition", Channel::KmsClient, u"PRCT2"},
    ProductRow{u"windows-professional", u"5a3c1b00-0003-4a4a-8e11-000000000003", ProductFamily::Windows,
               u"11", u"Windows(R), Professional edition", Channel::KmsClient, u"PRCT3"},
    ProductRow{u"windows-home", u"5a3c1b00-0004-4a4a-8e11-000000000004", ProductFamily::Windows, u"11",
               u"Windows(R), Core edition", Channel::Oem, u"PRCT4"},
    ProductRow{u"office-ltsc-2021", u"5a3c1b00-0101-4a4a-8e11-000000000101", ProductFamily::Office, u"2021",
               u"Office 21, Office21ProPlus2021VL_KMS_Client_AE edition", Channel::KmsClient, u"PRCT5"},
    ProductRow{u"office-ltsc-2024", u"5a3c1b00-0102-4a4a-8e11-000000000102", ProductFamily::Office, u"2024",
               u"Office 24, Office24ProPlus2024VL_KMS_Client_AE edition", Channel::KmsClient, u"PRCT6"},
    ProductRow{u"office-2019", u"5a3c1b00-0103-4a4a-8e11-000000000103", ProductFamily::Office, u"2019",
               u"Office 19, Office19ProPlus2019VL_KMS_Client_AE edition", Channel::KmsClient, u"PRCT7"},
    ProductRow{u"office-2019-grace", u"5a3c1b00-0203-4a4a-8e11-000000000203", ProductFamily::Office, u"2019",
               u"Office 19, Office19ProPlus2019R_Grace edition", Channel::Grace, u"PRCTG"},
    ProductRow{u"project-2021", u"5a3c1b00-0104-4a4a-8e11-000000000104", ProductFamily::Project, u"2021",
               u"Office 21, Office21ProjectPro2021VL_KMS_Client_AE edition", Channel::KmsClient, u"PRCT8"},
    ProductRow{u"visio-2021", u"5a3c1b00-0105-4a4a-8e11-000000000105", ProductFamily::Visio, u"2021",
               u"Office 21, Office21VisioPro2021VL_KMS_Client_AE edition", Channel::KmsClient, u"PRCT9"},
    ProductRow{u"windows-enterprise-ltsc", u"5a3c1b00-0005-4a4a-8e11-000000000005", ProductFamily::Windows,
               u"11", u"Windows(R), EnterpriseS edition", Channel::KmsClient, u"PRCTB"},
    ProductRow{u"windows-multi-session", u"5a3c1b00-0006-4a4a-8e11-000000000006", ProductFamily::Windows,
               u"11", u"Windows(R), ServerRdsh edition", Channel::KmsClient, u"PRCTC"},
    ProductRow{u"windows-server-standard", u"5a3c1b00-0007-4a4a-8e11-000000000007", ProductFamily::Windows,
               u"2025", u"Windows(R), ServerStandard edition", Channel::KmsClient, u"PRCTD"},
    ProductRow{u"windows-server-datacenter", u"5a3c1b00-0008-4a4a-8e11-000000000008", ProductFamily::Windows,
               u"2025", u"Windows(R), ServerDatacenter edition", Channel::KmsClient, u"PRCTE"},
    ProductRow{u"office-365", u"5a3c1b00-0202-4a4a-8e11-000000000202", ProductFamily::Office, u"",
               u"Office 16, Office16O365ProPlusR_Subscription1 edition", Channel::Subscription, u"PRCTF"},
    ProductRow{u"office-home-business-2021", u"5a3c1b00-0201-4a4a-8e11-000000000201", ProductFamily::Office,
               u"2021", u"Office 21, Office21HomeBusiness2021R_Retail edition", Channel::Retail, u"PRCTA"},
};

/// A fresh volume product: SL_I_OOB_GRACE_PERIOD, 30 days (Microsoft Learn, KMS troubleshooting guidelines).
constexpr std::uint32_t kOutOfBoxGrace = 0x4004F00C;
constexpr std::chrono::minutes kGracePeriod = std::chrono::days{30};

/// What Office begins with before anything else (seen: 7195 minutes on an Office 2019).
constexpr std::chrono::minutes kFirstDays = std::chrono::days{5};

/// What KMS clients do by themselves (Microsoft Learn, Plan for volume activation).
constexpr KmsIntervals kIntervals{std::chrono::hours{2}, std::chrono::days{7}};
constexpr std::uint32_t kWindowsRearms = 1001;
constexpr std::uint32_t kHostRearms = 1'000; // observed
constexpr std::uint32_t kOfficeRearms = 5;   // Microsoft Learn, Rearm a volume licensed version of Office

const ProductRow* productRowOf(const QString& name)
{
    for (const ProductRow& row : kRows) {
        if (QStringView(row.name) == name)
            return &row;
    }
    return nullptr;
}

} // namespace

QStringList practiceProductNames()
{
    QStringList names;
    for (const ProductRow& row : kRows)
        names.append(QString::fromUtf16(row.name));
    return names;
}

License practiceLicense(const QString& name)
{
    License license;
    const ProductRow* const row = productRowOf(name);
    if (!row)
        return license;
    license.activationId = QString::fromUtf16(row->activationId);
    license.family = row->family;
    license.version = QString::fromUtf16(row->version);
    license.name = QString::fromUtf16(row->licenseName);
    license.channel = row->channel;
    license.partialProductKey = QString::fromUtf16(row->lastFive);
    license.intervals = kIntervals;
    license.rearms = license.family == ProductFamily::Windows ? kWindowsRearms : kOfficeRearms;
    license.applicationRearms = license.rearms;
    if (license.channel == Channel::KmsClient) {
        license.status = LicenseStatus::OutOfBoxGrace;
        license.statusReason = kOutOfBoxGrace;
        license.remaining = kGracePeriod;
    }
    if (license.channel == Channel::Grace) {
        license.status = LicenseStatus::OutOfBoxGrace;
        license.statusReason = kOutOfBoxGrace;
        license.remaining = kFirstDays;
    }
    return license;
}

void tellBuild(License& license, const WindowsEdition& windows)
{
    if (license.family != ProductFamily::Windows)
        return;
    license.version = windowsVersion(windows.build, isServerEdition(editionOf(license)));
    license.windowsBuild = windows.build;
}

void makeKmsHost(License& license, std::uint32_t clients)
{
    license.channel = Channel::KmsHost;
    license.requiredClients = license.family == ProductFamily::Windows ? 25 : 5;
    license.rearms = kHostRearms;
    license.applicationRearms = kHostRearms;
    license.hostCounters = KmsHostCounters{};
    // One that nobody has asked yet shows zeros (observed).
    if (clients == 0)
        return;
    license.hostCounters = KmsHostCounters{.currentClients = clients,
                                           .totalRequests = 4711,
                                           .failedRequests = 12,
                                           .unlicensedRequests = 40,
                                           .licensedRequests = 4210,
                                           .outOfBoxGraceRequests = 380,
                                           .outOfToleranceGraceRequests = 20,
                                           .notificationRequests = 49};
}

LicensingServiceFacts practiceServiceFacts()
{
    return {QStringLiteral("10.0.26100.1742"), QStringLiteral("5a3c1b00-c1d0-4a4a-8e11-00000000c1d0"),
            QString(), kWindowsRearms};
}

OfficeProduct practiceOffice(const QString& releaseId)
{
    OfficeProduct product;
    product.releaseId = releaseId;
    product.version = QStringLiteral("16.0.17932.20162");
    product.languages = QStringList{QStringLiteral("zh-tw")};
    const auto release = officeRelease(product);
    product.displayName = release ? QStringLiteral("Microsoft ") + release->name : releaseId;
    product.displayName.replace(QStringLiteral("Microsoft Microsoft"), QStringLiteral("Microsoft"));
    return product;
}

} // namespace activation::practice
