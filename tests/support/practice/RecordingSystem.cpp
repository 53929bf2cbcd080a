// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/RecordingSystem.h"

#include <utility>

namespace activation::practice {

namespace {

struct Record
{
    ChangeWatch watch;
    QList<Change> changes;
    int refreshes = 0;
    int awake = 0;

    template <typename Call> Result<void> make(const StepRequest& request, const Call& call)
    {
        return make(changeOf(request), call);
    }

    template <typename Call> Result<void> make(const Change& change, const Call& call)
    {
        if (watch.before)
            watch.before(change);
        changes.append(change);
        Result<void> result = watch.swallow && watch.swallow(change) ? Result<void>() : call();
        if (watch.after)
            watch.after(change);
        return result;
    }
};

class CountedAwake final : public StayingAwake
{
public:
    explicit CountedAwake(int& count) : m_count(++count) {}
    ~CountedAwake() override { --m_count; }
    Q_DISABLE_COPY_MOVE(CountedAwake)

private:
    int& m_count;
};

class RecordingMachine final : public Machine
{
public:
    RecordingMachine(System& system, Record& record) : m_real(system.machine()), m_record(record) {}

    Result<Elevation> elevation() const override { return m_real.elevation(); }
    Result<WindowsEdition> windows(const Limit& limit) const override { return m_real.windows(limit); }
    Result<bool> restartPending(const Limit& limit) const override { return m_real.restartPending(limit); }
    Result<FirmwareTables> firmware(const Limit& limit) const override { return m_real.firmware(limit); }
    Result<ServiceState> licensingService(const Limit& limit) const override
    {
        return m_real.licensingService(limit);
    }
    Result<void> setLicensingService(const ServiceState& wanted, const Limit& limit) override
    {
        return m_record.make(SetLicensingService{wanted},
                             [&] { return m_real.setLicensingService(wanted, limit); });
    }
    std::unique_ptr<StayingAwake> stayAwake() override
    {
        return std::make_unique<CountedAwake>(m_record.awake);
    }

private:
    Machine& m_real;
    Record& m_record;
};

class RecordingClock final : public Clock
{
public:
    RecordingClock(System& system, Record& record) : m_real(system.clock()), m_record(record) {}

    QDateTime now() const override { return m_real.now(); }
    Result<TimeZone> zone() const override { return m_real.zone(); }
    Result<TimeZone> findZone(const QString& id) const override { return m_real.findZone(id); }
    Result<void> pause(const Limit& duration) const override { return m_real.pause(duration); }
    Result<void> setZone(const QString& id, const Limit& limit) override
    {
        return m_record.make(SetTimeZone{id}, [&] { return m_real.setZone(id, limit); });
    }
    Result<void> correct(std::chrono::milliseconds offset, const Limit& limit) override
    {
        return m_record.make(SynchronizeClock{}, [&] { return m_real.correct(offset, limit); });
    }

private:
    Clock& m_real;
    Record& m_record;
};

class RecordingLicensing final : public Licensing
{
public:
    RecordingLicensing(System& system, Record& record) : m_real(system.licensing()), m_record(record) {}

    Result<QList<License>> licenses(const Limit& limit) const override { return m_real.licenses(limit); }
    Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const override
    {
        return m_real.serviceFacts(limit);
    }
    Result<KmsSettings> kmsSettings(const Limit& limit) const override { return m_real.kmsSettings(limit); }
    Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting, const Limit& limit) override
    {
        return m_record.make(SetKmsHost{scope, setting},
                             [&] { return m_real.setKmsSetting(scope, setting, limit); });
    }
    Result<void> installSetupKey(const QString& key, const Limit& limit) override
    {
        return m_record.make(changeOf(InstallSetupKey{}, key),
                             [&] { return m_real.installSetupKey(key, limit); });
    }
    Result<void> activate(const QString& activationId, const Limit& limit) override
    {
        return m_record.make(ActivateProduct{activationId, {}, {}, {}},
                             [&] { return m_real.activate(activationId, limit); });
    }
    Result<void> refresh(const Limit& limit) override
    {
        ++m_record.refreshes;
        return m_real.refresh(limit);
    }

private:
    Licensing& m_real;
    Record& m_record;
};

class RecordingOffice final : public Office
{
public:
    RecordingOffice(System& system, Record& record) : m_real(system.office()), m_record(record) {}

