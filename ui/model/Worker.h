// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/StepRunner.h"
#include "core/system/Machine.h"

#include <QObject>

namespace activation::ui {

/// The machine that jobs are for, as far as a worker has to know before it is started.
struct WorkerTarget
{
    QByteArray profileSha256;          ///< empty: no profile
    std::optional<Elevation> practice; ///< the person's rights on a practice PC; none: a real machine

    bool operator==(const WorkerTarget&) const = default;
};

/// The process that may change the machine, as the window sees it. It is started by the first job and ends
/// with the window. Everything here happens on the GUI thread, and nothing waits: a call returns at once, the
/// signals tell the rest.
class Worker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Worker() override;

    /// Whenever a machine was opened: jobs are for that one from now on.
    virtual void setTarget(const WorkerTarget& target) = 0;

    /// Begins a job. One at a time: while one runs this does nothing. `runId` is the run the journal's
    /// entries belong to.
    virtual void carryOut(const Plan& plan, const QString& runId) = 0;

    /// The same for putting back what the journal holds; the result lists every inverse in the order it was
    /// done, and is Completed when all is put back.
    virtual void putBack() = 0;

    /// Asks the job to stop at the next safe place; it still ends with jobFinished().
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The person has agreed, or nobody had to, and the worker is at it.
    void jobStarted();
    void stepStarted(int index, const activation::StepRequest& request);
    void stepProgressed(int index, double step, double total); ///< both 0 to 1
    void stepFinished(int index, const activation::StepResult& result);

    /// Once for every job, whatever happened. Declined by the person: NotStarted with Cause::Cancelled. The
    /// worker died, fell silent or said what it may not say: Failed with Cause::Lost, the steps as far as
    /// they were told, and no licenses.
    void jobFinished(const activation::RunResult& result);
};

} // namespace activation::ui
