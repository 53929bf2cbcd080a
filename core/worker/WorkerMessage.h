// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/StepRunner.h"

#include <QByteArray>

#include <variant>

namespace activation {

/// What the window and its worker say to each other: one JSON object a line, published as
/// resources/schemas/worker-message.schema.json. Both ends are of the same build, but neither trusts the
/// other.
inline constexpr int kWorkerProtocol = 4;

/// Longer lines are refused by who receives them and not begun by who sends them; the line feed counts.
inline constexpr qsizetype kLongestWorkerLine = 1024 * 1024;

/// The worker's first word: which of the workers that may be about it is, and by what profile it decides.
struct WorkerHello
{
    int protocol = kWorkerProtocol;
    QByteArray token;         ///< the one it was started with
    QByteArray profileSha256; ///< of the profile it has loaded itself; empty without one
    bool operator==(const WorkerHello&) const = default;
};

/// To the worker: carry out these steps, in this order.
struct RunPlan
{
    QString run;              ///< the run the journal's entries belong to
    QByteArray profileSha256; ///< of the profile the person has seen
    QList<StepRequest> steps;
    QList<StepRequest> advised{}; ///< as in Plan
    bool operator==(const RunPlan&) const = default;
};

/// To the worker: put back what the journal holds.
struct PutBack
{
    bool operator==(const PutBack&) const = default;
};

/// To the worker: stop at the next safe place. Without a job it means nothing.
struct CancelJob
{
    bool operator==(const CancelJob&) const = default;
};

/// Either side, at a steady interval: I am still here.
struct Heartbeat
{
    bool operator==(const Heartbeat&) const = default;
};

struct StepStarted
{
    int index = 0;
    StepRequest request;
    bool operator==(const StepStarted&) const = default;
};

struct StepProgressed
{
    int index = 0;
    double step = 0; ///< 0 to 1
    double total = 0;
    bool operator==(const StepProgressed&) const = default;
};

struct StepFinished
{
    int index = 0;
    StepResult result;
    bool operator==(const StepFinished&) const = default;
};

/// Once for every job.
struct JobFinished
{
    RunResult result;
    bool operator==(const JobFinished&) const = default;
};

using WorkerMessage = std::variant<WorkerHello, RunPlan, PutBack, CancelJob, Heartbeat, StepStarted,
                                   StepProgressed, StepFinished, JobFinished>;

/// The order is the order of WorkerMessage.
enum class WorkerMessageKind { Hello, Run, PutBack, Cancel, Heartbeat, Started, Progressed, Finished, Ended };

[[nodiscard]] constexpr QStringView nameOf(WorkerMessageKind kind)
{
    switch (kind) {
    case WorkerMessageKind::Hello:
        return u"hello";
    case WorkerMessageKind::Run:
        return u"run";
    case WorkerMessageKind::PutBack:
        return u"put-back";
    case WorkerMessageKind::Cancel:
        return u"cancel";
    case WorkerMessageKind::Heartbeat:
        return u"heartbeat";
    case WorkerMessageKind::Started:
        return u"started";
    case WorkerMessageKind::Progressed:
        return u"progress";
    case WorkerMessageKind::Finished:
        return u"finished";
    case WorkerMessageKind::Ended:
        return u"ended";
    }
    return {};
}

/// One line with its line feed.
[[nodiscard]] QByteArray toLine(const WorkerMessage& message);

/// Reading a line gives the message it was made of. BadReply for anything that is not exactly such a message.
[[nodiscard]] Result<WorkerMessage> parseWorkerMessage(const QByteArray& line);

} // namespace activation
