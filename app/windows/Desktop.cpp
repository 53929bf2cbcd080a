// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/Desktop.h"

#include "core/windows/base/ChildProcess.h"
#include "core/windows/base/Wide.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>

#include <array>

#include <windows.h>

#include <shellapi.h>

namespace activation::app {

namespace {

/// Where a VPN client's own window is, below a folder that only administrators write. Sources: the vendors'
/// pages.
struct VpnWindow
{
    QStringView product;
    const char* folder; ///< environment variable
    QStringView program;
};

constexpr std::array kVpnWindows{
    VpnWindow{u"forticlient", "ProgramFiles", u"Fortinet/FortiClient/FortiClient.exe"},
    VpnWindow{u"globalprotect", "ProgramFiles", u"Palo Alto Networks/GlobalProtect/PanGPA.exe"},
    VpnWindow{u"anyconnect", "ProgramFiles(x86)", u"Cisco/Cisco Secure Client/UI/csc_ui.exe"},
    VpnWindow{u"anyconnect", "ProgramFiles(x86)", u"Cisco/Cisco AnyConnect Secure Mobility Client/vpnui.exe"},
    VpnWindow{u"ivanti", "CommonProgramFiles(x86)", u"Pulse Secure/JamUI/Pulse.exe"},
    VpnWindow{u"openvpn", "ProgramFiles", u"OpenVPN/bin/openvpn-gui.exe"},
    VpnWindow{u"wireguard", "ProgramFiles", u"WireGuard/wireguard.exe"},
};

/// The page of Windows' own settings.
bool openVpnSettings()
{
    constexpr INT_PTR kLastError = 32; // ShellExecute: greater values mean success
    const HINSTANCE opened =
        ShellExecuteW(nullptr, L"open", L"ms-settings:network-vpn", nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(opened) > kLastError;
}

} // namespace

bool openVpnClient(const QString& product)
{
    if (product == u"windows")
        return openVpnSettings();
    for (const VpnWindow& window : kVpnWindows) {
        const QString folder = qEnvironmentVariable(window.folder);
        if (window.product != product || folder.isEmpty())
            continue;
        const QString program = QDir(folder).filePath(window.program.toString());
        if (QFileInfo(program).isFile() && QProcess::startDetached(program, {}))
            return true;
    }
    return false;
}

void startAfterRestart()
{
    // Windows removes the value before it starts the program, so that it happens once.
    QSettings once(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce"),
                   QSettings::NativeFormat);
    once.setValue(QStringLiteral("ActivationAssistant"),
                  windows::commandLine(QDir::toNativeSeparators(QCoreApplication::applicationFilePath()),
                                       QCoreApplication::arguments().mid(1)));
}

void tellPlainly(const QString& title, const QString& sentence)
{
    MessageBoxW(nullptr, windows::wide(sentence), windows::wide(title), MB_OK | MB_ICONWARNING);
}

} // namespace activation::app
