// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/CommonPath.h"

#include "core/windows/base/Wide.h"

#include <QDir>

#include <windows.h>

#include <winnetwk.h>

#include <array>

namespace activation::app {

namespace {

constexpr DWORD kLongest = 1'024;
constexpr qsizetype kDrive = 2; // "Q:"

/// "\\server\share"; empty when the drive is no share.
QString shareOf(const QString& drive)
{
    std::array<wchar_t, kLongest> share{};
    DWORD length = kLongest;
    const DWORD error = WNetGetConnectionW(windows::wide(drive), share.data(), &length);
    return error == NO_ERROR ? QString::fromWCharArray(share.data()) : QString();
}

/// Of "subst": "C:\Users\me\tools", or a share; empty when the drive is no folder.
QString folderOf(const QString& drive)
{
    constexpr QStringView kFolder = u"\\??\\";
    constexpr QStringView kShare = u"\\??\\UNC\\";
    std::array<wchar_t, kLongest> device{};
    if (QueryDosDeviceW(windows::wide(drive), device.data(), kLongest) == 0)
        return {};
    const QString target = QString::fromWCharArray(device.data());
    if (target.startsWith(kShare))
        return QStringLiteral("\\\\") + target.sliced(kShare.size());
    return target.startsWith(kFolder) ? target.sliced(kFolder.size()) : QString();
}

} // namespace

QString commonPath(const QString& path)
{
    QString common = QDir::toNativeSeparators(path);
    // A folder may lie on a drive that is another folder; in a circle, nowhere.
    for (int turns = 0; turns < 3 && common.size() > kDrive && common[1] == u':'; ++turns) {
        const QString drive = common.first(kDrive);
        QString target = shareOf(drive);
        if (target.isEmpty())
            target = folderOf(drive);
        if (target.isEmpty())
            break;
        if (target.endsWith(u'\\'))
            target.chop(1);
        common = target + common.sliced(kDrive);
    }
    return QDir::fromNativeSeparators(common);
}

} // namespace activation::app
