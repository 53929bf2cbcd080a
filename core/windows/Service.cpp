// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/Service.h"

#include "core/windows/base/BoundedCall.h"
#include "core/windows/base/Win32Error.h"

#include <QDeadlineTimer>

#include <vector>

namespace activation::windows {

namespace {

constexpr std::chrono::milliseconds kPollInterval{50};

/// Owns a handle of the service control manager, or of one of its services.
class ServiceHandle final
{
public:
    explicit ServiceHandle(SC_HANDLE handle) : m_handle(handle) {}
    ServiceHandle(ServiceHandle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    ServiceHandle(const ServiceHandle&) = delete;
    ServiceHandle& operator=(const ServiceHandle&) = delete;
    ServiceHandle& operator=(ServiceHandle&&) = delete;
    ~ServiceHandle()
    {
        if (m_handle)
            CloseServiceHandle(m_handle);
    }

    [[nodiscard]] SC_HANDLE get() const { return m_handle; }

private:
    SC_HANDLE m_handle;
};

Failure lastFailure(const QString& name, QStringView doing)
{
    return win32Failure(GetLastError(), doing.toString() + QStringLiteral(" service ") + name);
}

Result<ServiceHandle> openService(const QString& name, DWORD rights)
{
    const ServiceHandle all(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!all.get())
        return lastFailure(name, u"reach");
    ServiceHandle service(OpenServiceW(all.get(), qUtf16Printable(name), rights));
    if (!service.get())
        return lastFailure(name, u"open");
    return service;
}

Result<SERVICE_STATUS_PROCESS> statusOf(const QString& name, const ServiceHandle& service)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD size = 0;
    if (!QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status),
                              sizeof status, &size))
        return lastFailure(name, u"ask");
    return status;
}

Result<ServiceStart> startOf(const QString& name, const ServiceHandle& service)
{
    constexpr DWORD kMostBytes = 8192; // of QUERY_SERVICE_CONFIGW, as its description says
    std::vector<BYTE> buffer(kMostBytes);
    DWORD size = 0;
    // A vector's memory is aligned for every fundamental type.
    auto* const config = reinterpret_cast<QUERY_SERVICE_CONFIGW*>(buffer.data());
    if (!QueryServiceConfigW(service.get(), config, kMostBytes, &size))
        return lastFailure(name, u"ask");
    switch (config->dwStartType) {
    case SERVICE_DISABLED:
        return ServiceStart::Disabled;
    case SERVICE_DEMAND_START:
        return ServiceStart::Manual;
    default: // automatic, or a driver that starts with Windows
        return ServiceStart::Automatic;
    }
}

Result<ServiceState> read(const QString& name)
{
    const auto service = openService(name, SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG);
    if (!service)
        return service.error();
    const auto status = statusOf(name, *service);
    if (!status)
        return status.error();
    const auto start = startOf(name, *service);
    if (!start)
        return start.error();
    return ServiceState{*start, status->dwCurrentState == SERVICE_RUNNING};
}

DWORD startType(ServiceStart start)
{
    switch (start) {
    case ServiceStart::Automatic:
        return SERVICE_AUTO_START;
    case ServiceStart::Manual:
        return SERVICE_DEMAND_START;
    case ServiceStart::Disabled:
        return SERVICE_DISABLED;
    }
    Q_UNREACHABLE();
}

Result<void> changeStart(const QString& name, ServiceStart wanted)
{
    const auto service = openService(name, SERVICE_CHANGE_CONFIG);
    if (!service)
        return service.error();
    if (!ChangeServiceConfigW(service->get(), SERVICE_NO_CHANGE, startType(wanted), SERVICE_NO_CHANGE,
                              nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr))
        return lastFailure(name, u"change");
    return {};
}

/// Until the service runs, or has stopped; a start that ends in a stop is a failure.
Result<void> waitUntil(const QString& name, const ServiceHandle& service, bool running, const Limit& limit)
{
    const QDeadlineTimer deadline(limit.timeout);
    bool hasBegun = false;
    for (;;) {
        const auto status = statusOf(name, service);
        if (!status)
            return status.error();
        const DWORD state = status->dwCurrentState;
        if (state == (running ? SERVICE_RUNNING : SERVICE_STOPPED))
            return {};
        if (running && hasBegun && state == SERVICE_STOPPED)
            return win32Failure(status->dwWin32ExitCode, QStringLiteral("service ended at once: ") + name);
        hasBegun = hasBegun || state == SERVICE_START_PENDING;
        if (deadline.hasExpired())
            return Failure{Cause::TimedOut, 0, name};
        if (pauseFor({kPollInterval, limit.stop}) == Waited::Stopped)
            return Failure{Cause::Cancelled, 0, {}};
    }
}

Result<void> changeRunning(const QString& name, bool wanted, const Limit& limit)
{
    const auto service = openService(name, SERVICE_QUERY_STATUS | (wanted ? SERVICE_START : SERVICE_STOP));
    if (!service)
        return service.error();
    SERVICE_STATUS status{};
    const BOOL done = wanted ? StartServiceW(service->get(), 0, nullptr)
                             : ControlService(service->get(), SERVICE_CONTROL_STOP, &status);
    const DWORD error = done ? ERROR_SUCCESS : GetLastError();
    const bool isSoAlready = error == ERROR_SERVICE_ALREADY_RUNNING || error == ERROR_SERVICE_NOT_ACTIVE;
    // On its way to start or to stop it takes no orders; waiting shows where it ends.
    const bool isOnItsWay = error == ERROR_SERVICE_CANNOT_ACCEPT_CTRL;
    if (error != ERROR_SUCCESS && !isSoAlready && !isOnItsWay)
        return lastFailure(name, wanted ? u"start" : u"stop");
    return waitUntil(name, *service, wanted, limit);
}

Result<void> change(const QString& name, const ServiceState& wanted, const Limit& limit)
{
    const auto present = read(name);
    if (!present)
        return present.error();
    const bool disables = wanted.start == ServiceStart::Disabled;
    // A disabled service cannot be started, so disabling comes last.
    if (present->start != wanted.start && !disables) {
        if (const auto changed = changeStart(name, wanted.start); !changed)
            return changed;
    }
    if (present->running != wanted.running) {
        if (const auto changed = changeRunning(name, wanted.running, limit); !changed)
            return changed;
    }
    return present->start != wanted.start && disables ? changeStart(name, wanted.start) : Result<void>();
}

} // namespace

Result<ServiceState> serviceState(const QString& name, const Limit& limit)
{
    return callWithin(limit, [name] { return read(name); });
}

Result<void> setServiceState(const QString& name, const ServiceState& wanted, const Limit& limit)
{
    return callWithin(limit, [name, wanted, limit] { return change(name, wanted, limit); });
}

} // namespace activation::windows
