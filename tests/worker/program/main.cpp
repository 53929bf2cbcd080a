// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/RunWorker.h"

#include <QCoreApplication>

/// The worker and nothing else, for tests that have no use for the window's program.
int main(int argc, char** argv)
{
    using namespace activation;
    const QCoreApplication application(argc, argv);
    auto request = app::workerRequestFrom(QCoreApplication::arguments().mid(1));
    if (!request)
        return static_cast<int>(app::WorkerExit::Usage);
    if (const int beat = qEnvironmentVariableIntValue("WORKER_HEARTBEAT"); beat > 0)
        request->limits.heartbeat = std::chrono::milliseconds{beat};
    // The window that starts it is a test.
    request->window = qEnvironmentVariable("WORKER_WINDOW", request->window);
    return app::runWorker(*request);
}
