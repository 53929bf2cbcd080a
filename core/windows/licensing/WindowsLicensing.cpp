// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/WindowsLicensing.h"

#include "core/Deadline.h"
#include "core/windows/base/Registry.h"
#include "core/windows/licensing/KmsMethods.h"
#include "core/windows/licensing/LicensingClasses.h"
#include "core/windows/rows/BareWindows.h"
#include "core/windows/rows/KmsLevels.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation::windows {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// What an event may be older than the call that it belongs to, since clocks and timers differ.
constexpr milliseconds kSlack = std::chrono::seconds{2};

constexpr milliseconds kEventTimeout = std::chrono::seconds{2};

/// After a cold start; a question that is not answered by then hangs.
constexpr milliseconds kReadTimeout = std::chrono::seconds{30};

constexpr milliseconds kOffice2010Timeout = std::chrono::seconds{5};

milliseconds since(steady_clock::time_point began)
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - began);
}

Result<void> refreshStatus(const WmiSession& session)
{
    const auto service = findService(askOf(session));
    if (!service)
        return service.error();
    return callLicensing(session, service->path, QStringLiteral("RefreshLicenseStatus"));
}

Result<void> installKey(const WmiSession& session, const QString& key)
{
    const auto service = findService(askOf(session));
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
    const auto product = findProduct(askOf(session), activationId);
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

/// The rows of a question that is under way; its thread writes them, anybody reads them.
class WindowsLicensing::Arrived final
{
public:
    void set(const QList<LicenseRow>& rows)
    {
        const std::lock_guard lock(m_mutex);
        m_rows = QList<LicenseRow>(rows.begin(), rows.end()); // the other thread goes on with its own
    }
    [[nodiscard]] QList<LicenseRow> rows() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rows;
    }

private:
    mutable std::mutex m_mutex;
    QList<LicenseRow> m_rows;
};

/// How this Windows is asked.
struct WindowsLicensing::Questions
{
    int windowsBuild = 0;
    Wmi wmi;
    KmsRegistry registry;
    Office2010Query hasOffice2010;
    std::shared_ptr<Arrived> arrived = std::make_shared<Arrived>();

    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const;
    [[nodiscard]] Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const;
    [[nodiscard]] Result<KmsSettings> kmsSettings(const Limit& limit) const;
};

Result<QList<License>> WindowsLicensing::Questions::licenses(const Limit& limit) const
{
    using Rows = QList<LicenseRow>;
    const Deadline deadline(limit);
    arrived->set({});
    auto rows = wmi.ask<Rows>(deadline.left(), [seen = arrived](const WmiSession& session) {
        return readProducts(askOf(session), LicensingClass::Windows,
                            [seen](const Rows& soFar) { seen->set(soFar); });
    });
    if (!rows && isInvalidQuery(rows.error())) {
        return wmi.ask<QList<License>>(
            deadline.left(), [build = windowsBuild, refused = rows.error()](const WmiSession& session) {
                return readBareWindows(askOf(session), build, refused);
            });
    }
    if (!rows)
        return rows.error();
    Rows products = std::move(rows).value();
    // On its own, and nothing depends on it: the class may be left over on a PC that was upgraded from
    // Windows 7, whose provider then cannot be loaded (likely; 0x80041013).
    if (hasOffice2010()) {
        products += wmi.ask<Rows>(deadline.atMost(kOffice2010Timeout),
                                  [](const WmiSession& session) {
                                      return readProducts(askOf(session), LicensingClass::OfficeOnly);
                                  })
                        .valueOr({});
    }
    return licensesFrom(products, windowsBuild);
}

Result<LicensingServiceFacts> WindowsLicensing::Questions::serviceFacts(const Limit& limit) const
{
    const Deadline deadline(limit);
    auto facts = wmi.ask<LicensingServiceFacts>(
        deadline.left(), [](const WmiSession& session) { return readServiceFacts(askOf(session)); });
    if (facts && hasOffice2010()) {
        facts->officeClientMachineId = wmi.ask<QString>(deadline.atMost(kOffice2010Timeout),
                                                        [](const WmiSession& session) {
                                                            return readOffice2010MachineId(askOf(session));
                                                        })
                                           .valueOr({});
    }
    return facts;
}

