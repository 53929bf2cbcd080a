// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/worker/WorkerMessage.h"
#include "tests/support/practice/SampleSite.h"

namespace activation {

inline QList<License> sampleLicenses()
{
    License windows;
    windows.activationId = practice::windowsId();
    windows.name = QStringLiteral("Windows(R), Enterprise \"edition\"\n");
    windows.version = QStringLiteral("11");
    windows.channel = Channel::ActiveDirectory;
    windows.status = LicenseStatus::ExtendedGrace;
    windows.statusReason = 0xFFFFFFFF;
    windows.remaining = std::chrono::days{180};
    windows.partialProductKey = QStringLiteral("ABCDE");
    windows.kmsHost = QStringLiteral("授權.example");
    windows.kmsPort = 65535;
    windows.discoveredHost = QStringLiteral("kms.example");
    windows.intervals = KmsIntervals{std::chrono::minutes{120}, std::chrono::minutes{10'080}};
    windows.requiredClients = 25;
    windows.rearms = 1001;
    windows.applicationRearms = 0;
    windows.hostCounters = KmsHostCounters{50, 4711, 12, 40, 4210, 380, 20, 1, 0xFFFFFFFE};
    License visio;
    visio.family = ProductFamily::Visio;
    return {windows, visio};
}

/// At least one of each kind, with every kind of step in it.
inline QList<WorkerMessage> sampleMessages()
{
    const Failure failure{Cause::Rejected, 0xC004F074, QStringLiteral("Rejected by \"kms\"")};
    RunResult result;
    result.end = RunEnd::RestartNeeded;
    result.failure = failure;
    result.licenses = sampleLicenses();
    QList<WorkerMessage> messages{
        WorkerHello{7, "\x01\xff", QByteArray(32, '\x80')},
        WorkerHello{kWorkerProtocol, "token", {}},
        RunPlan{QStringLiteral("run-1"), "hash", practice::sampleSteps(), practice::sampleSteps().mid(1, 2)},
        RunPlan{},
        PutBack{},
        CancelJob{},
        Heartbeat{},
        StepProgressed{3, 0.25, 1},
        JobFinished{}};
    const QList<StepOutcome> outcomes{StepOutcome::Done, StepOutcome::Failed, StepOutcome::Cancelled,
                                      StepOutcome::NotRun};
    for (const StepRequest& request : practice::sampleSteps()) {
        const int index = static_cast<int>(result.steps.size());
        const StepOutcome outcome = outcomes[index % outcomes.size()];
        const bool failed = outcome == StepOutcome::Failed || outcome == StepOutcome::Cancelled;
        result.steps.append({request, outcome, failed ? std::optional(failure) : std::nullopt});
        messages.append(StepStarted{index, request});
        messages.append(StepFinished{index, result.steps.last()});
    }
    messages.append(JobFinished{result});
    return messages;
}

} // namespace activation
