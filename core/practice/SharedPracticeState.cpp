// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/SharedPracticeState.h"

#include <algorithm>

namespace activation::practice {

namespace {

using std::chrono::milliseconds;

constexpr std::uint32_t kAccessDenied = 0x80070005;

/// Windows' own service stops so long after its last use, and starts again by itself (Application log of a
/// Server 2022: started 04:34:47, stopped 04:35:17).
constexpr milliseconds kServiceRests = std::chrono::seconds{30};

/// As finely as a person watching a removal sees it move.
constexpr int kProgressSteps = 20;

Failure failure(Cause cause)
{
    return Failure{cause, 0, QStringLiteral("practice")};
}

bool inTime(const PracticeBehavior& behavior, const Limit& limit)
{
    return !behavior.never && behavior.takes <= limit.timeout;
}

bool failsNow(const PracticeBehavior& behavior)
{
    return behavior.failures != 0;
}

void countFailure(PracticeState& state, PracticeCall call)
{
    PracticeBehavior& behavior = state.behaviors[call];
    if (behavior.failures > 0)
        --behavior.failures;
}

void happen(PracticeState& state, const PracticeEvent& event)
{
    switch (event.kind) {
    case PracticeEventKind::VpnConnects:
        if (!state.vpnClients.isEmpty())
            state.vpnClients.first().connected = true;
        return;
    case PracticeEventKind::VpnDrops:
        for (VpnClient& client : state.vpnClients)
            client.connected = false;
        return;
    case PracticeEventKind::ProxyStops:
        state.tunnelProxy.clear();
        return;
    case PracticeEventKind::GateOpens:
        state.gateSignedIn = true;
        return;
    case PracticeEventKind::ClockJumps:
        state.clockWrongBy += event.jump;
        return;
    case PracticeEventKind::ProgramCloses:
        state.running.removeIf([&event](const RunningProgram& program) {
            return program.executable.compare(event.program, Qt::CaseInsensitive) == 0;
        });
        return;
    case PracticeEventKind::OfficeGoes:
        state.office.removeIf(
            [&event](const OfficeProduct& product) { return product.releaseId == event.program; });
        return;
    case PracticeEventKind::OfficeOpens:
        state.officeOpenedOnce = true;
        return;
    case PracticeEventKind::RestartHappens:
        state.restartPending = false;
        state.running.clear();
        return;
    }
    Q_UNREACHABLE();
}

/// Licenses and grace periods run down by whole minutes, and end (SL_E_GRACE_TIME_EXPIRED).
void runDown(QList<License>& licenses, std::chrono::minutes time)
{
    constexpr std::uint32_t kExpired = 0xC004F009;
    if (time == time.zero())
        return; // whoever shares the list may go on sharing it
    for (License& license : licenses) {
        if (license.remaining == license.remaining.zero())
            continue;
        license.remaining = std::max(license.remaining - time, license.remaining.zero());
        if (license.remaining == license.remaining.zero()) {
            license.status = LicenseStatus::Notification;
            license.statusReason = kExpired;
        }
    }
}

} // namespace

void advance(PracticeState& state, milliseconds time)
{
    using std::chrono::minutes;
    runDown(state.licenses, floor<minutes>(state.passed + time) - floor<minutes>(state.passed));
    state.passed += time;
    if (state.passed - state.serviceUsed >= kServiceRests)
        state.service.running = false;
    std::stable_sort(state.events.begin(), state.events.end(),
                     [](const PracticeEvent& a, const PracticeEvent& b) { return a.after < b.after; });
    while (!state.events.isEmpty() && state.events.first().after <= state.passed)
        happen(state, state.events.takeFirst());
}

SharedPracticeState::SharedPracticeState(PracticeState state, PracticeProcess process)
    : m_process(std::move(process))
    , m_state(std::move(state))
{}

Result<void> SharedPracticeState::keepIn(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    PracticeFile file(path);
    auto kept = file.news();
    if (!kept)
        return kept.error();
    if (!kept->has_value()) {
        if (const auto written = file.write(m_state); !written)
            return written;
    } else {
        m_state = std::move(**kept);
    }
    m_file = std::move(file);
    return {};
}

PracticeState SharedPracticeState::now() const
{
    const std::lock_guard lock(m_mutex);
    // A file that makes no sense shows at the next question.
    static_cast<void>(catchUp());
    return m_state;
}

Elevation SharedPracticeState::elevation() const
{
    return elevationIn(now());
}

Elevation SharedPracticeState::elevationIn(const PracticeState& state) const
{
    const bool raised = m_process.confirmed && state.elevation == Elevation::CanBeElevated;
    return raised ? Elevation::Elevated : state.elevation;
}

/// Before every look at the state and every change of it.
Result<void> SharedPracticeState::catchUp() const
{
    if (!m_file)
        return {};
    auto news = m_file->news();
    if (!news)
        return news.error();
    if (news->has_value())
        m_state = std::move(**news);
    return {};
}

Result<PracticeState> SharedPracticeState::ask(PracticeCall call, const Limit& limit) const
{
    if (limit.stop.stop_requested())
        return failure(Cause::Cancelled);
    const std::lock_guard lock(m_mutex);
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    const PracticeBehavior behavior = m_state.behaviors.value(call);
    if (!inTime(behavior, limit))
        return failure(Cause::TimedOut);
    if (!failsNow(behavior))
        return m_state;
    PracticeState next = m_state;
    countFailure(next, call);
    const auto stored = store(std::move(next));
    return stored ? behavior.failure : stored.error();
}

Result<void> SharedPracticeState::change(PracticeCall call, Rights rights, const Limit& limit,
                                         const Effect& effect, const Progress& progress,
                                         const Effect& leftAlone)
{
    if (limit.stop.stop_requested())
        return failure(Cause::Cancelled);
    const auto behavior = beginChange(call, rights, leftAlone);
    if (!behavior)
        return behavior.error();
    const bool answered = inTime(*behavior, limit);
    const auto passed = advanceInSteps(answered ? behavior->takes : limit.timeout, limit, progress);
    if (!passed)
        return passed;
    return finishChange(call, answered, effect);
}

Result<PracticeBehavior> SharedPracticeState::beginChange(PracticeCall call, Rights rights,
                                                          const Effect& leftAlone) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    if (m_state.changesUntilLost == 0)
        return loseProcess(leftAlone);
    if (rights == Rights::Elevated && elevationIn(m_state) != Elevation::Elevated)
        return Failure{Cause::AccessDenied, kAccessDenied, QStringLiteral("not elevated")};
    return m_state.behaviors.value(call);
}

