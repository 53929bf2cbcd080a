// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsClock.h"

#include "core/windows/InstalledWindows.h"
#include "core/windows/Privilege.h"
#include "core/windows/Service.h"
#include "core/windows/TimeZones.h"
#include "core/windows/base/ChildProcess.h"
#include "core/windows/base/Token.h"
#include "core/windows/base/Wait.h"
#include "core/windows/base/Win32Error.h"

namespace activation::windows {

namespace {

Failure cancelled()
{
    return {Cause::Cancelled, 0, {}};
}

Result<void> mayCorrectHere()
{
    const auto member = isDomainMember();
    if (!member)
        return member.error();
    const auto token = Token::ofThisProcess();
    if (!token)
        return token.error();
    const auto elevation = token->elevation();
    if (!elevation)
        return elevation.error();
    return mayCorrect(*member, *elevation);
}

Result<void> moveClock(std::chrono::milliseconds offset)
{
    const auto privilege = Privilege::enable(QStringLiteral("SeSystemtimePrivilege"));
    if (!privilege)
        return privilege.error();
    const QDateTime wanted = QDateTime::currentDateTimeUtc().addMSecs(offset.count());
    const QDate date = wanted.date();
    const QTime time = wanted.time();
    const auto word = [](int number) { return static_cast<WORD>(number); };
    // The day of the week is ignored.
    const SYSTEMTIME utc{word(date.year()),   word(date.month()), word(0),
                         word(date.day()),    word(time.hour()),  word(time.minute()),
                         word(time.second()), word(time.msec())};
    if (!SetSystemTime(&utc))
        return win32Failure(GetLastError(), QStringLiteral("set the clock"));
    return {};
}

/// Lets the time service take over from here. The clock is right without it, so nothing here is a failure;
/// and a service that was disabled is somebody's decision.
void resynchronize(const Limit& limit)
{
    constexpr std::chrono::milliseconds kCommandLimit{5000};
    const QString name = QStringLiteral("W32Time");
    const auto present = serviceState(name, limit);
    if (!present || present->start == ServiceStart::Disabled)
        return;
    if (!present->running && !setServiceState(name, {present->start, true}, limit))
        return;
    auto command = ChildProcess::start(systemFolder() + QStringLiteral("\\w32tm.exe"),
                                       QStringList{QStringLiteral("/resync"), QStringLiteral("/nowait")});
    if (command)
        (void)std::move(command).value().wait({kCommandLimit, limit.stop}, {});
}

} // namespace

Result<void> mayCorrect(bool isDomainMember, Elevation elevation)
{
    if (isDomainMember)
        return Failure{Cause::NotSupported, 0, QStringLiteral("the domain keeps this clock")};
    if (elevation != Elevation::Elevated)
        return Failure{Cause::AccessDenied, 0, QStringLiteral("setting the clock needs elevation")};
    return {};
}

QDateTime WindowsClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Result<TimeZone> WindowsClock::zone() const
{
    const auto zone = currentDynamicZone();
    if (!zone)
        return zone.error();
    return timeZoneOf(*zone);
}

Result<TimeZone> WindowsClock::findZone(const QString& id) const
{
    const auto zone = findDynamicZone(id);
    if (!zone)
        return zone.error();
    return timeZoneOf(*zone);
}

Result<void> WindowsClock::pause(const Limit& duration) const
{
    if (pauseFor(duration) == Waited::Stopped || duration.stop.stop_requested())
        return cancelled();
    return {};
}

Result<void> WindowsClock::setZone(const QString& id, const Limit& limit)
{
    if (limit.stop.stop_requested())
        return cancelled();
    const auto zone = findDynamicZone(id);
    if (!zone)
        return zone.error();
    return setDynamicZone(*zone);
}

Result<void> WindowsClock::correct(std::chrono::milliseconds offset, const Limit& limit)
{
    if (limit.stop.stop_requested())
        return cancelled();
    if (const auto allowed = mayCorrectHere(); !allowed)
        return allowed;
    if (const auto moved = moveClock(offset); !moved)
        return moved;
    resynchronize(limit);
    return {};
}

} // namespace activation::windows
