// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Opening.h"
#include "core/worker/WorkerLimits.h"

namespace activation::app {

/// What a worker is started with. All of it stands in the arguments: an elevated process inherits neither
/// environment nor current folder reliably.
struct WorkerRequest
{
    QString server;    ///< name of the local socket at which the window listens
    QByteArray token;  ///< shown to the window at the first word
    qint64 parent = 0; ///< process id of the window
    QString window;    ///< executable of the window; not in the arguments: the one that this process runs
    OpeningRequest machine;
    WorkerLimits limits;
};

/// --worker SERVER TOKEN --parent PID --state FOLDER [--practice …] [--profile …] [--role …] [--left …], with
/// absolute paths. Limits and places are not in it.
[[nodiscard]] QStringList toArguments(const WorkerRequest& request);

/// Whether a program with these arguments, its name left out, is to be a worker.
[[nodiscard]] bool isWorkerCall(const QStringList& arguments);

/// Reading back what toArguments() wrote; nothing when it is anything else. The places are the usual ones.
[[nodiscard]] std::optional<WorkerRequest> workerRequestFrom(const QStringList& arguments);

} // namespace activation::app
