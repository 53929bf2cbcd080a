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

KmsSettings withoutEmptyLevels(KmsSettings settings)
{
    for (KmsSetting& setting : settings) {
        if (setting.host.isEmpty())
            setting.port = 0;
    }
    settings.removeIf([](const auto& level) { return level.value() == KmsSetting{}; });
    return settings;
}

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

KmsSetting settingInForce(const KmsSettings& settings, const License& license)
{
    KmsSetting counts;
    for (const QString& scope : scopesOf(license)) {
        const KmsSetting level = settings.value(scope);
        if (counts.host.isEmpty() && !level.host.isEmpty()) {
            counts.host = level.host;
            counts.port = level.port;
        }
        if (counts.lookupDomain.isEmpty())
            counts.lookupDomain = level.lookupDomain;
        if (counts.activationType == ActivationType::Any)
            counts.activationType = level.activationType;
    }
    return counts;
}

} // namespace activation
