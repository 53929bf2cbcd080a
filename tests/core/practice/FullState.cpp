// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/practice/FullState.h"

#include <QTimeZone>

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

PracticeHost fullHost()
{
    PracticeHost host;
    host.name = QStringLiteral("kms.sample.example");
    host.addresses = {QHostAddress(QStringLiteral("203.0.113.10")),
                      QHostAddress(QStringLiteral("2001:db8::10"))};
    host.lookup = LookupOutcome::ServerFailed;
    host.nameOnlyInside = true;
    host.onlyInside = false;
    host.tcp = TcpOutcome::Refused;
    host.rpc = RpcOutcome::Busy;
    host.port = 65535;
    host.throughGate = true;
    host.notOnWireless = true;
    return host;
}

License fullLicense()
{
    License license;
    license.activationId = QStringLiteral("5a3c1b00-0101-4a4a-8e11-000000000101");
    license.family = ProductFamily::Visio;
    license.name = QStringLiteral("Office 21, \"Visio\" 大量授權");
    license.version = QStringLiteral("2021");
    license.channel = Channel::Mak;
    license.status = LicenseStatus::NonGenuineGrace;
    license.statusReason = 0xFFFFFFFF;
    license.remaining = std::chrono::days{180};
    license.partialProductKey = QStringLiteral("PRCT9");
    license.kmsHost = QStringLiteral("2001:db8::10");
    license.kmsPort = 1689;
    license.discoveredHost = QStringLiteral("kms2.sample.example");
    license.intervals = KmsIntervals{120min, 10080min};
    license.requiredClients = 25;
    license.rearms = 1001;
    license.applicationRearms = 0;
    license.windowsBuild = 19045;
    license.extendedUpdates = {{1, LicenseStatus::Licensed}, {3, LicenseStatus::Notification}};
    license.hostCounters = KmsHostCounters{50, 4711, 12, 40, 4210, 380, 20, 1, 0xFFFFFFFE};
    return license;
}

OfficeProduct fullOffice()
{
    return OfficeProduct{QStringLiteral("PROPLUS"),
                         QStringLiteral("Office"),
                         OfficeTechnology::WindowsInstaller,
                         Bitness::X86,
                         QStringLiteral("16.0.4266.1001"),
                         {QStringLiteral("zh-tw"), QStringLiteral("en-us")},
                         5'000'000'000,
                         true};
}

NetworkAdapter fullAdapter()
{
    NetworkAdapter adapter;
    adapter.description = QStringLiteral("宽带连接");
    adapter.alias = QStringLiteral("宽带连接");
    adapter.type = kTypePpp;
    adapter.tunnelType = 1;
    adapter.medium = 14;
    adapter.state = AdapterState::NotPresent;
    adapter.mac = QStringLiteral("00-15-5D-00-00-01");
    adapter.addresses = {QHostAddress(QStringLiteral("10.31.0.5")), QHostAddress(QStringLiteral("fe80::5"))};
    adapter.prefixLengths = {32, 128};
    adapter.gateways = {QHostAddress(QHostAddress::AnyIPv4)};
    adapter.metric = 26;
    adapter.dnsSuffixes = {QStringLiteral("lan")};
    adapter.dialedType = QStringLiteral("PPPoE");
    adapter.dialedDevice = QStringLiteral("WAN Miniport (PPPOE)");
    return adapter;
}

PracticeBehavior fullBehavior()
{
    const Failure failure{Cause::Rejected, 0xC004F074, QStringLiteral("detail")};
    return PracticeBehavior{1500ms, true, -1, failure, true};
}

} // namespace

PracticeState fullState()
{
    PracticeState pc;
    pc.began = QDateTime(QDate(2026, 11, 20), QTime(1, 2, 3, 456), QTimeZone::utc());
    pc.passed = 123456ms;
    pc.clockWrongBy = -789012ms;
    pc.zone = QStringLiteral("Korea Standard Time");
    pc.elevation = Elevation::StandardUser;
    pc.windows = WindowsEdition{QStringLiteral("Core"),
                                QStringLiteral("Windows 11 Home"),
                                26200,
                                true,
                                true,
                                true,
                                true,
                                Architecture::Arm64,
                                true};
    pc.restartPending = true;
    pc.firmware = FirmwareTables{true, true, true};
    pc.service = ServiceState{ServiceStart::Disabled, true};
    pc.serviceStartFails = 0x80070241;
    pc.serviceUsed = 3s;
    pc.serviceStarts = 12s;
    pc.serviceAskedAt = 3s;
    pc.place = PracticePlace::CampusWireless;
    pc.campusAddress = QHostAddress(QStringLiteral("192.0.2.45"));
    pc.vpnClients = {VpnClient{QStringLiteral("forticlient"), QStringLiteral("FortiClient"), true}};
    pc.tunnelProxy = QStringLiteral("mihomo");
    pc.otherAdapters = {fullAdapter()};
    pc.dnsSuffixes = {QStringLiteral("sample.example"), QStringLiteral("lab.example")};
    pc.seenNetwork = LocalNetwork{{{QStringLiteral("Wi-Fi"), AdapterKind::Wireless, {pc.campusAddress}}},
                                  pc.vpnClients,
                                  {QStringLiteral("lan")}};
    pc.gateSignedIn = false;
    pc.gate = QUrl(QStringLiteral("https://gate.sample.example/login?next=%2Fa%20b"));
    pc.hosts = {fullHost(), PracticeHost{}};
    pc.srv = {{QStringLiteral("sample.example"),
               SrvAnswer{LookupOutcome::Found,
                         {SrvRecord{Endpoint{QStringLiteral("kms.sample.example"), 1688}, 65535, 7}}}}};
    pc.timeSources = {PracticeTimeSource{QUrl(QStringLiteral("ntp://time.sample.example:1123")), -5s, false}};
    pc.licenses = {fullLicense(), License{}};
    pc.serviceFacts = LicensingServiceFacts{QStringLiteral("10.0.26100.1742"),
                                            QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d0"),
                                            QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d1"), 3};
    pc.machineKms = KmsSetting{QStringLiteral("kms.sample.example"), 1700};
    pc.productKms = {{pc.licenses.first().activationId,
                      KmsSetting{{}, 0, QStringLiteral("lab.example"), ActivationType::Token}}};
    pc.applicationKms = {
        {QString::fromUtf16(kOfficeApplication), KmsSetting{QStringLiteral("kms2.sample.example"), 1701}}};
    pc.activations = {{QStringLiteral("id"), PracticeActivation{{0xC004F038, 0}, std::chrono::days{45}}}};
    pc.setupKeys = {{QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"),
                     PracticeSetupKey{ProductFamily::Office, QStringLiteral("2021")}}};
    pc.directoryActivates = true;
    pc.conflictsBlockActivation = true;
    pc.office = {fullOffice()};
    pc.running = {RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}};
    pc.staysOpen = QStringList{QStringLiteral("outlook.exe")};
    pc.officeOpenedOnce = false;
    pc.removalNeedsRestart = true;
    pc.staysListed = 120s;
    pc.behaviors = {{PracticeCall::Activate, fullBehavior()}, {PracticeCall::Windows, PracticeBehavior{}}};
    pc.events = {PracticeEvent{60s, PracticeEventKind::ProgramCloses, QStringLiteral("winword.exe"), {}},
                 PracticeEvent{90s, PracticeEventKind::ClockJumps, {}, -3600s}};
    pc.changesUntilLost = 3;
    return pc;
}

} // namespace activation::practice
