// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/WindowsLicensing.h"

#include "core/windows/licensing/BareWindows.h"
#include "core/windows/licensing/LicensingClasses.h"
#include "core/windows/rows/KmsLevels.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation::windows {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// What an event may be older than the call that it belongs to, since clocks and timers differ.
constexpr milliseconds kSlack = std::chrono::seconds{2};

constexpr milliseconds kEventTimeout = std::chrono::seconds{2};

milliseconds since(steady_clock::time_point began)
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - began);
}

Result<QList<License>> readLicenses(const WmiSession& session, int windowsBuild)
{
    auto rows = readProducts(session, LicensingClass::Windows);
    if (!rows)
        return readBareWindows(session, windowsBuild, rows.error());
    QList<LicenseRow> products = std::move(rows).value();
    const auto officeOnly = readProducts(session, LicensingClass::OfficeOnly);
    if (!officeOnly && officeOnly.error().cause != Cause::NotSupported)
        return officeOnly.error();
    if (officeOnly)
        products += *officeOnly;
    return licensesFrom(products, windowsBuild);
}

Result<LicensingTarget> findScope(const WmiSession& session, const QString& scope)
{
    return scope.isEmpty() ? findService(session) : findProduct(session, scope);
}

Result<void> writeHost(const WmiSession& session, const QString& path, const QString& host)
{
    if (host.isEmpty())
        return callLicensing(session, path, QStringLiteral("ClearKeyManagementServiceMachine"));
    return callLicensing(session, path, QStringLiteral("SetKeyManagementServiceMachine"),
                         {{QStringLiteral("MachineName"), host}});
}

Result<void> writePort(const WmiSession& session, const QString& path, std::uint16_t port)
{
    if (port == 0)
        return callLicensing(session, path, QStringLiteral("ClearKeyManagementServicePort"));
    return callLicensing(session, path, QStringLiteral("SetKeyManagementServicePort"),
                         {{QStringLiteral("PortNumber"), std::uint32_t{port}}});
}

Result<void> writeSetting(const WmiSession& session, const QString& scope, const KmsSetting& setting)
{
    const auto target = findScope(session, scope);
    if (!target)
        return target.error();
    if (const auto host = writeHost(session, target->path, setting.host); !host)
        return host;
    Result<void> port =
        writePort(session, target->path, setting.host.isEmpty() ? std::uint16_t{0} : setting.port);
    if (!port) // as slmgr.vbs does; the first failure is the one that counts
        static_cast<void>(writeHost(session, target->path, target->kmsHost));
    return port;
}

Result<void> refreshStatus(const WmiSession& session)
{
    const auto service = findService(session);
    if (!service)
        return service.error();
    return callLicensing(session, service->path, QStringLiteral("RefreshLicenseStatus"));
}

Result<void> installKey(const WmiSession& session, const QString& key)
{
    const auto service = findService(session);
    if (!service)
        return service.error();
    const auto installed = callLicensing(session, service->path, QStringLiteral("InstallProductKey"),
                                         {{QStringLiteral("ProductKey"), key}});
    if (installed) // so that the product shows its new key; the key is there even if this fails
        static_cast<void>(refreshStatus(session));
    return installed;
}

Result<void> activateProduct(const WmiSession& session, const QString& activationId)
{
    const auto product = findProduct(session, activationId);
    if (!product)
        return product.error();
    return callLicensing(session, product->path, QStringLiteral("Activate"));
}

bool looksLikeKey(const QString& key)
{
    static const QRegularExpression kForm(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}")));
    return kForm.match(key).hasMatch();
}

} // namespace

WindowsLicensing::WindowsLicensing(int windowsBuild, Wmi wmi, ActivationEventLog events, KmsRegistry registry)
    : m_windowsBuild(windowsBuild)
    , m_wmi(std::move(wmi))
    , m_events(std::move(events))
    , m_registry(std::move(registry))
{}

Result<QList<License>> WindowsLicensing::licenses(const Limit& limit) const
{
    return m_wmi.ask<QList<License>>(
        limit, [build = m_windowsBuild](const WmiSession& session) { return readLicenses(session, build); });
}

Result<LicensingServiceFacts> WindowsLicensing::serviceFacts(const Limit& limit) const
{
    return m_wmi.ask<LicensingServiceFacts>(limit, readServiceFacts);
}

Result<KmsSettings> WindowsLicensing::kmsSettings(const Limit& limit) const
{
    return m_wmi.ask<KmsSettings>(
        limit,
        [build = m_windowsBuild, registry = m_registry](const WmiSession& session) -> Result<KmsSettings> {
            const auto service = findService(session);
            if (!service)
                return service.error();
            const auto shown = readLicenses(session, build);
            if (!shown)
                return shown.error();
            return kmsLevels({service->kmsHost, static_cast<std::uint16_t>(service->kmsPort)}, *shown,
                             registry.read());
        });
}

Result<void> WindowsLicensing::setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit)
{
    if (isApplication(scope))
        return m_registry.write(scope, setting);
    return m_wmi.ask<void>(
        limit, [scope, setting](const WmiSession& session) { return writeSetting(session, scope, setting); });
}

Result<void> WindowsLicensing::installSetupKey(const QString& key, const Limit& limit)
{
    if (!looksLikeKey(key))
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a product key")};
    return m_wmi.ask<void>(limit, [key](const WmiSession& session) { return installKey(session, key); });
}

Result<void> WindowsLicensing::activate(const QString& activationId, const Limit& limit)
{
    const auto began = steady_clock::now();
    const Result<void> activated = m_wmi.ask<void>(
        limit, [activationId](const WmiSession& session) { return activateProduct(session, activationId); });
    if (activated || activated.error().cause != Cause::Rejected)
        return activated;
    const milliseconds left = std::max(limit.timeout - since(began), milliseconds::zero());
    const auto events = m_events(since(began) + kSlack, Limit{std::min(left, kEventTimeout), limit.stop});
    return explainedBy(events, activationId, activated.error());
}

Result<void> WindowsLicensing::refresh(const Limit& limit)
{
    return m_wmi.ask<void>(limit, refreshStatus);
}

} // namespace activation::windows
