// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/PlainStart.h"

#include <QProcess>

#include <utility>

namespace activation {

PlainStart::~PlainStart()
{
    letGo();
}

void PlainStart::start(const QString& program, const QStringList& arguments)
{
    letGo();
    // Without an owner: ~QProcess would kill a worker in the middle of a change, and wait for it.
    m_process = new QProcess;
    connect(m_process, &QProcess::started, this, &PlainStart::started);
    connect(m_process, &QProcess::finished, this, [this](int exitCode) {
        m_process = nullptr;
        Q_EMIT ended(exitCode);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        QProcess* const process = std::exchange(m_process, nullptr);
        process->deleteLater();
        Q_EMIT failed(Failure{Cause::NotFound, 0, process->errorString()});
    });
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    QMetaObject::invokeMethod(
        m_process, [process = m_process, program, arguments] { process->start(program, arguments); },
        Qt::QueuedConnection);
}

void PlainStart::letGo()
{
    if (QProcess* const process = std::exchange(m_process, nullptr))
        process->disconnect(this);
}

} // namespace activation
