// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/RecordedPc.h"

#include "core/practice/HealthyPc.h"
#include "core/recording/Replay.h"

#include <algorithm>
#include <array>

namespace activation::practice {

namespace {

using recording::Recorded;
using recording::Recording;

/// What others said to the PC is not in a recording of it.
constexpr std::array kBeyondThePc{PracticeCall::Resolve, PracticeCall::FindKmsHosts, PracticeCall::ConnectTo,
                                  PracticeCall::BindKms, PracticeCall::AskTime,      PracticeCall::LookAtGate,
                                  PracticeCall::RouteTo};

/// Sets what was told and lets the question fail as it did, or as one that was not asked.
class Overlay final
{
public:
    explicit Overlay(PracticeState& pc) : m_pc(pc) {}

    void fail(PracticeCall call, const Failure& failure)
    {
        PracticeBehavior& behavior = m_pc.behaviors[call];
        behavior.failures = -1;
        behavior.failure = failure;
    }

    template <typename T> void take(PracticeCall call, const Result<T>& told, T& value)
    {
        if (told)
            value = *told;
        else
            fail(call, told.error());
    }

    template <typename T> void take(PracticeCall call, const Recorded<T>& recorded, T& value)
    {
        take(call, recorded ? recorded->result() : Result<T>(recording::notRecorded()), value);
    }

private:
    PracticeState& m_pc;
};

/// Of a row that shows what it inherits, only a setting of its own is the practice PC's.
void takeSettings(const KmsSettings& levels, PracticeState& pc)
{
    pc.machineKms = levels.value(QString());
    pc.applicationKms.clear();
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (isApplication(level.key()))
            pc.applicationKms.insert(level.key(), level.value());
    }
    for (License& license : pc.licenses) {
        const KmsSetting own = levels.value(license.activationId);
        license.kmsHost = own.host;
        license.kmsPort = own.port;
    }
}

void takeLicensing(const Recording& recording, PracticeState& pc, Overlay& overlay)
{
    pc.licenses.clear();
    overlay.take(PracticeCall::Licenses, recording::recordedLicenses(recording), pc.licenses);
    overlay.take(PracticeCall::ServiceFacts, recording::recordedServiceFacts(recording), pc.serviceFacts);
    KmsSettings levels;
    overlay.take(PracticeCall::KmsSetting, recording::recordedKmsSettings(recording), levels);
    takeSettings(levels, pc);
}

void takeOffice(const Recording& recording, PracticeState& pc, Overlay& overlay)
{
    pc.office.clear();
    overlay.take(PracticeCall::OfficeProducts, recording.office, pc.office);
    overlay.take(PracticeCall::OfficeRunning, recording.running, pc.running);
    overlay.take(PracticeCall::OfficeOpenedOnce, recording.officeOpened, pc.officeOpenedOnce);
    // On a practice PC the rows of an Office are hidden until somebody has opened it; here they were shown.
    pc.officeOpenedOnce = pc.officeOpenedOnce || std::ranges::any_of(pc.licenses, [](const License& license) {
                              return license.family != ProductFamily::Windows;
                          });
}

} // namespace

PracticeState recordedPc(const Recording& recording, const SiteProfile& profile)
{
    PracticeState pc = healthyPc(profile);
    Overlay overlay(pc);
    if (recording.recorded.isValid())
        pc.began = recording.recorded;
    overlay.take(PracticeCall::Elevation, recording.elevation, pc.elevation);
    overlay.take(PracticeCall::Windows, recording.windows, pc.windows);
    overlay.take(PracticeCall::RestartPending, recording.restartPending, pc.restartPending);
    overlay.take(PracticeCall::Firmware, recording.firmware, pc.firmware);
    overlay.take(PracticeCall::LicensingService, recording.licensingService, pc.service);
    TimeZone zone{pc.zone, 0};
    overlay.take(PracticeCall::Zone, recording.zone, zone);
    pc.zone = zone.id;
    LocalNetwork network;
    overlay.take(PracticeCall::LocalNetwork, recording.network, network);
    pc.seenNetwork = network;
    for (const PracticeCall call : kBeyondThePc)
        overlay.fail(call, recording::notRecorded());
    takeLicensing(recording, pc, overlay);
    takeOffice(recording, pc, overlay);
    return pc;
}

QStringList notRecordedOf(const PracticeState& state)
{
    QStringList names;
    for (auto call = state.behaviors.begin(); call != state.behaviors.end(); ++call) {
        if (call->failures != 0 && call->failure.cause == Cause::NotRecorded)
            names.append(toString(call.key()));
    }
    return names;
}

} // namespace activation::practice
