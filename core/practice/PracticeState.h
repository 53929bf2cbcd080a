// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/adapters/NetworkAdapter.h"
#include "core/practice/PracticePlace.h"
#include "core/system/System.h"

#include <QDateTime>
#include <QMap>

namespace activation::practice {

/// What can be scripted: every question and every change of the ports.
enum class PracticeCall {
    Elevation,
    Windows,
    RestartPending,
    Firmware,
    LicensingService,
    SetLicensingService,
    Zone,
    SetZone,
    CorrectClock,
    LocalNetwork,
    Resolve,
    FindKmsHosts,
    ConnectTo,
    BindKms,
    AskTime,
    LookAtGate,
    RouteTo,
    Licenses,
    ServiceFacts,
    KmsSetting,
    SetKmsSetting,
    InstallSetupKey,
    Activate,
    Refresh,
    OfficeProducts,
    OfficeRunning,
    OfficeOpenedOnce,
    AskToClose,
    RemoveOffice,
};

[[nodiscard]] constexpr QStringView nameOf(PracticeCall call)
{
    switch (call) {
    case PracticeCall::Elevation:
        return u"elevation";
    case PracticeCall::Windows:
        return u"windows";
    case PracticeCall::RestartPending:
        return u"restart-pending";
    case PracticeCall::Firmware:
        return u"firmware";
    case PracticeCall::LicensingService:
        return u"licensing-service";
    case PracticeCall::SetLicensingService:
        return u"set-licensing-service";
    case PracticeCall::Zone:
        return u"zone";
    case PracticeCall::SetZone:
        return u"set-zone";
    case PracticeCall::CorrectClock:
        return u"correct-clock";
    case PracticeCall::LocalNetwork:
        return u"local-network";
    case PracticeCall::Resolve:
        return u"resolve";
    case PracticeCall::FindKmsHosts:
        return u"find-kms-hosts";
    case PracticeCall::ConnectTo:
        return u"connect-to";
    case PracticeCall::BindKms:
        return u"bind-kms";
    case PracticeCall::AskTime:
        return u"ask-time";
    case PracticeCall::LookAtGate:
        return u"look-at-gate";
    case PracticeCall::RouteTo:
        return u"route-to";
    case PracticeCall::Licenses:
        return u"licenses";
    case PracticeCall::ServiceFacts:
        return u"service-facts";
    case PracticeCall::KmsSetting:
        return u"kms-setting";
    case PracticeCall::SetKmsSetting:
        return u"set-kms-setting";
    case PracticeCall::InstallSetupKey:
        return u"install-setup-key";
    case PracticeCall::Activate:
        return u"activate";
    case PracticeCall::Refresh:
        return u"refresh";
    case PracticeCall::OfficeProducts:
        return u"office-products";
    case PracticeCall::OfficeRunning:
        return u"office-running";
    case PracticeCall::OfficeOpenedOnce:
        return u"office-opened-once";
    case PracticeCall::AskToClose:
        return u"ask-to-close";
    case PracticeCall::RemoveOffice:
        return u"remove-office";
    }
    return {};
}

/// How one call behaves. A question that takes longer than its limit is TimedOut; a change lets the practice
/// time pass.
struct PracticeBehavior
{
    std::chrono::milliseconds takes{0};
    bool never = false;               ///< no answer at all
    int failures = 0;                 ///< fail this many times, then work; -1: always
    Failure failure;                  ///< how it fails
    bool effectBeforeFailure = false; ///< the change happens, only the answer is lost

    bool operator==(const PracticeBehavior&) const = default;
};

/// A KMS host, or what stands in its place, as the practice network shows it.
struct PracticeHost
{
    QString name;
    QList<QHostAddress> addresses;
    LookupOutcome lookup = LookupOutcome::Found;
    bool nameOnlyInside = false;            ///< the name is known on campus and in the VPN only
    bool onlyInside = true;                 ///< packets from elsewhere are dropped
    TcpOutcome tcp = TcpOutcome::Connected; ///< seen from inside
    RpcOutcome rpc = RpcOutcome::Accepted;  ///< seen from inside
    std::uint16_t port = kKmsPort;
    bool throughGate = false;   ///< only after signing in at the gate; before, the gate answers in its place
    bool notOnWireless = false; ///< packets from the campus Wi-Fi are dropped too

    bool operator==(const PracticeHost&) const = default;
};

struct PracticeTimeSource
{
    QUrl url;
    std::chrono::milliseconds wrongBy{0}; ///< how far the source itself is off
    bool answers = true;

