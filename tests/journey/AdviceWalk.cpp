// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/journey/AdviceWalk.h"

#include "core/adapters/VpnProducts.h"
#include "core/checks/CheckRunner.h"
#include "core/practice/SharedPracticeState.h"
#include "core/steps/Plan.h"
#include "ui/text/CommonText.h"
#include "ui/text/FindingText.h"
#include "ui/text/StepText.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

constexpr int kAdviceRounds = 12;
constexpr std::chrono::minutes kPatience{15};

/// A person with patience waits; a deed of another kind that comes second has to have been first.
bool isOnlyLooking(Deed deed)
{
    return deed == Deed::Wait || deed == Deed::NotMine || deed == Deed::AskSomebody ||
           deed == Deed::StartAgain;
}

QString nameOf(const Finding& finding)
{
    return toString(finding.check) + u' ' + toString(finding.reason);
}

QString nameOf(const Failure& failure)
{
    const QString what = failure.code == 0 ? toString(failure.cause) : errorCodeText(failure.code);
    return QStringLiteral("run ") + what;
}

bool mayBeLeft(const License& license)
{
    const LicenseState state = stateOf(license);
    return state == LicenseState::Activated || state == LicenseState::RenewSoon ||
           state == LicenseState::Other;
}

/// By whatever right.
bool isActivated(const License& license)
{
    return license.status == LicenseStatus::Licensed;
}

} // namespace

