// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/recording/SamplePc.h"

#include "core/UtcTime.h"

namespace activation::recording {

namespace {

using std::chrono::milliseconds;

const QString kId = QStringLiteral("ae1ad2c3-0000-4000-8000-00000000abcd");

template <typename T> Answer<T> told(const T& value, int took = 1)
{
    return {milliseconds{took}, value, {}};
}

QHostAddress address(const char* text)
{
    return QHostAddress(QString::fromLatin1(text));
}

Question products()
{
    Question question;
    question.from = QStringLiteral("SoftwareLicensingProduct");
    question.where = QStringLiteral("ApplicationID = '55c92734-d682-4d71-983e-d6ec3f16059f'");
    question.properties = {QStringLiteral("ID"), QStringLiteral("PartialProductKey")};
    question.types = {{QStringLiteral("ID"), QStringLiteral("string")},
                      {QStringLiteral("LicenseStatus"), QStringLiteral("uint32")}};
    const Row row{
        {QStringLiteral("ID"), kId},
        {QStringLiteral("Name"), QStringLiteral("Windows(R), Enterprise edition")},
        {QStringLiteral("PartialProductKey"), QStringLiteral("7QK3M")},
        {QStringLiteral("LicenseStatus"), quint32{1}},
        {QStringLiteral("LicenseIsAddon"), false},
        {QStringLiteral("KeyManagementServiceMachine"), QStringLiteral("old-host.lab.tw")},
        {QStringLiteral("DiscoveredKeyManagementServiceMachineName"), QStringLiteral("10.20.30.40")},
        {QStringLiteral("KeyManagementServiceLookupDomain"), QStringLiteral("wang.family")},
        {QStringLiteral("OfflineInstallationId"), QVariant()},
        {QStringLiteral("Texts"), QStringList{QStringLiteral("mei.wang@mail.tw")}}};
    question.rows = told(QList{row}, 412);
    return question;
}

Question service()
{
    Question question;
    question.from = QStringLiteral("SoftwareLicensingService");
    question.properties = {QStringLiteral("ClientMachineID")};
    question.rows = told(
        QList{Row{{QStringLiteral("ClientMachineID"), QStringLiteral("3c7b1d2e-1111-4222-8333-444455556666")},
                  {QStringLiteral("KeyManagementServiceMachine"), QStringLiteral("kms01.sample.example")}}});
    return question;
}

Question refused()
{
    Question question;
    question.from = QStringLiteral("OfficeSoftwareProtectionProduct");
    question.rows.failure = Failure{Cause::Rejected, 0x80041013,
                                    QStringLiteral("C:\\Users\\mei\\AppData S-1-5-21-1111-2222-3333-1001 "
                                                   "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 10.20.30.40 ") +
                                        kId};
    return question;
}

LocalNetwork network()
{
    LocalNetwork network;
    network.dnsSuffixes = {QStringLiteral("wang.family")};
    network.adapters = {{QStringLiteral("Adapter of mei.wang@mail.tw"),
                         AdapterKind::Wired,
                         {address("198.51.100.77"), address("fe80::1234:5678:9abc:def0%eth0")}},
                        {QStringLiteral("Wi-Fi"),
                         AdapterKind::Wireless,
                         {address("10.20.30.40"), address("2001:470:1:2::99")}}};
    network.vpnClients = {{QStringLiteral("windows"), QStringLiteral("VPN to 10.20.30.40"), true}};
    return network;
}

} // namespace

Recording samplePc()
{
    Recording pc;
    pc.origin = QStringLiteral("real PC");
    pc.program = QStringLiteral("1.2.3");
    pc.recorded = utcTime(QDate(2026, 11, 20), QTime(1, 0, 0, 250));
    pc.salt = QStringLiteral("00112233");
    pc.elevation = told(Elevation::StandardUser);
    WindowsEdition windows;
    windows.editionId = QStringLiteral("Enterprise");
    windows.build = 26200;
    pc.windows = told(windows, 12);
    pc.restartPending = told(false);
    pc.firmware = Answer<FirmwareTables>{
        milliseconds{2}, {}, Failure{Cause::AccessDenied, 5, QStringLiteral("C:\\Users\\mei\\x")}};
    pc.licensingService = told(ServiceState{ServiceStart::Automatic, true});
    pc.zone = told(TimeZone{QStringLiteral("Taipei Standard Time"), 480});
    pc.network = told(network(), 31);
    pc.office = told(QList{OfficeProduct{QStringLiteral("ProPlus2021Volume"),
                                         QStringLiteral("Office of mei.wang@mail.tw"),
                                         OfficeTechnology::ClickToRun,
                                         Bitness::X64,
                                         QStringLiteral("16.0.17328.20124"),
                                         {QStringLiteral("zh-tw")},
                                         0}});
    pc.running = told(QList{RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}});
    pc.questions = {products(), service(), refused()};
    pc.registryHosts =
        told(KmsSettings{{QString(), {QStringLiteral("127.0.0.1"), 1688, QStringLiteral("wang.family")}},
                         {kId, {QStringLiteral("old-host.lab.tw"), 1689}}});
    pc.services = {{QStringLiteral("osppsvc"), {milliseconds{1}, {}, Failure{Cause::NotFound, 0, {}}}}};
    NetworkAdapter adapter;
    adapter.description = QStringLiteral("Adapter of mei.wang@mail.tw");
    adapter.alias = QStringLiteral("VPN to 10.20.30.40");
    adapter.type = 23;
    adapter.state = AdapterState::Up;
    adapter.mac = QStringLiteral("18-4F-32-0A-0B-0C");
    adapter.addresses = {address("10.20.30.40")};
    adapter.prefixLengths = {32};
    adapter.gateways = {address("10.20.30.41")};
    adapter.metric = 26;
    adapter.dnsSuffixes = {QStringLiteral("wang.family")};
    adapter.dialedType = QStringLiteral("vpn");
    adapter.dialedDevice = QStringLiteral("WAN Miniport (IKEv2)");
    pc.adapters = {adapter};
    pc.uninstall = {{QStringLiteral("ProPlus2021Volume - zh-tw"),
                     false,
                     false,
                     QStringLiteral("Office"),
                     QStringLiteral("16.0"),
                     QStringLiteral("\"C:\\Users\\mei\\setup.exe\" /x"),
                     {QStringLiteral("{90160000-0011-0000-0000-0000000FF1CE}")},
                     4096}};
    pc.timeService =
        told(TimeService{QStringLiteral("NTP"),
                         {QStringLiteral("time.windows.com,0x9"), QStringLiteral("old-host.lab.tw,0x8")},
                         32768,
                         54000,
                         0xFFFFFFFF});
    const QString log = QStringLiteral("Application");
    pc.statuses = {{log, QStringLiteral("55c92734-d682-4d71-983e-d6ec3f16059f"), kId, 1, 0, 257879},
                   {log, QStringLiteral("55c92734-d682-4d71-983e-d6ec3f16059f"), kId, 0, 0xC004F034, {}}};
    pc.events = {{log, 12288, 0xC004F074, QStringLiteral("old-host.lab.tw:1688"), kId},
                 {log, 12289, 0, QStringLiteral("kms01.sample.example:1688"), {}}};
    return pc;
}

QStringList forbiddenWords()
{
    return {QStringLiteral("mei"),         QStringLiteral("wang"),     QStringLiteral("7QK3M"),
            QStringLiteral("old-host"),    QStringLiteral("10.20.30"), QStringLiteral("198.51.100.77"),
            QStringLiteral("9abc"),        QStringLiteral("2001:470"), QStringLiteral("3c7b1d2e"),
            QStringLiteral("S-1-5-21"),    QStringLiteral("0f1e2d3c"), QStringLiteral("mail.tw"),
            QStringLiteral("444455556666")};
}

SiteProfile sampleSite()
{
    SiteProfile site;
    site.kms.hosts = {HostRule{std::nullopt, {}, {{{QStringLiteral("kms01.sample.example"), 1688}, {}}}}};
    site.network.campusRanges = {{QHostAddress(QStringLiteral("198.51.100.0")), 24}};
    return site;
}

} // namespace activation::recording