Result<KmsSettings> WindowsLicensing::Questions::kmsSettings(const Limit& limit) const
{
    const Deadline deadline(limit);
    const auto service = wmi.ask<LicensingTarget>(
        deadline.left(), [](const WmiSession& session) { return findService(askOf(session)); });
    if (!service)
        return service.error();
    const auto shown = licenses(deadline.left());
    if (!shown)
        return shown.error();
    return kmsLevels(service->kms, *shown, registry.read());
}

bool hasOffice2010Service()
{
    return RegistryKey::open(RegistryHive::LocalMachine,
                             QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\osppsvc"))
        .hasValue();
}

WindowsLicensing::WindowsLicensing(int windowsBuild, Wmi wmi, ActivationEventLog events, KmsRegistry registry,
                                   Office2010Query hasOffice2010)
    : m_questions(std::make_shared<const Questions>(
          Questions{windowsBuild, std::move(wmi), std::move(registry), std::move(hasOffice2010)}))
    , m_events(std::move(events))
    , m_licenses([ask = m_questions](const Limit& own) { return ask->licenses(own); }, kReadTimeout)
    , m_serviceFacts([ask = m_questions](const Limit& own) { return ask->serviceFacts(own); }, kReadTimeout)
    , m_kmsSettings([ask = m_questions](const Limit& own) { return ask->kmsSettings(own); }, kReadTimeout)
{}

Result<QList<License>> WindowsLicensing::licenses(const Limit& limit) const
{
    return m_licenses.answer(limit);
}

QList<License> WindowsLicensing::licensesSoFar() const
{
    return licensesFrom(m_questions->arrived->rows(), m_questions->windowsBuild);
}

Result<LicensingServiceFacts> WindowsLicensing::serviceFacts(const Limit& limit) const
{
    return m_serviceFacts.answer(limit);
}

Result<KmsSettings> WindowsLicensing::kmsSettings(const Limit& limit) const
{
    return m_kmsSettings.answer(limit);
}

Result<void> WindowsLicensing::change(const Limit& limit, std::function<Result<void>(const WmiSession&)> work)
{
    forgetAnswers();
    const auto changed = m_questions->wmi.ask<void>(limit, std::move(work));
    forgetAnswers(); // what was read in the middle of it
    return changed;
}

void WindowsLicensing::forgetAnswers()
{
    m_licenses.forget();
    m_serviceFacts.forget();
    m_kmsSettings.forget();
}

Result<void> WindowsLicensing::setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit)
{
    if (isApplication(scope))
        return writeForApplication(scope, setting);
    const KmsSetting own = m_questions->registry.read().value(scope);
    return change(limit, [scope, setting, own](const WmiSession& session) {
        return writeKmsSetting(session, scope, setting, own);
    });
}

Result<void> WindowsLicensing::writeForApplication(const QString& application, const KmsSetting& setting)
{
    const auto written = m_questions->registry.write(application, setting);
    forgetAnswers();
    return written;
}

Result<void> WindowsLicensing::installSetupKey(const QString& key, const Limit& limit)
{
    if (!looksLikeKey(key))
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a product key")};
    return change(limit, [key](const WmiSession& session) { return installKey(session, key); });
}

Result<void> WindowsLicensing::activate(const QString& activationId, const Limit& limit)
{
    const auto began = steady_clock::now();
    const Result<void> activated = change(
        limit, [activationId](const WmiSession& session) { return activateProduct(session, activationId); });
    if (activated || activated.error().cause != Cause::Rejected)
        return activated;
    const milliseconds left = std::max(limit.timeout - since(began), milliseconds::zero());
    const auto events = m_events(since(began) + kSlack, Limit{std::min(left, kEventTimeout), limit.stop});
    return explainedBy(events, activationId, activated.error());
}

Result<void> WindowsLicensing::refresh(const Limit& limit)
{
    return change(limit, refreshStatus);
}

} // namespace activation::windows
