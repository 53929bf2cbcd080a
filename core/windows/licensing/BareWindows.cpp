// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/BareWindows.h"

#include "core/licensing/WindowsRelease.h"
#include "core/windows/rows/LicenseRow.h"
#include "core/windows/wmi/WmiError.h"

#include <algorithm>

namespace activation::windows {

namespace {

const QString kProducts = QStringLiteral("SoftwareLicensingProduct");
const QString kAddon = QStringLiteral("LicenseIsAddon");
const QString kStatus = QStringLiteral("LicenseStatus");

/// Whether the class has what products with a key are told by. Filtered, so that it costs no more than the
/// question that was refused.
bool knowsKeys(const WmiSession& session)
{
    const QString where = QStringLiteral("ApplicationID = '%1' AND PartialProductKey IS NOT NULL");
    const auto rows = session.query({kProducts,
                                     {QStringLiteral("ApplicationID"), QStringLiteral("PartialProductKey")},
                                     where.arg(QString::fromUtf16(kWindowsApplication))});
    return rows || !isInvalidQuery(rows.error());
}

} // namespace

Result<QList<License>> readBareWindows(const WmiSession& session, int windowsBuild, const Failure& refused)
{
    if (!isInvalidQuery(refused) || knowsKeys(session))
        return refused;
    const auto rows = session.query({kProducts, {kStatus, kAddon}, {}});
    if (!rows)
        return refused;
    const auto isOwn = [](const WmiRow& row) { return !row.flag(kAddon); };
    // Of several nobody could tell which is Windows.
    if (std::ranges::count_if(*rows, isOwn) != 1)
        return refused;
    LicenseRow windows;
    windows.applicationId = QString::fromUtf16(kWindowsApplication);
    windows.name = QStringLiteral("Windows %1").arg(windowsVersion(windowsBuild, false)).trimmed();
    windows.licenseStatus = std::ranges::find_if(*rows, isOwn)->number(kStatus);
    return QList{licenseFrom(windows, windowsBuild)};
}

} // namespace activation::windows
