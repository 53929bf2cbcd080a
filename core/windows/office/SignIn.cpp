// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/SignIn.h"

#include "core/windows/base/Registry.h"

namespace activation::windows {

namespace {

// Values of a product below LicensingNext; any other is the older licensing, which has rows.
constexpr std::uint32_t kByAccount = 2;
constexpr std::uint32_t kByDevice = 3;

} // namespace

bool isSignedIn(const QString& releaseId)
{
    const auto key = RegistryKey::open(
        RegistryHive::CurrentUser,
        QStringLiteral("Software\\Microsoft\\Office\\16.0\\Common\\Licensing\\LicensingNext"));
    if (!key)
        return false;
    const auto how = key->number(releaseId.toLower());
    return how == kByAccount || how == kByDevice;
}

} // namespace activation::windows
