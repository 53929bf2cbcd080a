// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/RunWorker.h"

#include "app/worker/WorkerService.h"

#include <QCoreApplication>
#include <QLocalSocket>

#include <cstdlib>

namespace activation::app {

namespace {

int numberOf(WorkerExit exit)
{
    return static_cast<int>(exit);
}

/// Where the scenario says that the worker is lost, nothing is tidied up: that is what it is about.
void die()
{
    std::_Exit(numberOf(WorkerExit::Died));
}

/// Null when nobody is there. A local socket is there at once or not at all.
std::unique_ptr<QLocalSocket> connectTo(const WorkerRequest& request)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(request.server);
    const auto patience = static_cast<int>(request.limits.arrival.count());
    return socket->waitForConnected(patience) ? std::move(socket) : nullptr;
}

} // namespace

int runWorker(const WorkerRequest& request)
{
    OpeningRequest machine = request.machine;
    machine.practiceProcess = practice::PracticeProcess{true, die};
    auto workplace = openWorkplace(machine);
    if (!workplace)
        return numberOf(WorkerExit::NoMachine);
    std::unique_ptr<QLocalSocket> socket = connectTo(request);
    if (!socket)
        return numberOf(WorkerExit::NoWindow);

    WorkerService service(std::move(socket), *workplace, request);
    QObject::connect(
        &service, &WorkerService::finished, &service,
        [](WorkerExit exit) { QCoreApplication::exit(numberOf(exit)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace activation::app
