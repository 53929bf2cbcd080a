// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/application/WatchedApplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <fstream>
#include <limits>

namespace activation::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kMost = 16ms; // one picture of a screen with 60 in a second
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
constexpr int kSlowdown = 10; // without optimization, and every access checked
#elif defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
constexpr int kSlowdown = 20;
#else
constexpr int kSlowdown = 1;
#endif

// Painting shares its work with Qt's own threads and with the X server, and waits for them; where others
// crowd the processors, these come late.
constexpr double kCrowded = 0.005; // of a whole test: a moment of it is enough
constexpr int kPatience = 20;
constexpr double kHopeless = 0.2; // the clocks tell of the others only

struct Account
{
    std::chrono::nanoseconds wall;
    std::chrono::nanoseconds processor;
    std::chrono::nanoseconds queued; ///< ready, but others had the processors
    long fetches;                    ///< pages that came from a disk
    long leaves;                     ///< times it left a processor by itself; without, others kept it
};

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return std::chrono::seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec);
}

/// `schedule` as Documentation/scheduler/sched-stats of the kernel describes it: the second number of three.
Account accountOf(int schedule)
{
    std::array<char, 96> text{};
    unsigned long long ran = 0;
    unsigned long long queued = 0;
    if (pread(schedule, text.data(), text.size() - 1, 0) > 0)
        std::sscanf(text.data(), "%llu %llu", &ran, &queued);
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return {timeOf(CLOCK_MONOTONIC), timeOf(CLOCK_THREAD_CPUTIME_ID),
            std::chrono::nanoseconds(static_cast<std::int64_t>(queued)), usage.ru_majflt, usage.ru_nvcsw};
}

/// `cpu` of /proc/stat as proc(5) describes it: user nice system idle iowait irq softirq steal, in ticks.
ProcessorTicks ticksOfTheMachine()
{
    std::array<long, 8> ticks{};
    std::ifstream file("/proc/stat");
    file.ignore(std::numeric_limits<std::streamsize>::max(), ' ');
    for (long& tick : ticks)
        file >> tick;
    const auto [user, nice, system, idle, iowait, irq, softirq, steal] = ticks;
    return {user + nice + system + irq + softirq, steal};
}

QByteArray nameOf(const QObject& receiver, QEvent::Type type)
{
    const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QByteArray(receiver.metaObject()->className()) + " " + receiver.objectName().toUtf8() + ": " +
           (kind ? kind : "own event");
}

class Watcher final : public ::testing::EmptyTestEventListener
{
public:
    explicit Watcher(WatchedApplication& application) : m_application(application) {}

    void OnTestStart(const ::testing::TestInfo&) override { (void)m_application.takeWorst(); }

    void OnTestEnd(const ::testing::TestInfo&) override
    {
        const auto worst = m_application.takeWorst();
        EXPECT_FALSE(worst.looping.looped) << "an event loop in " << worst.looping.name.constData();
        if (worst.crowd > kHopeless) {
            std::printf("NOT TIMED: others had %.0f %% of the processors\n", 100 * worst.crowd);
            return;
        }
        const auto most = kMost * (worst.crowd > kCrowded ? kPatience : 1);
        EXPECT_LE(worst.waiting.waited.count(), std::chrono::nanoseconds(most).count())
            << "the window waited in " << worst.waiting.name.constData();
        EXPECT_LE(worst.working.worked.count(), std::chrono::nanoseconds(kMost * kSlowdown).count())
            << "the window was busy with " << worst.working.name.constData();
    }

private:
    WatchedApplication& m_application;
};

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{}

WatchedApplication::~WatchedApplication()
{
    close(m_schedule);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_inside) {
        m_looped = m_looped || QThread::currentThread()->loopLevel() != m_loops;
        return QApplication::notify(receiver, event);
    }
    const QEvent::Type type = event->type();
    const QByteArray name = nameOf(*receiver, type); // it may be gone afterwards
    m_loops = QThread::currentThread()->loopLevel();
    m_inside = true;
    m_looped = false;
    const Account before = accountOf(m_schedule);
    const bool taken = QApplication::notify(receiver, event);
    const Account after = accountOf(m_schedule);
    m_inside = false;

    EventTimes times;
    times.name = name;
    times.worked = after.processor - before.processor;
    if (before.fetches == after.fetches && before.leaves != after.leaves)
        times.waited = after.wall - before.wall - times.worked - (after.queued - before.queued);
    times.looped = m_looped;
    if (times.waited > m_worst.waiting.waited)
        m_worst.waiting = times;
    if (times.worked > m_worst.working.worked)
        m_worst.working = times;
    if (times.looped)
        m_worst.looping = times;
    return taken;
}

WatchedApplication::Worst WatchedApplication::takeWorst()
{
    const Account now = accountOf(m_schedule);
    const auto ran = std::exchange(m_ran, now.processor);
    const auto queued = std::exchange(m_queued, now.queued);
    const std::chrono::duration<double> kept = now.queued - queued;
    const std::chrono::duration<double> wanted = now.processor - ran + kept;
    const ProcessorTicks ticks = ticksOfTheMachine();
    const ProcessorTicks before = std::exchange(m_ticks, ticks);
    const double stolen = static_cast<double>(ticks.stolen - before.stolen);
    const double wantedByAll = static_cast<double>(ticks.used - before.used) + stolen;
    Worst worst = std::exchange(m_worst, {});
    worst.crowd =
        std::max(wanted.count() > 0 ? kept / wanted : 0, wantedByAll > 0 ? stolen / wantedByAll : 0);
    return worst;
}

void watchEveryTest(WatchedApplication& application)
{
    ::testing::UnitTest::GetInstance()->listeners().Append(new Watcher(application)); // owned by GoogleTest
}

} // namespace activation::ui

#include "moc_WatchedApplication.cpp"
