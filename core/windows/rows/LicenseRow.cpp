// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/LicenseRow.h"

#include "core/licensing/WindowsRelease.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

constexpr std::uint32_t kByActiveDirectory = 1; // VLActivationType (ospp.vbs)

struct ChannelWord
{
    const char16_t* word;
    Channel channel;
};

/// Microsoft's own scripts judge by these words of the description; the longer of two that begin alike first.
constexpr std::array kDescriptions{
    ChannelWord{u"VOLUME_KMSCLIENT", Channel::KmsClient},
    ChannelWord{u"VOLUME_KMS", Channel::KmsHost},
    ChannelWord{u"VOLUME_MAK", Channel::Mak},
    ChannelWord{u"RETAIL(MAK)", Channel::Mak},     // of Office
    ChannelWord{u"RETAIL(Grace)", Channel::Grace}, // of Office, before anything else
    ChannelWord{u"VIRTUAL_MACHINE_ACTIVATION", Channel::VirtualMachine},
    ChannelWord{u"TIMEBASED_SUB", Channel::Subscription},
    ChannelWord{u"TIMEBASED_", Channel::Evaluation},
    ChannelWord{u"OEM", Channel::Oem},
    ChannelWord{u"RETAIL", Channel::Retail}};

/// ProductKeyChannel, for a description that says nothing.
constexpr std::array kKeyChannels{
    ChannelWord{u"Volume:GVLK", Channel::KmsClient}, ChannelWord{u"Volume:CSVLK", Channel::KmsHost},
    ChannelWord{u"Volume:MAK", Channel::Mak},        ChannelWord{u"TB:Sub", Channel::Subscription},
    ChannelWord{u"TB:", Channel::Evaluation},        ChannelWord{u"OEM:", Channel::Oem},
    ChannelWord{u"Retail", Channel::Retail}};

template <std::size_t Count>
Channel channelIn(const std::array<ChannelWord, Count>& words, const QString& text)
{
    for (const ChannelWord& row : words) {
        if (text.contains(QStringView(row.word), Qt::CaseInsensitive))
            return row.channel;
    }
    return Channel::Unknown;
}

bool isOf(const LicenseRow& row, QStringView application)
{
    return application.compare(row.applicationId, Qt::CaseInsensitive) == 0;
}

/// Microsoft 365 is sold as retail and says what it is in its name alone.
bool isSubscription(const LicenseRow& row)
{
    return row.name.contains(u"O365") || row.name.contains(u"_Subscription");
}

bool isTrial(const LicenseRow& row)
{
    return row.name.contains(u"_Trial");
}

Channel channelOf(const LicenseRow& row)
{
    Channel channel = channelIn(kDescriptions, row.description);
    if (channel == Channel::Unknown)
        channel = channelIn(kKeyChannels, row.productKeyChannel);
    if (channel == Channel::KmsClient && row.vlActivationType == kByActiveDirectory)
        return Channel::ActiveDirectory;
    if (channel == Channel::KmsClient && row.tokenActivationVersion != kNotTold)
        return Channel::Token;
    if (channel == Channel::Retail && isSubscription(row))
        return Channel::Subscription;
    if (channel == Channel::Retail && isTrial(row))
        return Channel::Evaluation;
    return channel;
}

/// Where the application is not told the name still tells it: "Windows(R), …", "Windows Server(R), …".
bool isOfWindows(const LicenseRow& row)
{
    return row.applicationId.isEmpty() ? row.name.startsWith(u"Windows") : isOf(row, kWindowsApplication);
}

ProductFamily familyOf(const LicenseRow& row)
{
    if (isOfWindows(row))
        return ProductFamily::Windows;
    // "Office 21, Office21VisioPro2021VL_KMS_Client_AE edition"
    if (row.name.contains(u"Visio"))
        return ProductFamily::Visio;
    if (row.name.contains(u"Project"))
        return ProductFamily::Project;
    return ProductFamily::Office;
}

/// The generation stands at the beginning of the name: "Office 21, ...".
QString officeVersionOf(const LicenseRow& row)
{
    struct Generation
    {
        const char16_t* begins;
        const char16_t* year;
    };
    static constexpr std::array kGenerations{
        Generation{u"Office 24", u"2024"}, Generation{u"Office 21", u"2021"},
        Generation{u"Office 19", u"2019"}, Generation{u"Office 16", u"2016"},
        Generation{u"Office 15", u"2013"}, Generation{u"Office 14", u"2010"}};
    if (isSubscription(row))
        return {};
    for (const Generation& generation : kGenerations) {
        if (row.name.startsWith(QStringView(generation.begins), Qt::CaseInsensitive))
            return QStringView(generation.year).toString();
    }
    return {};
}

