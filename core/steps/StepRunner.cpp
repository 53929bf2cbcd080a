// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/StepRunner.h"

#include "core/steps/RunProgress.h"
#include "core/steps/StepNeeds.h"
#include "core/system/ShownLicenses.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <set>
#include <utility>

namespace activation {

namespace {

RunEnd endAfter(StepOutcome outcome, int index)
{
    switch (outcome) {
    case StepOutcome::Cancelled:
        return RunEnd::Cancelled;
    case StepOutcome::NotRun: // not even in the journal
        return index == 0 ? RunEnd::NotStarted : RunEnd::Failed;
    case StepOutcome::Done: // but the journal could not be told
    case StepOutcome::PassedOver:
    case StepOutcome::Failed:
        return RunEnd::Failed;
    }
    Q_UNREACHABLE();
}

/// Whether what follows may be tried. Not when somebody has stopped the run, and not where the other side is
/// gone or the disk is full: nothing could be done there.
bool isFailureOfItsOwn(const StepResult& result)
{
    return result.outcome == StepOutcome::Failed && result.failure->cause != Cause::Lost &&
           result.failure->cause != Cause::StorageFailed;
}

/// What was read back of every product.
class ReadBack final
{
public:
    explicit ReadBack(const QList<License>& licenses)
    {
        for (const License& license : licenses) {
            const bool licensed = isLicensed(license);
            // Of two with one id the first counts.
            if (!m_byId.contains(license.activationId))
                m_byId.insert(license.activationId, licensed);
            if (licensed)
                m_licensed.emplace(license.family, license.version);
        }
    }

    [[nodiscard]] bool says(const ActivateProduct& request) const
    {
        const auto listed = m_byId.constFind(request.activationId);
        if (listed != m_byId.cend())
            return *listed;
        // A setup key gave the product another activation id.
        return m_licensed.contains({request.family, request.version});
    }

private:
    QHash<QString, bool> m_byId;
    std::set<std::pair<ProductFamily, QString>> m_licensed;
};

std::optional<Failure> firstFailureOf(const QList<StepResult>& steps)
{
    const auto failed = std::ranges::find(steps, StepOutcome::Failed, &StepResult::outcome);
    return failed == steps.end() ? std::nullopt : failed->failure;
}

} // namespace

bool isSuccess(const RunResult& result)
{
    if (result.end != RunEnd::Completed)
        return false;
    const ReadBack readBack(result.licenses);
    return std::ranges::all_of(result.steps, [&readBack](const StepResult& step) {
        const auto* const activation = std::get_if<ActivateProduct>(&step.request);
        if (step.outcome == StepOutcome::PassedOver)
            return true;
        return step.outcome == StepOutcome::Done && (!activation || readBack.says(*activation));
    });
}

bool hasChanged(const RunResult& result)
{
    return std::ranges::any_of(result.steps,
                               [](const StepResult& step) { return step.outcome != StepOutcome::NotRun; });
}

StepRunner::StepRunner(System& system, const SiteProfile& profile, Journal& journal, QString runId)
    : m_system(system)
    , m_profile(profile)
    , m_journal(journal)
    , m_runId(std::move(runId))
{
    if (m_runId.isEmpty())
        m_runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

RunResult StepRunner::run(const Plan& plan, const RunObserver& observer, std::stop_token stop)
{
    RunResult result = runSteps(plan, observer, stop);
    // Also after a cancel: what was changed until then has to show.
    const Limit limit{kLookTimeout, {}};
    if (result.end != RunEnd::NotStarted) {
        // A service that does not answer says so again below; the refresh itself decides nothing.
        static_cast<void>(m_system.licensing().refresh(limit));
    }
    result.licenses = shownLicenses(m_system, limit).valueOr({});
    return result;
}

RunResult StepRunner::runSteps(const Plan& plan, const RunObserver& observer, std::stop_token stop)
{
    RunResult result;
    for (const StepRequest& request : plan.steps)
        result.steps.append(StepResult{request, StepOutcome::NotRun, std::nullopt});
    if (!plan.canRun()) {
        result.failure = Failure{Cause::InvalidInput, 0, QStringLiteral("the plan has obstacles")};
        return result;
    }

    RunProgress progress(plan.steps, observer);
    QList<StepRequest> notDone;
    for (int index = 0; index < plan.steps.size(); ++index) {
        const StepRequest& request = plan.steps[index];
        if (stop.stop_requested()) {
            result.end = RunEnd::Cancelled;
            result.failure = Failure{Cause::Cancelled, 0, {}};
            return result;
        }
        if (std::ranges::any_of(notDone,
                                [&](const StepRequest& earlier) { return needs(request, earlier); })) {
            notDone.append(request);
            progress.finish(index, result.steps[index]);
            continue;
        }
        progress.start(index);
        Attempt made = attempt(
            request, [&](double part) { progress.advance(index, part); }, stop);
        const bool goesOn = !made.journal && isFailureOfItsOwn(made.result);
        if (goesOn && plan.advised.contains(request))
            made.result.outcome = StepOutcome::PassedOver;
        else if (goesOn)
            notDone.append(request);
        result.steps[index] = made.result;
        progress.finish(index, made.result);
        if (const auto& failure = made.journal ? made.journal : made.result.failure; failure && !goesOn) {
            result.failure = failure;
            result.end = endAfter(made.result.outcome, index);
            return result;
        }
        if (index + 1 < plan.steps.size() && restartComesFirst(request)) {
            result.end = RunEnd::RestartNeeded;
            return result;
        }
    }
    result.failure = firstFailureOf(result.steps);
    result.end = result.failure ? RunEnd::Failed : RunEnd::Completed;
    return result;
}

StepRunner::Attempt StepRunner::attempt(const StepRequest& request, const Progress& progress,
                                        std::stop_token stop)
{
    const auto ended = [&request](const Failure& failure) {
        const auto outcome = failure.cause == Cause::Cancelled ? StepOutcome::Cancelled : StepOutcome::Failed;
        return StepResult{request, outcome, failure};
    };
    const std::unique_ptr<Step> step = makeStep(request);
    const System& system = m_system;
    const Limit looking{kLookTimeout, stop};
    if (const Result<void> sensible = step->precondition(system, m_profile, looking); !sensible)
        return {ended(sensible.error()), std::nullopt};
    const Result<QList<StepRequest>> inverse = step->inverse(system, looking);
    if (!inverse)
        return {ended(inverse.error()), std::nullopt};
    const Result<qint64> entry = m_journal.begin(m_runId, system.clock().now(), request, *inverse);
    if (!entry)
        return {StepResult{request, StepOutcome::NotRun, std::nullopt}, entry.error()};

    Result<void> changed = step->run(m_system, m_profile, progress, stop);
    // Not stoppable: a change that is made has to be proved, however impatient somebody is.
    if (changed)
        changed = step->readBack(system, m_profile, Limit{kLookTimeout, {}});
    const StepResult result =
        changed ? StepResult{request, StepOutcome::Done, std::nullopt} : ended(changed.error());
    const EntryState state = changed ? EntryState::Done : EntryState::Failed;
    const Result<void> written = m_journal.finish(*entry, state, result.failure);
    return {result, written ? std::nullopt : std::optional(written.error())};
}

bool StepRunner::restartComesFirst(const StepRequest& done) const
{
    const Limit limit{kLookTimeout, {}};
    const Machine& machine = std::as_const(m_system).machine();
    return kindOf(done) == StepKind::RemoveOffice && machine.restartPending(limit).valueOr(false);
}

} // namespace activation