    Result<QList<OfficeProduct>> products(const Limit& limit) const override
    {
        return m_real.products(limit);
    }
    Result<QList<RunningProgram>> running(const Limit& limit) const override { return m_real.running(limit); }
    Result<bool> openedOnce(const Limit& limit) const override { return m_real.openedOnce(limit); }
    Result<void> askToClose(const RunningProgram& program, const Limit& limit) override
    {
        return m_record.make(CloseProgram{program}, [&] { return m_real.askToClose(program, limit); });
    }
    Result<void> remove(const OfficeProduct& product, const Progress& progress, const Limit& limit) override
    {
        return m_record.make(RemoveOffice{product}, [&] { return m_real.remove(product, progress, limit); });
    }

private:
    Office& m_real;
    Record& m_record;
};

} // namespace

Change changeOf(const StepRequest& request, const QString& setupKey)
{
    const StepKind kind = kindOf(request);
    switch (kind) {
    case StepKind::SetLicensingService:
    case StepKind::SynchronizeClock:
        return {kind, {}};
    case StepKind::SetTimeZone:
        return {kind, std::get<SetTimeZone>(request).zone};
    case StepKind::CloseProgram:
        return {kind, std::get<CloseProgram>(request).program.executable};
    case StepKind::RemoveOffice:
        return {kind, std::get<RemoveOffice>(request).product.releaseId};
    case StepKind::InstallSetupKey:
        return {kind, setupKey};
    case StepKind::SetKmsHost: {
        const auto& [scope, setting] = std::get<SetKmsHost>(request);
        return {kind, QStringLiteral("%1 %2:%3").arg(scope, setting.host).arg(setting.port)};
    }
    case StepKind::ActivateProduct:
        return {kind, std::get<ActivateProduct>(request).activationId};
    }
    Q_UNREACHABLE();
}

struct RecordingSystem::Ports
{
    Ports(System& system, ChangeWatch watch)
        : record{std::move(watch), {}}
        , machine(system, record)
        , clock(system, record)
        , licensing(system, record)
        , office(system, record)
    {}

    Record record;
    RecordingMachine machine;
    RecordingClock clock;
    RecordingLicensing licensing;
    RecordingOffice office;
};

RecordingSystem::RecordingSystem(System& system, ChangeWatch watch)
    : m_ports(std::make_unique<Ports>(system, std::move(watch)))
    , m_system(system)
{}

RecordingSystem::~RecordingSystem() = default;

const QList<Change>& RecordingSystem::changes() const
{
    return m_ports->record.changes;
}

int RecordingSystem::refreshes() const
{
    return m_ports->record.refreshes;
}

bool RecordingSystem::isKeptAwake() const
{
    return m_ports->record.awake > 0;
}

const Machine& RecordingSystem::machine() const
{
    return m_ports->machine;
}

const Clock& RecordingSystem::clock() const
{
    return m_ports->clock;
}

const Network& RecordingSystem::network() const
{
    return std::as_const(m_system).network();
}

const Licensing& RecordingSystem::licensing() const
{
    return m_ports->licensing;
}

const Office& RecordingSystem::office() const
{
    return m_ports->office;
}

Machine& RecordingSystem::machine()
{
    return m_ports->machine;
}

Clock& RecordingSystem::clock()
{
    return m_ports->clock;
}

Network& RecordingSystem::network()
{
    return m_system.network();
}

Licensing& RecordingSystem::licensing()
{
    return m_ports->licensing;
}

Office& RecordingSystem::office()
{
    return m_ports->office;
}

} // namespace activation::practice
