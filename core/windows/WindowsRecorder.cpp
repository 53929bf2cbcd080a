// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsRecorder.h"

#include "core/Deadline.h"
#include "core/recording/Recorder.h"
#include "core/windows/NetworkAdapters.h"
#include "core/windows/Service.h"
#include "core/windows/WindowsSystem.h"
#include "core/windows/licensing/EventLog.h"
#include "core/windows/licensing/KmsRegistry.h"
#include "core/windows/office/UninstallEntry.h"

#include <array>
#include <mutex>

namespace activation::windows {

namespace {

/// What the witness has seen so far; a question that nobody waits for any more may still tell it something.
struct Seen
{
    std::mutex mutex;
    QList<recording::Question> questions;
};

/// Those whose presence or state decides something: of Office 2010, of Click-to-Run, of Windows' time.
QList<recording::SeenService> services(const Deadline& deadline)
{
    constexpr std::array kServices{u"osppsvc", u"ClickToRunSvc", u"W32Time"};
    QList<recording::SeenService> seen;
    for (const char16_t* name : kServices) {
        const QString service = QString::fromUtf16(name);
        seen.append({service,
                     recording::timed<ServiceState>([&] { return serviceState(service, deadline.left()); })});
    }
    return seen;
}

QList<recording::SeenUninstallEntry> uninstallEntries()
{
    QList<recording::SeenUninstallEntry> seen;
    for (const UninstallEntry& entry : officeUninstallEntries())
        seen.append({entry.key, entry.view == RegistryView::Of32Bit, entry.hidden, entry.displayName,
                     entry.displayVersion, entry.uninstallString, entry.productCodes, entry.bytes});
    return seen;
}

/// Of the last half year, which a KMS activation lasts; the log gives a few.
QList<recording::SeenEvent> events(const Limit& limit)
{
    QList<recording::SeenEvent> seen;
    for (const ActivationEvent& event : readActivationEvents(std::chrono::days{180}, limit))
        seen.append(
            {event.channel, static_cast<int>(event.kind), event.code, event.host, event.activationId});
    return seen;
}

QList<recording::SeenStatus> statuses(const Limit& limit)
{
    QList<recording::SeenStatus> seen;
    const QList<LoggedEvent> events = readStatusEvents(limit);
    for (const LoggedEvent& event : events) {
        for (const LoggedStatus& status : loggedStatusesFrom(event))
            seen.append({event.channel, status.applicationId, status.activationId, status.status,
                         status.reason, status.minutes});
    }
    return seen;
}

/// Source of the names: Microsoft Learn, "Windows Time service tools and settings".
Result<recording::TimeService> timeService()
{
    const auto key = RegistryKey::open(RegistryHive::LocalMachine,
                                       QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\W32Time"));
    if (!key)
        return key.error();
    recording::TimeService service;
    if (const auto parameters = key->open(QStringLiteral("Parameters"))) {
        service.type = parameters->text(QStringLiteral("Type")).value_or(QString());
        service.sources =
            parameters->text(QStringLiteral("NtpServer")).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    }
    if (const auto client = key->open(QStringLiteral("TimeProviders\\NtpClient")))
        service.everySeconds = client->number(QStringLiteral("SpecialPollInterval"));
    if (const auto config = key->open(QStringLiteral("Config"))) {
        service.mostForwards = config->number(QStringLiteral("MaxPosPhaseCorrection"));
        service.mostBackwards = config->number(QStringLiteral("MaxNegPhaseCorrection"));
    }
    return service;
}

} // namespace

recording::Recording recordWindows(const Limit& limit)
{
    const Deadline deadline(limit);
    const auto seen = std::make_shared<Seen>();
    const WindowsSystem system([seen](const WmiAnswer& answer) {
        const std::scoped_lock lock(seen->mutex);
        seen->questions.append(recording::questionFrom(answer));
    });
    auto recorded = recording::newRecording(QStringLiteral("real PC"), system.clock().now());
    recording::recordPorts(system, recorded, deadline.left());
    {
        const std::scoped_lock lock(seen->mutex);
        recorded.questions = seen->questions;
    }
    recording::record(recorded.registryHosts, [] { return Result<KmsSettings>(KmsRegistry().read()); });
    recording::record(recorded.timeService, [] { return timeService(); });
    recorded.services = services(deadline);
    recorded.adapters = networkAdapters().valueOr({});
    recorded.uninstall = uninstallEntries();
    recorded.events = events(deadline.left());
    recorded.statuses = statuses(deadline.left());
    return recorded;
}

} // namespace activation::windows
