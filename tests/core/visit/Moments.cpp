// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/visit/Moments.h"

#include "tests/core/visit/Sessions.h"

namespace activation {

namespace {

event::Inspected seen(const Session& session)
{
    return {{session.findings, {license(kWindowsId, ProductFamily::Windows, false)}, {}, {}}};
}

event::Inspected seen(CheckId check, Reason reason, const QList<StepRequest>& repairs = {})
{
    return seen(blockedBy(check, reason, repairs));
}

Session withoutNetwork(Reason reason)
{
    return blockedBy(CheckId::Network, reason);
}

Session withAdvice()
{
    return with(readySession(), finding(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers,
                                        {SetTimeZone{QStringLiteral("Taipei Standard Time")}}));
}

Session withConflict()
{
    return blockedBy(CheckId::ConflictingOffice, Reason::ConflictToAsk, {removal(u"O365HomePremRetail")});
}

Session withOpenPrograms()
{
    Session session = blockedBy(CheckId::OfficeInUse, Reason::ProgramsOpen, {CloseProgram{}});
    return with(session, withConflict().findings.at(numberOf(CheckId::ConflictingOffice) - 1));
}

/// Its licensing service has to be switched on before Windows tells what can be activated.
Session withServiceOff()
{
    const Session session =
        blockedBy(CheckId::LicensingService, Reason::ServiceDisabled, {SetLicensingService{}});
    return with(session, finding(CheckId::Products, Verdict::Skipped, Reason::NeedsEarlier));
}

/// What is asked of Windows has no answer yet.
Session stillAsking(const Session& session)
{
    Finding service = finding(CheckId::LicensingService, Verdict::Unknown, Reason::ManagementSlow);
    service.facts.set(Fact::Cause, toString(Cause::TimedOut));
    return with(with(session, service), cannotTell(CheckId::Products, {Cause::TimedOut, 0, {}}));
}

RunResult ended(RunEnd end, const QList<StepRequest>& steps, StepOutcome outcome)
{
    RunResult result;
    result.end = end;
    for (const StepRequest& step : steps)
        result.steps.append({step, outcome, std::nullopt});
    const bool all = end == RunEnd::Completed && kindOf(steps.first()) == StepKind::ActivateProduct;
    result.licenses = {license(kWindowsId, ProductFamily::Windows, all)};
    return result;
}

RunResult activated(RunEnd end, StepOutcome outcome)
{
    return ended(end, {activate(kWindowsId)}, outcome);
}

/// One of two products.
RunResult partly()
{
    RunResult result = activated(RunEnd::Failed, StepOutcome::Done);
    result.steps.append({activate(kOfficeId), StepOutcome::Failed, Failure{Cause::Rejected, 0xC004F074, {}}});
    result.licenses = {license(kWindowsId, ProductFamily::Windows, true),
                       license(kOfficeId, ProductFamily::Office, false)};
    return result;
}

RunResult notStarted(Cause cause)
{
    RunResult result;
    result.failure = Failure{cause, 0, {}};
    return result;
}

RunResult lost()
{
    RunResult result;
    result.end = RunEnd::Failed;
    result.failure = Failure{Cause::Lost, 0, {}};
    return result;
}

/// The network was looked for as long as somebody has patience.
std::vector<VisitEvent> patience()
{
    return std::vector<VisitEvent>(41, seen(CheckId::Network, Reason::VpnNotConnected));
}

/// Windows was asked for as long as somebody has patience.
std::vector<VisitEvent> patienceWithWindows()
{
    return std::vector<VisitEvent>(60, seen(stillAsking(readySession())));
}

event::Opened opened()
{
    event::Opened at{QStringLiteral("visit")};
    at.facts.profile = profileWithKms();
    at.facts.practiceTitle.texts.insert(Language::English, QStringLiteral("Practice"));
    return at;
}

/// At an organization that tells staff and graduates apart, and nobody has said which.
event::Opened openedByNobody()
{
    event::Opened at = opened();
    at.facts.profile->roles = {{Role::Staff, Entitlement::Yes, 0, {}, {}},
                               {Role::Graduate, Entitlement::DaysAfterLeaving, 60, {}, {}}};
    at.facts.person.role = {};
    return at;
}

Moment after(const char* name, const std::vector<VisitEvent>& events)
{
    Moment moment{name, {}};
    for (const VisitEvent& event : events)
        static_cast<void>(moment.visit.handle(event));
    return moment;
}

/// An inspection of everything has found this, and what has followed.
Moment found(const char* name, const Session& session, std::vector<VisitEvent> then = {})
{
    std::vector<VisitEvent> events{event::Started{}, opened(), seen(session)};
    events.insert(events.end(), then.begin(), then.end());
    return after(name, events);
}

Moment hasRun(const char* name, const RunResult& result)
{
    return found(name, readySession(),
                 {event::Activate{}, event::SessionCommitted{{}}, event::JobFinished{result}});
}

} // namespace

std::vector<Moment> allMoments()
{
    event::Opened nobody;
    event::Opened cutOff = opened();
    cutOff.facts.cutOff = true;
    event::Opened leftRemoving = cutOff;
    leftRemoving.facts.leftRemoving = true;
    const event::SessionCommitted saved{{}};
    return {
        after("not begun", {}),
        after("opening", {event::Started{}}),
        after("no profile", {event::Started{}, nobody}),
        after("refused", {event::Started{}, event::NotOpened{Failure{Cause::StorageFailed, 0, {}}}}),
        after("asked who", {event::Started{}, openedByNobody()}),
        after("asked since when", {event::Started{}, openedByNobody(), event::TellRole{Role::Graduate}}),
        after("inspecting", {event::Started{}, opened()}),
        after("cut off before", {event::Started{}, cutOff, seen(readySession())}),
        after("left removing before", {event::Started{}, leftRemoving, seen(withConflict())}),
        found("zone is wrong", blockedBy(CheckId::TimeZone, Reason::ZoneDiffers, {SetTimeZone{}})),
        found("licensing service is off", withServiceOff()),
        found("no connection", withoutNetwork(Reason::NotConnected)),
        found("advice", withAdvice()),
        found("no VPN", withoutNetwork(Reason::VpnNotConnected)),
        found("no VPN, patience over", withoutNetwork(Reason::VpnNotConnected), patience()),
        found("Windows is slow", stillAsking(readySession())),
        found("Windows is slow, patience over", stillAsking(readySession()), patienceWithWindows()),
        found("Windows is slow, no VPN", stillAsking(withoutNetwork(Reason::VpnNotConnected))),
        found("a preset host is not told yet",
              with(readySession(), cannotTell(CheckId::HostName, {Cause::TimedOut, 0, {}}))),
        found("Windows is slow, conflict", stillAsking(withConflict())),
        found("gate", withoutNetwork(Reason::GateSignInNeeded)),
        found("not on campus", withoutNetwork(Reason::CampusNeeded)),
        found("conflict", withConflict()),
        found("programs are open", withOpenPrograms(), {event::RemoveConflicts{}}),
        found("restart pending", blockedBy(CheckId::OfficeInUse, Reason::RestartPending)),
        found("restarting", blockedBy(CheckId::OfficeInUse, Reason::RestartPending), {event::Restart{}}),
        found("restarted, refused", blockedBy(CheckId::OfficeInUse, Reason::RestartPending),
              {event::Restart{}, event::NotOpened{Failure{Cause::StorageFailed, 0, {}}}}),
        found("ready", readySession()),
        found("ready, advice read", withAdvice(), {event::GoOn{}}),
        found("nothing to do",
              with(readySession(), finding(CheckId::Products, Verdict::Passed, Reason::AllActivated))),
        found("Home edition", blockedBy(CheckId::WindowsEdition, Reason::HomeEdition)),
        found("committing", readySession(), {event::Activate{}}),
        found("committing, cancelled", readySession(), {event::Activate{}, event::Cancel{}}),
        found("repairing", withAdvice(), {event::Repair{CheckId::TimeZone}}),
        found("removing", withConflict(), {event::RemoveConflicts{}}),
        found("activating", readySession(), {event::Activate{}, saved}),
        found("activating, cancelled", readySession(), {event::Activate{}, saved, event::Cancel{}}),
        found("inspecting for more", withServiceOff(),
              {event::Activate{}, saved,
               event::JobFinished{ended(RunEnd::Completed, {SetLicensingService{}}, StepOutcome::Done)}}),
        found("inspecting for more, Windows is slow", withServiceOff(),
              {event::Activate{}, saved,
               event::JobFinished{ended(RunEnd::Completed, {SetLicensingService{}}, StepOutcome::Done)},
               seen(stillAsking(readySession()))}),
        hasRun("activated", activated(RunEnd::Completed, StepOutcome::Done)),
        hasRun("partly activated", partly()),
        hasRun("not activated", activated(RunEnd::Failed, StepOutcome::Failed)),
        hasRun("restart needed", activated(RunEnd::RestartNeeded, StepOutcome::NotRun)),
        found("putting back", readySession(),
              {event::Activate{}, saved, event::JobFinished{activated(RunEnd::Failed, StepOutcome::Failed)},
               event::PutBack{}}),
    };
}

std::vector<NamedEvent> allEvents()
{
    return {
        {"Started", event::Started{}},
        {"Opened", opened()},
        {"NotOpened", event::NotOpened{Failure{Cause::StorageFailed, 0, {}}}},
        {"Found", event::Found{finding(CheckId::Administrator, Verdict::Passed, Reason::Elevated)}},
        {"Inspected: ready", seen(readySession())},
        {"Inspected: VPN lost", seen(CheckId::Network, Reason::VpnNotConnected)},
        {"Inspected: conflict", seen(withConflict())},
        {"Inspected: Windows is slow", seen(stillAsking(readySession()))},
        {"SessionCommitted", event::SessionCommitted{{}}},
        {"SessionCommitted: failed", event::SessionCommitted{Failure{Cause::StorageFailed, 0, {}}}},
        {"JobStarted", event::JobStarted{}},
        {"StepStarted: removal", event::StepStarted{0, removal(u"O365HomePremRetail")}},
        {"StepStarted: never planned", event::StepStarted{7, activate(kWindowsId)}},
        {"JobProgressed", event::JobProgressed{0.5}},
        {"StepFinished", event::StepFinished{{activate(kWindowsId), StepOutcome::Done, std::nullopt}}},
        {"JobFinished: completed", event::JobFinished{activated(RunEnd::Completed, StepOutcome::Done)}},
        {"JobFinished: failed", event::JobFinished{activated(RunEnd::Failed, StepOutcome::Failed)}},
        {"JobFinished: cancelled", event::JobFinished{activated(RunEnd::Cancelled, StepOutcome::NotRun)}},
        {"JobFinished: restart needed",
         event::JobFinished{activated(RunEnd::RestartNeeded, StepOutcome::NotRun)}},
        {"JobFinished: declined", event::JobFinished{notStarted(Cause::Cancelled)}},
        {"JobFinished: not answered", event::JobFinished{notStarted(Cause::TimedOut)}},
        {"JobFinished: not started", event::JobFinished{notStarted(Cause::Internal)}},
        {"JobFinished: worker lost", event::JobFinished{lost()}},
        {"TellRole: staff", event::TellRole{Role::Staff}},
        {"TellRole: graduate", event::TellRole{Role::Graduate}},
        {"TellRole: nobody's", event::TellRole{{QStringLiteral("guest")}}},
        {"TellLeft", event::TellLeft{QDate(2026, 5, 1)}},
        {"CheckAgain", event::CheckAgain{}},
        {"GoOn", event::GoOn{}},
        {"GoBack", event::GoBack{}},
        {"Repair: zone", event::Repair{CheckId::TimeZone}},
        {"Repair: programs", event::Repair{CheckId::OfficeInUse}},
        {"RemoveConflicts", event::RemoveConflicts{}},
        {"KeepConflicts", event::KeepConflicts{}},
        {"Activate", event::Activate{}},
        {"Cancel", event::Cancel{}},
        {"PutBack", event::PutBack{}},
        {"Restart", event::Restart{}},
        {"Finish", event::Finish{}},
        {"Notify", event::Notify{{ScreenNotice::Kind::CodeCopied}}},
    };
}

} // namespace activation