AdviceWalk::AdviceWalk(practice::Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_pc(std::make_unique<practice::PracticePc>(m_scenario.state))
{
    EXPECT_TRUE(m_folder.isValid());
    m_choices.removeConflicts = true;
}

void AdviceWalk::walk()
{
    for (int round = 0; round < kAdviceRounds && m_end.isEmpty(); ++round)
        lookAndAct();
    if (m_end.isEmpty())
        getLost(QStringLiteral("goes round in circles"));
}

void AdviceWalk::lookAndAct()
{
    const CheckRunner runner(*m_pc, m_scenario.profile, m_scenario.person);
    m_findings = runner.waitForAnswers(runner.run({}, {}, {}), {}, {});
    if (const auto reading = worstOf(m_findings)) {
        follow(*reading);
        return;
    }
    const Plan plan = makePlan(m_findings, m_scenario.profile, m_choices);
    // What was only advised and did not work is not tried again for its own sake.
    const bool isDone =
        plan.isEmpty() || (plan.steps == plan.advised && m_path.contains(QStringLiteral("run")));
    if (isDone && isGreen() && !onlyASecondAdviceHelped())
        m_end = QStringLiteral("activated");
    else if (!m_end.isEmpty())
        return;
    else if (plan.steps.isEmpty() || !plan.canRun())
        getLost(QStringLiteral("nothing is wrong, and nothing can be done"));
    else
        run(plan);
}

std::optional<AdviceWalk::Reading> AdviceWalk::worstOf(const Findings& findings) const
{
    const auto worst = std::ranges::find(findings, Verdict::Blocking, &Finding::verdict);
    if (worst == findings.end())
        return std::nullopt;
    return Reading{nameOf(*worst), text::describe(*worst, m_scenario.profile, m_phrases), worst->repairs};
}

void AdviceWalk::run(const Plan& plan)
{
    const Result<std::unique_ptr<Journal>> opened = Journal::open(m_folder.path());
    ASSERT_TRUE(opened.hasValue());
    m_path.append(QStringLiteral("run"));
    StepRunner runner(*m_pc, m_scenario.profile, **opened);
    const RunResult result = runner.run(plan, {}, {});
    if (result.end == RunEnd::RestartNeeded) {
        const text::Wording wording = text::describe(result, m_findings, m_scenario.profile, m_phrases);
        follow({QStringLiteral("run ") + toString(result.end), wording, {}});
    } else if (result.failure) {
        follow(readingOf(result));
    }
}

/// A program that stays open is shown as the check shows it (screen 3-2), any other failure in its own words.
AdviceWalk::Reading AdviceWalk::readingOf(const RunResult& result) const
{
    const auto failed = std::ranges::find(result.steps, StepOutcome::Failed, &StepResult::outcome);
    const Finding* const open = findingOf(m_findings, CheckId::OfficeInUse);
    if (open && failed != result.steps.end() && kindOf(failed->request) == StepKind::CloseProgram)
        return {nameOf(*open), text::describe(*open, m_scenario.profile, m_phrases), {}};
    return {nameOf(*result.failure),
            text::describe(*result.failure, m_findings, m_scenario.profile, m_phrases),
            {}};
}

void AdviceWalk::follow(const Reading& reading)
{
    const QString key = reading.name + reading.wording.why;
    if (m_last != key) {
        if (onlyASecondAdviceHelped())
            return;
        m_last = key;
        m_next = 0;
        m_tried = false;
    }
    const int index = m_next++;
    if (index >= reading.wording.whatToDo.size()) {
        endAtWhom(reading.wording);
        return;
    }
    const QString& sentence = reading.wording.whatToDo[index];
    const std::optional<Deed> deed = deedOf(sentence);
    if (!deed) {
        getLost(QStringLiteral("nobody can tell what to do: ") + sentence);
        return;
    }
    m_path.append(reading.name + QStringLiteral(": ") + toString(*deed));
    if (m_tried && !isOnlyLooking(*deed))
        m_secondTried = reading.name;
    m_tried = m_tried || *deed != Deed::NotMine;
    act(*deed, reading);
}

bool AdviceWalk::onlyASecondAdviceHelped()
{
    if (m_secondTried.isEmpty())
        return false;
    getLost(QStringLiteral("the first advice did not help, a later one did: ") + m_secondTried);
    return true;
}

void AdviceWalk::act(Deed deed, const Reading& reading)
{
    const auto connect = [](practice::PracticeState& pc) {
        if (pc.vpnClients.isEmpty())
            pc.vpnClients.append({QStringLiteral("vpn"), QStringLiteral("VPN"), false});
        pc.vpnClients.first().connected = true;
    };
    switch (deed) {
    case Deed::LetProgram: {
        Plan plan = makePlan(m_findings, m_scenario.profile, m_choices);
        if (!plan.canRun())
            plan = {reading.repairs, {}};
        if (plan.steps.isEmpty())
            getLost(QStringLiteral("this program has no step for it: ") + reading.name);
        else
            run(plan);
        return;
    }
    case Deed::ConnectVpn:
        alter(connect);
        return;
    case Deed::SwitchOffTunnel:
        alter([](practice::PracticeState& pc) {
            pc.tunnelProxy.clear();
            for (VpnClient& client : pc.vpnClients) {
                const VpnProduct* const product = vpnProduct(client.product);
                client.connected = client.connected && (!product || product->inProfiles);
            }
        });
        return;
    case Deed::SignInAtGate:
        alter([](practice::PracticeState& pc) { pc.gateSignedIn = true; });
        return;
    case Deed::PlugInCable:
        alter([](practice::PracticeState& pc) {
            if (pc.place != practice::PracticePlace::Outside)
                pc.place = practice::PracticePlace::CampusWired;
        });
        return;
    case Deed::GoToCampus:
        alter([](practice::PracticeState& pc) { pc.place = practice::PracticePlace::CampusWired; });
        return;
    case Deed::JoinNetwork:
        alter([&connect](practice::PracticeState& pc) {
            if (pc.place == practice::PracticePlace::Outside)
                connect(pc);
            else
                pc.place = practice::PracticePlace::CampusWired;
        });
        return;
    case Deed::Restart:
        EXPECT_TRUE(m_pc->restart().hasValue());
        return;
    case Deed::ClosePrograms:
        alter([](practice::PracticeState& pc) {
            pc.running.clear();
            pc.staysOpen.clear();
        });
        return;
    case Deed::OpenOffice:
        alter([](practice::PracticeState& pc) { pc.officeOpenedOnce = true; });
        return;
    case Deed::Allow:
        alter([](practice::PracticeState& pc) {
            if (pc.elevation == Elevation::CanBeElevated)
                pc.elevation = Elevation::Elevated;
        });
        return;
    case Deed::StartAgain:
        alter([](practice::PracticeState& pc) { pc.changesUntilLost.reset(); });
        return;
    case Deed::Wait:
        alter([](practice::PracticeState& pc) { practice::advance(pc, kPatience); });
        return;
    case Deed::NotMine:
        follow(reading);
        return;
    case Deed::Keep:
        m_end = isGreen() ? QStringLiteral("activated") : QStringLiteral("kept");
        return;
    case Deed::AskSomebody:
        endAtWhom(reading.wording);
        return;
    }
}

void AdviceWalk::alter(const std::function<void(practice::PracticeState&)>& change)
{
    practice::PracticeState state = m_pc->state();
    change(state);
    m_pc = std::make_unique<practice::PracticePc>(std::move(state));
}

void AdviceWalk::endAtWhom(const text::Wording& wording)
{
    for (const Helper helper : {Helper::Helpdesk, Helper::KmsAdministrator}) {
        if (wording.whoCanHelp == text::whoCanHelp(helper, m_scenario.profile, m_phrases)) {
            m_end = toString(helper);
            return;
        }
    }
    getLost(QStringLiteral("nobody is named: ") + wording.heading);
}

bool AdviceWalk::isGreen() const
{
    const auto licenses = std::as_const(*m_pc).licensing().licenses({std::chrono::seconds{3}, {}});
    return licenses.hasValue() && std::ranges::any_of(*licenses, isActivated) &&
           std::ranges::all_of(*licenses, mayBeLeft);
}

} // namespace activation
