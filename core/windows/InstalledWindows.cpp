// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/InstalledWindows.h"

#include "core/licensing/WindowsRelease.h"
#include "core/windows/base/Registry.h"
#include "core/windows/base/Win32Error.h"

#include <windows.h>

#include <lm.h>

#include <algorithm>
#include <array>
#include <memory>

namespace activation::windows {

namespace {

Result<RegistryKey> openVersion()
{
    return RegistryKey::open(RegistryHive::LocalMachine,
                             QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"));
}

int buildIn(const RegistryKey& version)
{
    return version.text(QStringLiteral("CurrentBuildNumber")).value_or(QString()).toInt();
}

std::optional<QString> textAt(const QString& path, const QString& value)
{
    const auto key = RegistryKey::open(RegistryHive::LocalMachine, path);
    return key ? key->text(value) : std::nullopt;
}

/// "WinNT" is a client, "ServerNT" and "LanmanNT" (a domain controller) are servers.
bool isServer()
{
    const auto type = textAt(QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                             QStringLiteral("ProductType"));
    return type && type->compare(u"WinNT", Qt::CaseInsensitive) != 0;
}

bool isSMode()
{
    const auto policy = RegistryKey::open(RegistryHive::LocalMachine,
                                          QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\CI\\Policy"));
    return policy && policy->number(QStringLiteral("SkuPolicyRequired")) == 1u;
}

QString firmwareText(const QString& name)
{
    return textAt(QStringLiteral("HARDWARE\\DESCRIPTION\\System\\BIOS"), name).value_or(QString());
}

void readMaker(WindowsEdition& windows)
{
    const QString manufacturer = firmwareText(QStringLiteral("SystemManufacturer"));
    windows.virtualMachine =
        isVirtualMachine(manufacturer, firmwareText(QStringLiteral("SystemProductName")));
    windows.mac = isMac(manufacturer);
}

Architecture architectureOfWindows()
{
    USHORT process = 0;
    USHORT native = 0;
    // The older question tells a program for x64 on Arm that it runs on x64.
    if (!IsWow64Process2(GetCurrentProcess(), &process, &native)) {
        SYSTEM_INFO info{};
        GetNativeSystemInfo(&info);
        return info.wProcessorArchitecture == PROCESSOR_ARCHITECTURE_INTEL ? Architecture::X86
                                                                           : Architecture::X64;
    }
    switch (native) {
    case IMAGE_FILE_MACHINE_ARM64:
        return Architecture::Arm64;
    case IMAGE_FILE_MACHINE_I386:
        return Architecture::X86;
    default:
        return Architecture::X64;
    }
}

} // namespace

QString productNameOf(const QString& nameInRegistry, int build, bool server)
{
    const QString ten = QStringLiteral("Windows 10");
    QString name = nameInRegistry;
    if (!server && windowsVersion(build, server) == u"11" && name.startsWith(ten))
        name.replace(0, ten.size(), QStringLiteral("Windows 11"));
    return name;
}

bool isVirtualMachine(const QString& manufacturer, const QString& product)
{
    constexpr std::array kMakers{u"VMware",     u"innotek", u"QEMU",        u"Xen",    u"Parallels",
                                 u"Amazon EC2", u"Bochs",   u"Red Hat KVM", u"Nutanix"};
    constexpr std::array kProducts{u"Virtual Machine",
                                   u"VirtualBox",
                                   u"VMware",
                                   u"KVM",
                                   u"HVM domU",
                                   u"Google Compute Engine",
                                   u"BHYVE",
                                   u"OpenStack",
                                   u"Parallels Virtual",
                                   u"Standard PC (Q35",
                                   u"Standard PC (i440FX"};
    const auto isIn = [](const QString& text) {
        return
            [&text](const char16_t* part) { return text.contains(QStringView(part), Qt::CaseInsensitive); };
    };
    return std::ranges::any_of(kMakers, isIn(manufacturer)) || std::ranges::any_of(kProducts, isIn(product));
}

bool isMac(const QString& manufacturer)
{
    // "Apple Inc." with Boot Camp; Parallels Desktop exists for macOS alone.
    return manufacturer.startsWith(u"Apple") || manufacturer.startsWith(u"Parallels");
}

Result<bool> isDomainMember()
{
    LPWSTR name = nullptr;
    NETSETUP_JOIN_STATUS status = NetSetupUnknownStatus;
    const NET_API_STATUS error = NetGetJoinInformation(nullptr, &name, &status);
    const std::unique_ptr<wchar_t, decltype(&NetApiBufferFree)> owner(name, &NetApiBufferFree);
    if (error != NERR_Success)
        return win32Failure(error, QStringLiteral("ask for the domain"));
    return status == NetSetupDomainName;
}

int windowsBuild()
{
    const auto version = openVersion();
    return version ? buildIn(*version) : 0;
}

Result<WindowsEdition> readInstalledWindows()
{
    const auto version = openVersion();
    if (!version)
        return version.error();
    const auto text = [&version](const QString& name) { return version->text(name).value_or(QString()); };
    WindowsEdition windows;
    windows.build = buildIn(*version);
    if (windows.build == 0)
        return Failure{Cause::BadReply, 0, QStringLiteral("the registry has no build number")};
    windows.editionId = text(QStringLiteral("EditionID"));
    // Multi-session Windows says that it is a server, and is none.
    windows.server = isServer() && !isMultiSessionEdition(windows.editionId);
    windows.productName = productNameOf(text(QStringLiteral("ProductName")), windows.build, windows.server);
    windows.sMode = isSMode();
    windows.evaluation = windows.editionId.endsWith(u"Eval", Qt::CaseInsensitive);
    windows.domainJoined = isDomainMember().valueOr(false);
    windows.architecture = architectureOfWindows();
    readMaker(windows);
    return windows;
}

} // namespace activation::windows
