// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/WorkerPipe.h"
#include "core/worker/WorkerLink.h"

#include <vector>

namespace activation::app {

/// Accepts the one worker that was started for this window, whoever else comes before it or beside it. It is
/// known by its process id, which the system tells, and must send the token, the protocol and the profile's
/// fingerprint before anything else. Others are turned away without a word.
class WorkerListener final : public QObject
{
    Q_OBJECT

public:
    WorkerListener(QByteArray profileSha256, const WorkerLimits& limits);
    ~WorkerListener() override;

    /// Empty when it could not listen.
    [[nodiscard]] QString name() const { return m_pipe->name(); }
    [[nodiscard]] const QByteArray& token() const { return m_token; }

    /// The process that was started; 0 when the system did not tell: then the token alone decides. Nobody is
    /// admitted before.
    void expect(qint64 process);

    /// Only once, after admitted().
    [[nodiscard]] std::unique_ptr<WorkerLink> takeLink() { return std::move(m_link); }

    void close();

Q_SIGNALS:
    /// Exactly one of the two, and the last signal.
    void admitted();
    void refused(const activation::Failure& failure);

private:
    /// Somebody who came, and what it said first, or why it left.
    struct Guest
    {
        std::unique_ptr<WorkerLink> link;
        qint64 process = 0;
        std::optional<Result<WorkerMessage>> word;
    };

    void onConnected();
    void receive(std::unique_ptr<QLocalSocket> socket);
    void onWord(const WorkerLink* link, const WorkerMessage& message);
    void onClosed(const WorkerLink* link, const Failure& failure);
    void judgeAll();
    [[nodiscard]] Result<void> judge(const Guest& guest) const;
    [[nodiscard]] bool isStranger(const Guest& guest) const;
    [[nodiscard]] bool knowsToken(const Guest& guest) const;
    void turnAway(std::unique_ptr<WorkerLink> link);
    void turnAwayAll();
    [[nodiscard]] Guest* find(const WorkerLink* link);

    QByteArray m_token;
    QByteArray m_profileSha256;
    WorkerLimits m_limits;
    std::unique_ptr<WorkerPipe> m_pipe;
    std::optional<qint64> m_worker; ///< none before it has started
    std::vector<Guest> m_guests;
    std::unique_ptr<WorkerLink> m_link;
};

} // namespace activation::app
