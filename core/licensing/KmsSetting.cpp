// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/KmsSetting.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

constexpr std::array<QStringView, 3> kApplications{kWindowsApplication, kOfficeApplication,
                                                   kOffice2010Application};

QString applicationOf(const License& license)
{
    if (license.family == ProductFamily::Windows)
        return QString::fromUtf16(kWindowsApplication);
    return QString::fromUtf16(license.version == u"2010" ? kOffice2010Application : kOfficeApplication);
}

} // namespace

bool isApplication(const QString& scope)
{
    return std::ranges::any_of(kApplications, [&scope](QStringView id) { return id == scope; });
}

QStringList scopesOf(const License& license)
{
    QStringList scopes{applicationOf(license), QString()};
    if (!license.activationId.isEmpty())
        scopes.prepend(license.activationId);
    return scopes;
}

QString scopeInForce(const KmsSettings& settings, const License& license)
{
    for (const QString& scope : scopesOf(license)) {
        if (!settings.value(scope).host.isEmpty())
            return scope;
    }
    return {};
}

} // namespace activation
