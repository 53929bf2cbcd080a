// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/RunWorker.h"

#include "app/machine/WorkerPipe.h"
#include "app/worker/WindowCheck.h"
#include "app/worker/WorkerService.h"

#include <QCoreApplication>

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

bool isStartedBy(const WorkerRequest& request)
{
    const auto self = runningProcess(QCoreApplication::applicationPid());
    return self && checkWindow(runningProcess(request.parent), *self, request.window);
}

} // namespace

int runWorker(const WorkerRequest& request)
{
    if (!isStartedBy(request))
        return numberOf(WorkerExit::NotOurWindow);
    OpeningRequest machine = request.machine;
    machine.practiceProcess = practice::PracticeProcess{true, die};
    auto workplace = openWorkplace(machine);
    if (!workplace)
        return numberOf(WorkerExit::NoMachine);
    auto socket = connectToWorkerPipe(request.server, request.limits.arrival);
    if (!socket)
        return numberOf(WorkerExit::NoWindow);
    if (processAt(PipeEnd::Listener, **socket) != request.parent)
        return numberOf(WorkerExit::NotOurWindow);

    WorkerService service(*std::move(socket), *workplace, request);
    QObject::connect(
        &service, &WorkerService::finished, &service,
        [](WorkerExit exit) { QCoreApplication::exit(numberOf(exit)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace activation::app
