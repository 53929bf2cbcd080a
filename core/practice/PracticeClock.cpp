// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeClock.h"

#include <QTimeZone>

namespace activation::practice {

namespace {

/// Zone has no limit of its own: a registry value is at hand at once, or not at all.
constexpr std::chrono::milliseconds kAtOnce = std::chrono::hours{1};

QDateTime clockOf(const PracticeState& pc)
{
    return pc.began.addMSecs((pc.passed + pc.clockWrongBy).count()).toUTC();
}

Result<TimeZone> zoneAt(const QString& id, const QDateTime& when)
{
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id.toLatin1());
    const QTimeZone zone(iana);
    if (iana.isEmpty() || !zone.isValid())
        return Failure{Cause::NotFound, 0, id};
    return TimeZone{id, zone.offsetFromUtc(when) / 60};
}

} // namespace

QDateTime PracticeClock::now() const
{
    return clockOf(m_shared.now());
}

Result<TimeZone> PracticeClock::zone() const
{
    const auto pc = m_shared.ask(PracticeCall::Zone, Limit{kAtOnce, {}});
    if (!pc)
        return pc.error();
    return zoneAt(pc->zone, clockOf(*pc));
}

Result<TimeZone> PracticeClock::findZone(const QString& id) const
{
    return zoneAt(id, now());
}

Result<void> PracticeClock::pause(const Limit& duration) const
{
    return m_shared.passTime(duration);
}

Result<void> PracticeClock::setZone(const QString& id, const Limit& limit)
{
    return m_shared.change(PracticeCall::SetZone, Rights::AnyUser, limit,
                           [&id](PracticeState& pc) -> Result<void> {
                               if (const auto zone = zoneAt(id, clockOf(pc)); !zone)
                                   return zone.error();
                               pc.zone = id;
                               return {};
                           });
}

Result<void> PracticeClock::correct(std::chrono::milliseconds offset, const Limit& limit)
{
    return m_shared.change(
        PracticeCall::CorrectClock, Rights::Elevated, limit, [offset](PracticeState& pc) -> Result<void> {
            if (pc.windows.domainJoined)
                return Failure{Cause::NotSupported, 0, QStringLiteral("the domain sets this clock")};
            pc.clockWrongBy += offset;
            return {};
        });
}

} // namespace activation::practice
