// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace activation::app {

/// Starts the process that may change the machine, after whatever question to the person this needs. Nothing
/// here waits: a call returns at once. Destroying it lets the process go on and forgets it.
class WorkerStart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~WorkerStart() override;

    /// A process that was started before is forgotten: no signal is about it any more. Exactly one of
    /// started(), declined() and failed() follows, later.
    virtual void start(const QString& program, const QStringList& arguments) = 0;

Q_SIGNALS:
    void started(qint64 process); ///< its id; 0 when the system does not tell
    void declined();              ///< the person said no
    void failed(const activation::Failure& failure);
    void ended(int exitCode); ///< after started()
};

/// The way of this platform to a process with administrator rights; asks the person where the platform does.
/// One source file for each platform; CMake chooses.
[[nodiscard]] std::unique_ptr<WorkerStart> elevatedStart();

} // namespace activation::app
