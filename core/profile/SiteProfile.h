// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/licensing/License.h"
#include "core/profile/ProfileChoices.h"
#include "core/system/Network.h"
#include "core/system/Office.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace activation {

/// One KMS host: where it is, and what it is called in front of people.
struct KmsHost
{
    Endpoint endpoint; ///< port 1688 when the profile says none
    LocalizedText label;

    bool operator==(const KmsHost&) const = default;
};

/// The hosts of one product family, or of one version of it, in order of preference.
struct HostRule
{
    std::optional<ProductFamily> family; ///< none: every family
    QString version;                     ///< "2016"; empty: every version
    QList<KmsHost> hosts;

    bool operator==(const HostRule&) const = default;
};

struct KmsRule
{
    HostSource source = HostSource::Named;
    QList<HostRule> hosts;         ///< the most specific rule wins; see hostsFor(). Preset: those that the
                                   ///< image may have, never shown and never set
    QStringList discoverySuffixes; ///< DNS domains to look for SRV in, in this order; empty: the PC's
    AddressFamily family = AddressFamily::Any;
    ForeignHost foreignHost = ForeignHost::Replace;

    bool operator==(const KmsRule&) const = default;
};

/// An address range such as 192.0.2.0/24.
struct AddressRange
{
    QHostAddress network;
    int prefixLength = 0;

    [[nodiscard]] bool contains(const QHostAddress& address) const
    {
        return address.isInSubnet(network, prefixLength);
    }
    bool operator==(const AddressRange&) const = default;
};

struct VpnRule
{
    QString product; ///< id: "forticlient", "globalprotect", "anyconnect", "ivanti", "openvpn", "wireguard",
                     ///< "windows", …
    LocalizedText name;
    QUrl portal;       ///< page that explains or offers the VPN
    QString server;    ///< gateway to ask whether it is reachable, host or host:port
    QList<Role> roles; ///< who may use it; empty: everybody
    LocalizedText stayConnected;

    bool operator==(const VpnRule&) const = default;
};

struct NetworkRule
{
    NetworkReach reach = NetworkReach::VpnAllowed;
    QList<AddressRange> campusRanges; ///< hints only
    std::optional<VpnRule> vpn;
    std::optional<QUrl> gate; ///< web login gate

    bool operator==(const NetworkRule&) const = default;
};

/// Who may activate here, and what those who may not can do instead.
struct RoleRule
{
    Role role = Role::Staff;
    Entitlement entitlement = Entitlement::Yes;
    int daysAfterLeaving = 0;
    LocalizedText unit; ///< which unit, with UnitOnly
    LocalizedText instead;
    LocalizedText name{}; ///< empty: one of the three that have names of ours
    QUrl link{};          ///< where one applies, with OnApplication

    bool operator==(const RoleRule&) const = default;
};

/// One product the organization licenses.
struct ProductRule
{
    ProductFamily family = ProductFamily::Windows;
    QStringList versions; ///< "11", "10" or "2021"; empty: every version
    QStringList editions; ///< Windows EditionID or Office release id; empty: every edition
    Bitness bitness = Bitness::Any;
    ActivationMethod method = ActivationMethod::Kms;
    int minimumBuild = 0;
    QString setupKey;            ///< client setup key the organization chose to carry, empty when none
    bool hostPerProduct = false; ///< write the KMS host for this product alone, not for the whole machine
    int attempts = 2;            ///< a second attempt is normal
    std::chrono::seconds retryPause{5};
    bool discontinued = false; ///< "we no longer use KMS for this"
    LocalizedText note;        ///< what to do instead, or what to know

    bool operator==(const ProductRule&) const = default;
};

struct RemovalRule
{
    RemovalDirection direction = RemovalDirection::KeepVolume;
    QStringList offer;           ///< release ids, wildcard * at the end allowed; empty: all that conflict
    QStringList never;           ///< release ids that are never removed; stronger than offer
    bool askSubscription = true; ///< organization subscriptions (O365ProPlus, O365Business) only after asking

    bool operator==(const RemovalRule&) const = default;
};

/// Something a person is asked to do before or after.
struct Task
{
    TaskKind kind = TaskKind::OpenOfficeOnce;
    LocalizedText text; ///< the organization's words; empty: ours
    QUrl link;

