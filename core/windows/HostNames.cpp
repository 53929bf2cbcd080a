// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/HostNames.h"

#include "core/net/HostLookup.h"
#include "core/windows/DnsClient.h"
#include "core/windows/base/BoundedCall.h"
#include "core/windows/base/DetachedThread.h"
#include "core/windows/base/Wait.h"

#include <QDeadlineTimer>

#include <memory>
#include <mutex>

namespace activation::windows {

namespace {

using std::chrono::milliseconds;

using Reply = Result<DnsReply>;

/// The questions for both families, under way in threads that own this together with who waits.
class FamilyQuestions final
{
public:
    void answered(std::size_t family, const Reply& reply)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_replies[family] = reply;
        }
        SetEvent(m_changed.get());
    }

    [[nodiscard]] FamilyReplies replies() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_replies;
    }

    [[nodiscard]] HANDLE changed() const { return m_changed.get(); }

private:
    mutable std::mutex m_mutex;
    FamilyReplies m_replies;
    Handle m_changed{CreateEventW(nullptr, FALSE, FALSE, nullptr)};
};

milliseconds left(const QDeadlineTimer& deadline)
{
    return milliseconds{deadline.remainingTime()};
}

/// Silence is an answer here, not a failure.
Result<AddressAnswer> askBothFamilies(const QString& name, const Limit& limit)
{
    const auto questions = std::make_shared<FamilyQuestions>();
    constexpr std::array kTypes{DnsType::A, DnsType::AAAA};
    for (std::size_t family = 0; family < kTypes.size(); ++family) {
        // The DNS client knows neither limit nor stop: left to itself, such a thread ends with its answer.
        const bool started = startDetached([questions, name, family, type = kTypes[family]] {
            questions->answered(family, askDnsClient(name, type));
        });
        if (!started)
            return Failure{Cause::Internal, 0, QStringLiteral("no thread to be had")};
    }
    QDeadlineTimer deadline(limit.timeout);
    bool isShortened = false;
    for (;;) {
        const Waited waited = waitFor(questions->changed(), {left(deadline), limit.stop});
        if (waited == Waited::Stopped)
            return Failure{Cause::Cancelled, 0, {}};
        const FamilyReplies replies = questions->replies();
        if (waited != Waited::Signaled || (replies[0] && replies[1]))
            return joined(replies);
        if (isDecided(replies) && !isShortened) {
            isShortened = true;
            deadline.setRemainingTime(std::min(left(deadline), kOtherFamilyDelay));
        }
    }
}

} // namespace

Result<AddressAnswer> resolveHost(const QString& host, const Limit& limit)
{
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    if (const auto known = addressesKnownByName(host); !known.isEmpty())
        return AddressAnswer{LookupOutcome::Found, known};
    const QString name = QString::fromLatin1(dnsName(host));
    if (name.isEmpty())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    return askBothFamilies(name, limit);
}

Result<SrvAnswer> resolveKmsHosts(const QString& domain, const Limit& limit)
{
    const QString name = QString::fromLatin1(kmsServiceName(domain));
    const auto reply = callWithin(limit, [name] { return askDnsClient(name, DnsType::SRV); });
    if (!reply && reply.error().cause == Cause::TimedOut)
        return SrvAnswer{LookupOutcome::Silent, {}};
    if (!reply)
        return reply.error();
    SrvAnswer answer{reply->outcome, reply->records};
    sortByPreference(answer.records);
    return answer;
}

} // namespace activation::windows
