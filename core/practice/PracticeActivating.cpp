// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeActivating.h"

#include "core/licensing/OfficeCatalog.h"
#include "core/practice/PracticeReach.h"

#include <algorithm>

namespace activation::practice {

namespace {

constexpr std::uint32_t kNoSuchName = 0x8007232B;        // DNS_ERROR_RCODE_NAME_ERROR: no SRV record
constexpr std::uint32_t kNameServerFailed = 0x8007232A;  // DNS_ERROR_RCODE_SERVER_FAILURE
constexpr std::uint32_t kNoUsableHost = 0xC004F074;      // SL_E_VL_BINDING_SERVICE_UNAVAILABLE
constexpr std::uint32_t kNotEnabledThere = 0xC004F039;   // SL_E_VL_BINDING_SERVICE_NOT_ENABLED
constexpr std::uint32_t kWrongTime = 0xC004F06C;         // SL_E_VL_INVALID_TIMESTAMP
constexpr std::uint32_t kWrongKeyType = 0xC004F07D;      // SL_E_INVALID_PRODUCT_KEY_TYPE
constexpr std::uint32_t kMismatchedProduct = 0xC004F069; // SL_E_MISMATCHED_PRODUCT_SKU
constexpr std::uint32_t kInvalidKey = 0xC004F050;        // SL_E_INVALID_PRODUCT_KEY
constexpr std::uint32_t kActivatedByVolume = 0x4004F040; // SL_E_VL_INFO_PRODUCT_USER_RIGHT
constexpr std::uint32_t kNoLicenseForIt = 0xC004F017;    // SL_E_PUBLISHING_LICENSE_NOT_INSTALLED

/// Active Directory-based activation lasts as long as that by KMS (Microsoft Learn, "Activate using Active
/// Directory-based activation").
constexpr std::chrono::minutes kDirectoryGrants = std::chrono::days{180};

/// KMS compares in UTC and allows four hours (KB 974998).
constexpr std::chrono::milliseconds kClockTolerance = std::chrono::hours{4};

struct Hosts
{
    QList<Endpoint> endpoints;
    bool discovered = false;
};

/// The first domain that has any; the answer of the most preferred one where none has.
SrvAnswer discoverKmsHosts(const PracticeState& pc, const QString& lookupDomain)
{
    if (!lookupDomain.isEmpty())
        return lookUpKmsHosts(pc, lookupDomain);
    SrvAnswer first{LookupOutcome::NoSuchName, {}};
    for (qsizetype i = 0; i < pc.dnsSuffixes.size(); ++i) {
        const SrvAnswer answer = lookUpKmsHosts(pc, pc.dnsSuffixes.at(i));
        if (!answer.records.isEmpty())
            return answer;
        if (i == 0)
            first = answer;
    }
    return first;
}

Result<Hosts, std::uint32_t> hostsOf(const PracticeState& pc, const KmsSetting& followed)
{
    if (!followed.host.isEmpty())
        return Hosts{{Endpoint{followed.host, kmsPortOr1688(followed.port)}}, false};
    const SrvAnswer answer = discoverKmsHosts(pc, followed.lookupDomain);
    if (answer.outcome == LookupOutcome::ServerFailed)
        return kNameServerFailed;
    if (answer.records.isEmpty())
        return kNoSuchName;
    Hosts hosts{{}, true};
    for (const SrvRecord& record : answer.records)
        hosts.endpoints.append(record.target);
    return hosts;
}

/// The code of the last host tried is the one that Windows shows.
Result<Endpoint, std::uint32_t> firstKms(const PracticeState& pc, const QList<Endpoint>& endpoints)
{
    std::uint32_t code = kNoUsableHost;
    for (const Endpoint& endpoint : endpoints) {
        const RpcOutcome service = connectFrom(pc, endpoint, AddressFamily::Any).service;
        if (service == RpcOutcome::Accepted)
            return endpoint;
        code = service == RpcOutcome::OtherInterface ? kNotEnabledThere : kNoUsableHost;
    }
    return code;
}

bool isConflictInTheWay(const PracticeState& pc, const License& license)
{
    if (!pc.conflictsBlockActivation || license.family == ProductFamily::Windows)
        return false;
    for (const OfficeProduct& wanted : pc.office) {
        const auto release = officeRelease(wanted);
        if (!release || release->licensing != OfficeLicensing::Volume || release->family != license.family)
            continue;
        const bool conflict =
            std::any_of(pc.office.cbegin(), pc.office.cend(), [&wanted](const OfficeProduct& other) {
                return coexistence(wanted, other) != Coexistence::Fine;
            });
        if (conflict)
            return true;
    }
    return false;
}

/// Each attempt that reaches the service takes the next answer; the last one stays.
std::uint32_t nextAnswer(PracticeState& pc, const QString& activationId)
{
    const auto activation = pc.activations.find(activationId);
    if (activation == pc.activations.end() || activation->answers.isEmpty())
        return 0;
    return activation->answers.size() > 1 ? activation->answers.takeFirst() : activation->answers.first();
}

/// Real PCs say 0x4004F040 of Office 2016 and 2019, and nothing of Office 2013, 2024, or Windows.
std::uint32_t reasonOfActivated(const License& license)
{
    const bool tells = license.version == u"2016" || license.version == u"2019";
    return tells && license.family != ProductFamily::Windows ? kActivatedByVolume : 0;
}

Result<void> rejected(License& license, std::uint32_t code)
{
    license.statusReason = code;
    return Failure{Cause::Rejected, code, license.name};
}

/// A client asks the directory first, and a KMS host where that does not answer (Microsoft Learn, "Activate
/// using Active Directory-based activation").
bool isActivatedByDirectory(const PracticeState& pc)
{
    return pc.directoryActivates && pc.windows.domainJoined && isInside(pc);
}

bool takesSetupKey(const License& license)
{
    switch (license.channel) {
    case Channel::KmsClient:
    case Channel::Mak:
        return true;
    case Channel::Retail:
    case Channel::Oem:
        // A retail Office has to be replaced; a key alone does not make it a volume product.
        return license.family == ProductFamily::Windows;
    case Channel::KmsHost:
    case Channel::Subscription:
    case Channel::Evaluation:
    case Channel::ActiveDirectory:
    case Channel::VirtualMachine:
    case Channel::Token:
    case Channel::Grace:
    case Channel::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

KmsSettings settingsOf(const PracticeState& pc)
{
    KmsSettings settings = pc.applicationKms;
    settings.insert(QString(), pc.machineKms);
    for (const License& license : pc.licenses) {
        KmsSetting& own = settings[license.activationId];
        own = pc.productKms.value(license.activationId);
        own.host = license.kmsHost;
        own.port = license.kmsPort;
    }
    return withoutEmptyLevels(std::move(settings));
}

bool isKnownToWindows(const PracticeState& pc, const License& license)
{
    return pc.officeOpenedOnce || license.family == ProductFamily::Windows || !isVolumeClient(license);
}

License* licenseWith(PracticeState& pc, const QString& activationId)
{
    const auto found =
        std::find_if(pc.licenses.begin(), pc.licenses.end(), [&pc, &activationId](const License& license) {
            return license.activationId == activationId && isKnownToWindows(pc, license);
        });
    return found == pc.licenses.end() ? nullptr : &*found;
}

Result<void> attemptActivation(PracticeState& pc, License& license)
{
    if (license.channel == Channel::Grace) // its reason stays what it was
        return Failure{Cause::Rejected, kNoLicenseForIt, license.name};
    if (!isVolumeClient(license))
        return rejected(license, kWrongKeyType);
    if (isConflictInTheWay(pc, license))
        return rejected(license, kMismatchedProduct);
    const KmsSetting followed = settingInForce(settingsOf(pc), license);
    const auto mayBe = [&followed](ActivationType type) {
        return followed.activationType == ActivationType::Any || followed.activationType == type;
    };
    if (mayBe(ActivationType::ActiveDirectory) && isActivatedByDirectory(pc)) {
        license.channel = Channel::ActiveDirectory;
        license.status = LicenseStatus::Licensed;
        license.statusReason = 0;
        license.remaining = kDirectoryGrants;
        return {};
    }
    if (!mayBe(ActivationType::Kms)) // which code a real PC shows is not seen yet
        return rejected(license, kNoUsableHost);
    const auto hosts = hostsOf(pc, followed);
    if (!hosts)
        return rejected(license, hosts.error());
    const auto kms = firstKms(pc, hosts->endpoints);
    if (!kms)
        return rejected(license, kms.error());
    if (std::chrono::abs(pc.clockWrongBy) > kClockTolerance)
        return rejected(license, kWrongTime);
    if (const std::uint32_t code = nextAnswer(pc, license.activationId); code != 0)
        return rejected(license, code);
    license.channel = Channel::KmsClient;
    license.status = LicenseStatus::Licensed;
    license.statusReason = reasonOfActivated(license);
    license.remaining = pc.activations.value(license.activationId).grants;
    license.discoveredHost = hosts->discovered ? kms->host : QString();
    return {};
}

Result<void> putSetupKey(PracticeState& pc, const QString& key)
{
    const auto setupKey = pc.setupKeys.constFind(key);
    if (setupKey == pc.setupKeys.constEnd())
        return Failure{Cause::Rejected, kInvalidKey, QStringLiteral("no such setup key")};
    for (License& license : pc.licenses) {
        const bool isMeant = license.family == setupKey->family &&
                             (setupKey->version.isEmpty() || setupKey->version == license.version);
        if (!isMeant || !takesSetupKey(license))
            continue;
        license.channel = Channel::KmsClient;
        license.status = LicenseStatus::Unlicensed;
        license.statusReason = 0;
        license.remaining = std::chrono::minutes::zero();
        license.partialProductKey = key.right(5);
        return {};
    }
    return Failure{Cause::Rejected, kMismatchedProduct, QStringLiteral("no product takes this key")};
}

} // namespace activation::practice
