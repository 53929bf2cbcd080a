// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerListener.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace activation::app {

namespace {

constexpr qsizetype kTokenWords = 8; // 256 bits
constexpr qsizetype kNameWords = 4;

/// Whoever runs as this user can do worse than to fill these.
constexpr std::size_t kMostGuests = 16;

QByteArray randomBytes(qsizetype words)
{
    QList<quint32> numbers(words);
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char*>(numbers.constData()),
                      numbers.size() * qsizetype{sizeof(quint32)});
}

/// Takes the same time wherever the first difference is: how far a guess is right cannot be measured.
bool isSameSecret(const QByteArray& one, const QByteArray& other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype index = 0; index < one.size(); ++index)
        difference |= one[index] ^ other[index];
    return difference == 0;
}

} // namespace

WorkerListener::WorkerListener(QByteArray profileSha256, const WorkerLimits& limits)
    : m_token(randomBytes(kTokenWords))
    , m_profileSha256(std::move(profileSha256))
    , m_limits(limits)
    , m_pipe(openWorkerPipe(QStringLiteral("activation-assistant-") +
                            QString::fromLatin1(randomBytes(kNameWords).toHex())))
{
    connect(m_pipe.get(), &WorkerPipe::connected, this, &WorkerListener::onConnected);
}

WorkerListener::~WorkerListener() = default;

void WorkerListener::expect(qint64 process)
{
    m_worker = process;
    judgeAll();
}

void WorkerListener::close()
{
    m_pipe->close();
    turnAwayAll();
    if (m_link)
        m_link->close();
}

void WorkerListener::onConnected()
{
    while (auto socket = m_pipe->take())
        receive(std::move(socket));
}

void WorkerListener::receive(std::unique_ptr<QLocalSocket> socket)
{
    Guest guest{nullptr, processAt(PipeEnd::Comer, *socket), {}};
    if (m_link || m_guests.size() >= kMostGuests || isStranger(guest))
        return;
    guest.link = std::make_unique<WorkerLink>(std::move(socket), m_limits);
    const WorkerLink* const link = guest.link.get();
    connect(link, &WorkerLink::received, this,
            [this, link](const WorkerMessage& message) { onWord(link, message); });
    connect(link, &WorkerLink::closed, this,
            [this, link](const Failure& failure) { onClosed(link, failure); });
    m_guests.push_back(std::move(guest));
}

/// Only the first counts.
void WorkerListener::onWord(const WorkerLink* link, const WorkerMessage& message)
{
    Guest* const guest = find(link);
    if (!guest || guest->word)
        return;
    guest->word = message;
    judgeAll();
}

void WorkerListener::onClosed(const WorkerLink* link, const Failure& failure)
{
    if (Guest* const guest = find(link)) {
        guest->word = failure;
        judgeAll();
    }
}

/// All who have spoken, as soon as it is known who is awaited.
void WorkerListener::judgeAll()
{
    if (!m_worker || m_link)
        return;
    std::optional<Failure> refusal;
    for (Guest& guest : std::exchange(m_guests, {})) {
        const bool spoke = guest.word && !isStranger(guest);
        const Result<void> judged = spoke ? judge(guest) : Result<void>();
        if (!spoke && !isStranger(guest)) {
            m_guests.push_back(std::move(guest));
            continue;
        }
        if (spoke && judged && !m_link) {
            m_link = std::move(guest.link);
            m_link->disconnect(this);
            continue;
        }
        if (!judged && (guest.process == *m_worker || knowsToken(guest)))
            refusal = judged.error();
        turnAway(std::move(guest.link));
    }
    if (m_link) {
        m_pipe->close();
        turnAwayAll();
        Q_EMIT admitted();
    } else if (refusal) {
        Q_EMIT refused(*refusal);
    }
}

Result<void> WorkerListener::judge(const Guest& guest) const
{
    const auto refuse = [](const QString& detail) { return Failure{Cause::Refused, 0, detail}; };
    if (!*guest.word)
        return guest.word->error();
    if (!knowsToken(guest))
        return refuse(QStringLiteral("somebody else came instead of the worker"));
    const auto& hello = std::get<WorkerHello>(**guest.word);
    if (hello.protocol != kWorkerProtocol)
        return refuse(QStringLiteral("the worker speaks protocol %1").arg(hello.protocol));
    if (hello.profileSha256 != m_profileSha256)
        return refuse(QStringLiteral("the worker has another profile"));
    return {};
}

bool WorkerListener::isStranger(const Guest& guest) const
{
    return m_worker.value_or(0) != 0 && guest.process != 0 && guest.process != *m_worker;
}

bool WorkerListener::knowsToken(const Guest& guest) const
{
    const auto* const hello = guest.word && *guest.word ? std::get_if<WorkerHello>(&**guest.word) : nullptr;
    return hello && isSameSecret(hello->token, m_token);
}

/// It may be in the middle of a signal of its own.
void WorkerListener::turnAway(std::unique_ptr<WorkerLink> link)
{
    link->disconnect(this);
    link->close();
    link.release()->deleteLater();
}

void WorkerListener::turnAwayAll()
{
    for (Guest& guest : std::exchange(m_guests, {}))
        turnAway(std::move(guest.link));
}

WorkerListener::Guest* WorkerListener::find(const WorkerLink* link)
{
    const auto guest = std::ranges::find(m_guests, link, [](const Guest& g) { return g.link.get(); });
    return guest == m_guests.end() ? nullptr : &*guest;
}

} // namespace activation::app

#include "moc_WorkerListener.cpp"
