// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Visit.h"

#include "core/checks/CheckGroups.h"
#include "core/visit/VisitJournal.h"

#include <QDir>
#include <QUuid>

namespace activation::ctl {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookAgainEvery = 3s;
constexpr auto kPatience = 2min;

} // namespace

Session beginSession(const CommandContext& context, const Workplace& workplace, const WhatToInspect& what)
{
    Session session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.started = workplace.system->clock().now();
    session.person = workplace.person;
    session.profileSha256 = fingerprint(*workplace.profile());

    const System& system = *workplace.system;
    const SiteProfile& profile = *workplace.profile();
    const std::stop_token stop = context.interrupt.token();
    Inspection inspection = inspect(system, profile, workplace.person, what.only, what.observer, stop);
    if (isStillAsking(inspection.findings) && !stop.stop_requested()) {
        context.say(text::CtlSentence::StillAsking);
        inspection = waitForAnswers(system, profile, workplace.person, inspection, what.observer, stop);
    }
    if (what.wait && !stop.stop_requested()) {
        inspection.findings =
            CheckRunner(system, profile, workplace.person)
                .waitForNetwork(inspection.findings, kLookAgainEvery, kPatience, what.observer, stop);
    }
    applyInspection(session, inspection);
    return session;
}

void complainOfDamage(const CommandContext& context, const Workplace& workplace, const Failure& damage)
{
    const QString kept = QDir(journalFolder(workplace)).filePath(Journal::damagedFile());
    context.console.complain(
        context.text(text::CtlSentence::JournalDamaged, damage.detail, QDir::toNativeSeparators(kept)));
}

bool allActivated(const QList<License>& licenses)
{
    bool any = false;
    for (const License& license : licenses) {
        switch (stateOf(license)) {
        case LicenseState::Activated:
        case LicenseState::RenewSoon:
            any = true;
            break;
        case LicenseState::Grace:
        case LicenseState::Expired:
            return false;
        case LicenseState::Other:
            break;
        }
    }
    return any;
}

void sayScreenAndCode(const CommandContext& context, const SupportFacts& facts)
{
    context.console.say();
    context.say(text::CtlSentence::ScreenAndCode, facts.screen, supportCode(facts));
}

void addScreenAndCode(QJsonObject& answer, const SupportFacts& facts)
{
    answer.insert(QStringLiteral("screen"), numberOf(facts.screen));
    answer.insert(QStringLiteral("supportCode"), supportCode(facts));
}

} // namespace activation::ctl