    bool operator==(const PracticeTimeSource&) const = default;
};

enum class PracticeEventKind {
    VpnConnects,
    VpnDrops,
    ProxyStops,
    GateOpens,
    ClockJumps,
    ProgramCloses,
    RestartHappens,
    OfficeGoes,
    OfficeOpens
};

[[nodiscard]] constexpr QStringView nameOf(PracticeEventKind kind)
{
    switch (kind) {
    case PracticeEventKind::VpnConnects:
        return u"vpn-connects";
    case PracticeEventKind::VpnDrops:
        return u"vpn-drops";
    case PracticeEventKind::ProxyStops:
        return u"proxy-stops";
    case PracticeEventKind::GateOpens:
        return u"gate-opens";
    case PracticeEventKind::ClockJumps:
        return u"clock-jumps";
    case PracticeEventKind::ProgramCloses:
        return u"program-closes";
    case PracticeEventKind::RestartHappens:
        return u"restart-happens";
    case PracticeEventKind::OfficeGoes:
        return u"office-goes";
    case PracticeEventKind::OfficeOpens:
        return u"office-opens";
    }
    return {};
}

/// Something that happens by itself when practice time has come that far.
struct PracticeEvent
{
    std::chrono::milliseconds after{0}; ///< since the scenario began
    PracticeEventKind kind = PracticeEventKind::VpnConnects;
    QString program;                   ///< executable, with ProgramCloses; release id, with OfficeGoes
    std::chrono::milliseconds jump{0}; ///< with ClockJumps

    bool operator==(const PracticeEvent&) const = default;
};

/// How the KMS service answers the activation of one product: each attempt takes the next code, 0 is success;
/// the last one stays.
struct PracticeActivation
{
    QList<std::uint32_t> answers{0};
    std::chrono::minutes grants = std::chrono::days{180};

    bool operator==(const PracticeActivation&) const = default;
};

/// What a client setup key is for.
struct PracticeSetupKey
{
    ProductFamily family = ProductFamily::Windows;
    QString version; ///< empty: every version

    bool operator==(const PracticeSetupKey&) const = default;
};

/// All of a practice PC: what it is, what is around it, and what is about to happen.
struct PracticeState
{
    // time
    QDateTime began;                           ///< true UTC when the scenario began
    std::chrono::milliseconds passed{0};       ///< practice time since then
    std::chrono::milliseconds clockWrongBy{0}; ///< the PC's clock minus true time
    QString zone = QStringLiteral("Taipei Standard Time");

    // machine
    Elevation elevation = Elevation::Elevated;
    WindowsEdition windows;
    bool restartPending = false;
    FirmwareTables firmware;
    ServiceState service;
    std::uint32_t serviceStartFails = 0;      ///< HRESULT that every start ends with; 0: it starts
    std::chrono::milliseconds serviceUsed{0}; ///< `passed` at its last use; it stops some time after
    /// How long the licensing service takes to start: until then nothing about licenses is answered.
    std::chrono::milliseconds serviceStarts{0};
    std::optional<std::chrono::milliseconds> serviceAskedAt; ///< in practice time, by who made it start

    // network
    PracticePlace place = PracticePlace::CampusWired;
    QHostAddress campusAddress; ///< the PC's own address on campus; null: some address
    QList<VpnClient> vpnClients;
    QString tunnelProxy; ///< id of the product that answers in place of the network; empty: none
    QList<NetworkAdapter> otherAdapters;     ///< beside those that follow from the place and the clients
    QStringList dnsSuffixes;                 ///< as LocalNetwork has them
    std::optional<LocalNetwork> seenNetwork; ///< as it was recorded, in place of what follows from the place
    bool gateSignedIn = true;
    std::optional<QUrl> gate;
    QList<PracticeHost> hosts;
    QMap<QString, SrvAnswer> srv; ///< by domain
    QList<PracticeTimeSource> timeSources;

    // licensing
    QList<License> licenses; ///< kmsHost and kmsPort are the product's own setting, not what it inherits
    LicensingServiceFacts serviceFacts;
    KmsSetting machineKms;
    KmsSettings applicationKms; ///< by application id
    /// By activation id: all but host and port, which stand in the license.
    KmsSettings productKms;
    QMap<QString, PracticeActivation> activations; ///< by activation id; absent: works at once
    QMap<QString, PracticeSetupKey> setupKeys;     ///< the keys that are genuine here
    /// The domain has an activation object, and activates what asks it from inside.
    bool directoryActivates = false;
    /// Office activation fails while a conflicting product is installed.
    bool conflictsBlockActivation = false;

    // Office
    QList<OfficeProduct> office;
    QList<RunningProgram> running;
    QStringList staysOpen;        ///< executables that do not close when asked
    bool officeOpenedOnce = true; ///< before, Windows knows no license of its volume products
    bool removalNeedsRestart = false;
    std::chrono::milliseconds staysListed{0}; ///< a removed product, after its uninstaller has ended

    // scripts
    QMap<PracticeCall, PracticeBehavior> behaviors;
    QList<PracticeEvent> events;         ///< by time; those that happened are gone
    std::optional<int> changesUntilLost; ///< that many more changes work, then everything is Lost

    bool operator==(const PracticeState&) const = default;
};

} // namespace activation::practice