Failure SharedPracticeState::loseProcess(const Effect& leftAlone) const
{
    PracticeState next = m_state;
    if (leftAlone) {
        if (const auto left = leftAlone(next); !left)
            return left.error();
    }
    if (m_process.die)
        next.changesUntilLost.reset();
    if (const auto stored = store(std::move(next)); !stored)
        return stored.error();
    if (m_process.die)
        m_process.die();
    return failure(Cause::Lost);
}

Result<void> SharedPracticeState::finishChange(PracticeCall call, bool inTime, const Effect& effect)
{
    const std::lock_guard lock(m_mutex);
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp;
    const PracticeBehavior behavior = m_state.behaviors.value(call);
    const bool fails = failsNow(behavior);
    PracticeState next = m_state;
    Result<void> result;
    if ((inTime && !fails) || behavior.effectBeforeFailure)
        result = effect(next);
    if (!inTime) {
        result = failure(Cause::TimedOut);
    } else if (fails) {
        countFailure(next, call);
        result = behavior.failure;
    }
    if (result && next.changesUntilLost)
        next.changesUntilLost = *next.changesUntilLost - 1;
    const auto stored = store(std::move(next));
    return stored ? result : stored;
}

Result<void> SharedPracticeState::restart()
{
    const std::lock_guard lock(m_mutex);
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp;
    PracticeState next = m_state;
    PracticeEvent restarting;
    restarting.kind = PracticeEventKind::RestartHappens;
    happen(next, restarting);
    return store(std::move(next));
}

Result<void> SharedPracticeState::passTime(const Limit& duration) const
{
    return advanceInSteps(duration.timeout, duration, {});
}

Result<void> SharedPracticeState::advanceInSteps(milliseconds time, const Limit& limit,
                                                 const Progress& progress) const
{
    const int steps = progress ? kProgressSteps : 1;
    for (int step = 1; step <= steps; ++step) {
        if (limit.stop.stop_requested())
            return failure(Cause::Cancelled);
        {
            const std::lock_guard lock(m_mutex);
            if (const auto caughtUp = catchUp(); !caughtUp)
                return caughtUp;
            PracticeState next = m_state;
            advance(next, time * step / steps - time * (step - 1) / steps);
            if (const auto stored = store(std::move(next)); !stored)
                return stored;
        }
        if (progress)
            progress(static_cast<double>(step) / steps);
    }
    if (limit.stop.stop_requested())
        return failure(Cause::Cancelled);
    return {};
}

Result<void> SharedPracticeState::startLicensingService(const Limit& limit) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp;
    PracticeState next = m_state;
    const milliseconds began = next.serviceAskedAt.value_or(next.passed);
    const bool answers = next.service.running || began + next.serviceStarts - next.passed <= limit.timeout;
    next.service.running = answers;
    next.serviceAskedAt = answers ? std::nullopt : std::optional(began);
    next.serviceUsed = next.passed;
    const auto stored = store(std::move(next));
    return stored && !answers ? Result<void>(failure(Cause::TimedOut)) : stored;
}

Result<void> SharedPracticeState::store(PracticeState next) const
{
    if (next == m_state)
        return {};
    if (m_file) {
        if (const auto written = m_file->write(next); !written)
            return written;
    }
    m_state = std::move(next);
    return {};
}

} // namespace activation::practice
