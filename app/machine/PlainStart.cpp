// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/PlainStart.h"

#include <QProcess>

namespace activation::app {

/// A process that lives on when nobody is interested in it any more.
class PlainStart::Child final : public QProcess
{
public:
    Child() = default;
    Q_DISABLE_COPY_MOVE(Child)

    ~Child() override
    {
        // ~QProcess would kill a worker in the middle of a change, and wait for it.
        setProcessState(QProcess::NotRunning);
    }
};

PlainStart::PlainStart() = default;

PlainStart::~PlainStart() = default;

void PlainStart::start(const QString& program, const QStringList& arguments)
{
    // Queued, so that whoever is told may start the next; what is still on its way is of an earlier start.
    const auto isLatest = [this, start = ++m_starts] { return start == m_starts; };
    m_child = std::make_unique<Child>();
    connect(
        m_child.get(), &QProcess::started, this,
        [this, isLatest] {
            if (isLatest())
                Q_EMIT started(m_child->processId());
        },
        Qt::QueuedConnection);
    connect(
        m_child.get(), &QProcess::finished, this,
        [this, isLatest](int exitCode) {
            if (isLatest())
                Q_EMIT ended(exitCode);
        },
        Qt::QueuedConnection);
    connect(
        m_child.get(), &QProcess::errorOccurred, this,
        [this, isLatest](QProcess::ProcessError error) {
            if (isLatest() && error == QProcess::FailedToStart)
                Q_EMIT failed(Failure{Cause::NotFound, 0, m_child->errorString()});
        },
        Qt::QueuedConnection);
    m_child->setProcessChannelMode(QProcess::ForwardedChannels);
    m_child->setStandardInputFile(QProcess::nullDevice());
    m_child->start(program, arguments);
}

} // namespace activation::app

#include "moc_PlainStart.cpp"
