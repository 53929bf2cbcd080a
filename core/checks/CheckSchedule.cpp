// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckSchedule.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace activation {

namespace {

using TimePoint = std::chrono::steady_clock::time_point;

/// Ports return within 50 ms of their limit; this is for a check that asks several, on a slow PC.
constexpr std::chrono::milliseconds kGrace{500};

/// Where the threads leave their findings.
class Mailbox final
{
public:
    /// Called by whoever starts a thread that will put something. The start itself orders the two; the thread
    /// sanitizer, which does not look into libstdc++, needs the lock to see it.
    void expect() { const std::lock_guard lock(m_mutex); }

    void put(Finding finding)
    {
        const std::lock_guard lock(m_mutex);
        m_findings.append(std::move(finding));
        m_arrived.notify_one();
    }

    /// Waits for findings, the time or the stop; returns what is there, perhaps nothing.
    [[nodiscard]] Findings take(const std::stop_token& stop, TimePoint until)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_until(lock, stop, until, [this] { return !m_findings.isEmpty(); });
        return std::exchange(m_findings, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    Findings m_findings;
};

bool standsInTheWay(const Finding& finding)
{
    switch (finding.verdict) {
    case Verdict::Passed:
    case Verdict::Advice:
    case Verdict::Unknown:
        return false;
    case Verdict::Blocking:
        return true;
    case Verdict::Skipped:
        return finding.reason != Reason::NotNeeded;
    }
    Q_UNREACHABLE();
}

/// The check that began it: of a chain of skipped ones only the first says something.
CheckId originOf(const Finding& finding)
{
    return checkIdFrom(finding.facts.text(Fact::Because)).value_or(finding.check);
}

Finding interrupted(CheckId check)
{
    return {check, Verdict::Skipped, Reason::Interrupted, {}, {}};
}

class Schedule final
{
public:
    Schedule(const QList<Check>& checks, const CheckSubject& subject, const CheckRunner::Observer& observer,
             std::stop_token stop)
        : m_checks(checks)
        , m_subject(subject)
        , m_observer(observer)
        , m_products(subject.system)
        , m_stop(std::move(stop))
        , m_places(static_cast<std::size_t>(checks.size()))
    {}

    [[nodiscard]] Findings run();

private:
    enum class Stage { Waiting, Running, Answered };

    struct Place
    {
        Stage stage = Stage::Waiting;
        TimePoint giveUpAt = TimePoint::max();
    };

    [[nodiscard]] QList<const Finding*> earlierOf(std::size_t row, const QList<CheckId>& checks) const;
    [[nodiscard]] bool isReady(std::size_t row) const;
    void startReady();
    void start(std::size_t row);
    void collect();
    void giveUpOverdue();
    void interruptRest();
    void answer(Finding finding);
    [[nodiscard]] std::optional<std::size_t> rowOf(CheckId check) const;
    [[nodiscard]] const Check& at(std::size_t row) const { return m_checks[static_cast<qsizetype>(row)]; }
    [[nodiscard]] bool isComplete() const { return m_findings.size() == m_checks.size(); }

    const QList<Check>& m_checks;
    const CheckSubject& m_subject;
    const CheckRunner::Observer& m_observer;
    LicensesRead m_products;
    std::stop_token m_stop;
    std::vector<Place> m_places; ///< one for each check, same order
    Findings m_findings;
    Mailbox m_mailbox;
    std::vector<std::jthread> m_threads; ///< last: they end before what they use
};

Findings Schedule::run()
{
    while (!isComplete() && !m_stop.stop_requested()) {
        startReady();
        if (isComplete())
            break;
        collect();
        giveUpOverdue();
    }
    interruptRest();
    std::ranges::sort(m_findings, {}, &Finding::check);
    return std::exchange(m_findings, {});
}

std::optional<std::size_t> Schedule::rowOf(CheckId check) const
{
    const auto row = std::ranges::find(m_checks, check, &Check::id);
    return row == m_checks.end() ? std::nullopt : std::optional<std::size_t>(row - m_checks.begin());
}

/// Null for those that have not answered.
QList<const Finding*> Schedule::earlierOf(std::size_t row, const QList<CheckId>& checks) const
{
    QList<const Finding*> earlier;
    for (const CheckId check : checks) {
        const auto other = rowOf(check);
        if (other && *other < row)
            earlier.append(findingOf(m_findings, check));
    }
    return earlier;
}

bool Schedule::isReady(std::size_t row) const
{
    return !earlierOf(row, at(row).needs + at(row).reads).contains(nullptr);
}

void Schedule::startReady()
{
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].stage != Stage::Waiting || !isReady(row))
            continue;
        const QList<const Finding*> needed = earlierOf(row, at(row).needs);
        const auto obstacle =
            std::ranges::find_if(needed, [](const Finding* finding) { return standsInTheWay(*finding); });
        if (obstacle == needed.end())
            start(row);
        else
            answer(skippedBecauseOf(at(row).id, originOf(**obstacle)));
    }
}

void Schedule::start(std::size_t row)
{
    const Check& check = at(row);
    m_places[row] = {Stage::Running, std::chrono::steady_clock::now() + check.limit + kGrace};
    Findings earlier = m_findings;
    earlier.detach(); // QList would share it with the thread, and change it in place as soon as that lets go
    m_mailbox.expect();
    m_threads.emplace_back([this, &check, earlier = std::move(earlier)] {
        Finding finding = check.look({m_subject.system,
                                      m_products,
                                      m_subject.profile,
                                      m_subject.person,
                                      earlier,
                                      {check.limit, m_stop}});
        // What a check makes of questions that were cut short is no answer.
        m_mailbox.put(m_stop.stop_requested() ? interrupted(check.id) : std::move(finding));
    });
}

void Schedule::collect()
{
    const auto next = std::ranges::min_element(m_places, {}, &Place::giveUpAt)->giveUpAt;
    for (Finding& finding : m_mailbox.take(m_stop, next))
        answer(std::move(finding));
}

void Schedule::giveUpOverdue()
{
    const TimePoint now = std::chrono::steady_clock::now();
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].giveUpAt <= now)
            answer(cannotTell(at(row).id, {Cause::TimedOut, 0, QStringLiteral("the check did not return")}));
    }
}

void Schedule::interruptRest()
{
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].stage != Stage::Answered)
            answer(interrupted(at(row).id));
    }
}

void Schedule::answer(Finding finding)
{
    const auto row = rowOf(finding.check);
    if (!row || m_places[*row].stage == Stage::Answered)
        return;
    m_places[*row] = {Stage::Answered, TimePoint::max()};
    m_findings.append(std::move(finding));
    if (m_observer)
        m_observer(m_findings.last());
}

} // namespace

QList<Check> withDependencies(const QList<Check>& table, const QList<CheckId>& only)
{
    if (only.isEmpty())
        return table;
    QList<CheckId> wanted = only;
    // From the last row up: what a row depends on stands above it.
    for (auto row = table.crbegin(); row != table.crend(); ++row) {
        if (wanted.contains(row->id))
            wanted += row->needs + row->reads;
    }
    QList<Check> chosen;
    std::ranges::copy_if(table, std::back_inserter(chosen),
                         [&wanted](const Check& check) { return wanted.contains(check.id); });
    return chosen;
}

Findings runChecks(const QList<Check>& checks, const CheckSubject& subject,
                   const CheckRunner::Observer& observer, std::stop_token stop)
{
    return Schedule(checks, subject, observer, std::move(stop)).run();
}

} // namespace activation
