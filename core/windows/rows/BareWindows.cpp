// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/BareWindows.h"

#include "core/licensing/WindowsRelease.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <algorithm>

namespace activation::windows {

namespace {

const QString kProducts = QStringLiteral("SoftwareLicensingProduct");
const QString kAddon = QStringLiteral("LicenseIsAddon");
const QString kStatus = QStringLiteral("LicenseStatus");

/// Whether the class has what products with a key are told by. Filtered, so that it costs no more than the
/// question that was refused.
bool knowsKeys(const WmiAsk& ask)
{
    const QString where = QStringLiteral("ApplicationID = '%1' AND PartialProductKey IS NOT NULL");
    const auto rows = ask({kProducts,
                           {QStringLiteral("ApplicationID"), QStringLiteral("PartialProductKey")},
                           where.arg(QString::fromUtf16(kWindowsApplication))});
    return rows || !isInvalidQuery(rows.error());
}

} // namespace

Result<QList<License>> readBareWindows(const WmiAsk& ask, int windowsBuild, const Failure& refused)
{
    if (!isInvalidQuery(refused) || knowsKeys(ask))
        return refused;
    const auto rows = ask({kProducts, {kStatus, kAddon}, {}});
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