LicenseStatus statusOf(std::uint32_t number)
{
    constexpr auto kLast = static_cast<std::uint32_t>(LicenseStatus::ExtendedGrace);
    return number <= kLast ? static_cast<LicenseStatus>(number) : LicenseStatus::Unlicensed;
}

std::optional<KmsIntervals> intervalsOf(const LicenseRow& row)
{
    const KmsIntervals intervals{std::chrono::minutes(toldNumber(row.vlActivationInterval).value_or(0)),
                                 std::chrono::minutes(toldNumber(row.vlRenewalInterval).value_or(0))};
    const bool told = intervals.activation.count() > 0 && intervals.renewal.count() > 0;
    return told ? std::optional(intervals) : std::nullopt;
}

/// A host that nobody has asked yet has counted nothing.
std::optional<KmsHostCounters> countersOf(const LicenseRow& row)
{
    if (!row.isKeyManagementServiceMachine || row.counters.currentClients == kNotTold)
        return std::nullopt;
    KmsHostCounters counters = row.counters;
    for (const NamedKmsHostCounter& named : kKmsHostCounters)
        counters.*named.counter = toldNumber(counters.*named.counter).value_or(0);
    return counters;
}

struct ExtendedYear
{
    const char16_t* activationId;
    int year;
};

/// The same for every edition (Microsoft Learn, "Enable Extended Security Updates").
constexpr std::array kExtendedYears{ExtendedYear{u"f520e45e-7413-4a34-a497-d2765967d094", 1},
                                    ExtendedYear{u"1043add5-23b1-4afb-9a0f-64343c8f3f8d", 2},
                                    ExtendedYear{u"83d49986-add3-41d7-ba33-87c7bfb5c0fb", 3}};

} // namespace

bool isProduct(const LicenseRow& row)
{
    return !row.id.isEmpty() && !row.partialProductKey.isEmpty() &&
           !(row.licenseIsAddon && isOf(row, kWindowsApplication));
}

std::optional<ExtendedUpdates> extendedUpdatesFrom(const LicenseRow& row)
{
    const auto found = std::ranges::find_if(kExtendedYears, [&row](const ExtendedYear& candidate) {
        return row.id.compare(QStringView(candidate.activationId), Qt::CaseInsensitive) == 0;
    });
    if (found == kExtendedYears.end() || row.partialProductKey.isEmpty())
        return std::nullopt;
    return ExtendedUpdates{found->year, statusOf(row.licenseStatus)};
}

QString extendedUpdatesId(int year)
{
    const auto found = std::ranges::find(kExtendedYears, year, &ExtendedYear::year);
    return found == kExtendedYears.end() ? QString() : QString::fromUtf16(found->activationId);
}

License licenseFrom(const LicenseRow& row, int windowsBuild)
{
    License license;
    license.activationId = row.id.toLower();
    license.family = familyOf(row);
    license.name = row.name;
    if (license.family == ProductFamily::Windows) {
        license.version = windowsVersion(windowsBuild, isServerEdition(editionOf(license)));
        license.windowsBuild = windowsBuild;
    } else {
        license.version = officeVersionOf(row);
    }
    license.channel = channelOf(row);
    license.status = statusOf(row.licenseStatus);
    license.statusReason = row.licenseStatusReason;
    license.remaining = std::chrono::minutes(row.gracePeriodRemaining);
    license.partialProductKey = row.partialProductKey;
    license.kmsHost = row.keyManagementServiceMachine;
    license.kmsPort = static_cast<std::uint16_t>(row.keyManagementServicePort);
    license.discoveredHost = row.discoveredMachine;
    license.intervals = intervalsOf(row);
    license.requiredClients = toldNumber(row.requiredClientCount);
    license.rearms = toldNumber(row.remainingSkuReArmCount);
    license.applicationRearms = toldNumber(row.remainingAppReArmCount);
    license.hostCounters = countersOf(row);
    return license;
}

QList<License> licensesFrom(const QList<LicenseRow>& rows, int windowsBuild)
{
    QList<License> licenses;
    QList<ExtendedUpdates> extended;
    for (const LicenseRow& row : rows) {
        if (isProduct(row))
            licenses.append(licenseFrom(row, windowsBuild));
        else if (const auto updates = extendedUpdatesFrom(row))
            extended.append(*updates);
    }
    std::ranges::sort(extended, {}, &ExtendedUpdates::year);
    const auto windows = std::ranges::find(licenses, ProductFamily::Windows, &License::family);
    if (windows != licenses.end())
        windows->extendedUpdates = extended;
    return licenses;
}

std::optional<std::uint32_t> toldNumber(std::uint32_t number)
{
    return number == kNotTold ? std::nullopt : std::optional(number);
}

} // namespace activation::windows
