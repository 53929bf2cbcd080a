// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QLocalSocket>
#include <QObject>

#include <chrono>
#include <memory>

namespace activation::app {

/// Where a window waits for its worker: a named pipe on Windows, a local socket elsewhere. This user gets in,
/// and on Windows administrators and SYSTEM, whatever they run; who it was is for whoever takes the
/// connection to judge. Nobody gets in from another computer.
class WorkerPipe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~WorkerPipe() override;

    /// Empty when it could not be made, or was closed.
    [[nodiscard]] virtual QString name() const = 0;

    /// The connection that came first and was not taken yet; null when there is none.
    [[nodiscard]] virtual std::unique_ptr<QLocalSocket> take() = 0;

    /// Nobody gets in any more. What was taken stays connected.
    virtual void close() = 0;

Q_SIGNALS:
    /// At least once after each time that somebody came.
    void connected();
};

/// One source file for each platform; CMake chooses. So are the functions below.
[[nodiscard]] std::unique_ptr<WorkerPipe> openWorkerPipe(const QString& name);

/// The worker's way in. Waits while the pipe is busy. Whoever listens may learn who this process is, and not
/// act in its name (SECURITY_IDENTIFICATION).
[[nodiscard]] Result<std::unique_ptr<QLocalSocket>> connectToWorkerPipe(const QString& name,
                                                                        std::chrono::milliseconds patience);

enum class PipeEnd {
    Listener, ///< the window, which waited
    Comer,    ///< the worker, or whoever came
};

/// Id of the process that holds this end of a connection, as the system knows it; 0 when it does not tell.
[[nodiscard]] qint64 processAt(PipeEnd end, const QLocalSocket& socket);

} // namespace activation::app