    bool operator==(const Task&) const = default;
};

struct ClockRule
{
    QString zone = QStringLiteral("Taipei Standard Time");
    int zoneOffsetMinutes = 480; ///< east of UTC
    std::chrono::seconds adviceFrom{5 * 60};
    std::chrono::seconds blockingFrom{4 * 60 * 60}; ///< KMS compares in UTC and allows four hours (KB 974998)
    QList<TimeSource> sources;

    bool operator==(const ClockRule&) const = default;
};

/// What the organization adds to the explanation of one error code.
struct WordingOverride
{
    std::uint32_t code = 0;
    LocalizedText heading;
    LocalizedText why;
    QList<LocalizedText> whatToDo;

    bool operator==(const WordingOverride&) const = default;
};

struct Contact
{
    LocalizedText name;
    LocalizedText unit;
    QString telephone;
    QString extension;
    QString email;
    LocalizedText hours;
    QList<Language> languages;

    bool operator==(const Contact&) const = default;
};

struct Link
{
    LocalizedText label;
    QUrl url;

    bool operator==(const Link&) const = default;
};

/// Dates after which the profile, or what it stands for, no longer holds.
struct Validity
{
    QDate agreementEnds;                               ///< null: not said
    std::optional<std::pair<int, int>> registerYearly; ///< month and day of the yearly registration
    QDate profileExpires;                              ///< null: never

    bool operator==(const Validity&) const = default;
};

/// Something that the helpdesk wants to know with every report, such as the number on a sticker.
struct ReportField
{
    QString id; ///< "asset"
    LocalizedText label;

    bool operator==(const ReportField&) const = default;
};

struct PlatformExclusion
{
    Platform platform = Platform::Server;
    LocalizedText message;

    bool operator==(const PlatformExclusion&) const = default;
};

/// Answers for runs without a person.
struct Unattended
{
    std::optional<Role> role;
    bool removeConflicts = false;
    bool replaceForeignHost = true;
    bool closePrograms = false;

    bool operator==(const Unattended&) const = default;
};

/// What the organization decided. Read from one file, checked as a whole, read-only at run time.
struct SiteProfile
{
    QString id;         ///< "sample-university"
    qint64 version = 0; ///< counts up with every change that is handed out; 0: nobody counts
    LocalizedText organization;
    LocalizedText service; ///< "Microsoft campus license"
    KmsRule kms;
    NetworkRule network;
    ClockRule clock;
    QList<RoleRule> roles;
    QList<ProductRule> products;
    RemovalRule removal;
    QList<Task> before;
    QList<Task> after;
    QList<WordingOverride> wording;
    QList<Contact> contacts;
    QList<Link> links;
    Validity validity;
    QList<PlatformExclusion> excluded;
    QList<ReportField> reportFields;
    Unattended unattended;
    QByteArray bytes; ///< of the file, as they were read

    bool operator==(const SiteProfile&) const = default;
};

/// The hosts for a product: rule for family and version, else for the family, else for all. Empty when the
/// profile leaves it to discovery or to the image.
[[nodiscard]] QList<KmsHost> hostsFor(const SiteProfile& profile, ProductFamily family,
                                      const QString& version);

/// Whether a DNS domain is one of those that the profile names for discovery, or lies below one.
[[nodiscard]] bool isOwnDomain(const SiteProfile& profile, const QString& domain);

/// Every host of the profile once, in order of first mention.
[[nodiscard]] QList<KmsHost> allHosts(const SiteProfile& profile);

/// The rule for an installed product; null when the organization does not license it.
/// `version` and `edition` may be empty when unknown.
[[nodiscard]] const ProductRule* ruleFor(const SiteProfile& profile, ProductFamily family,
                                         const QString& version, const QString& edition);

/// Windows or Office is told to ask: a KMS host, or the directory of the domain. Everything else is between a
/// person and Microsoft.
[[nodiscard]] bool isActivatedByAsking(const ProductRule& rule);

/// SHA-256 of the file, 32 bytes. The worker refuses a profile with another one.
[[nodiscard]] QByteArray fingerprint(const SiteProfile& profile);

} // namespace activation
