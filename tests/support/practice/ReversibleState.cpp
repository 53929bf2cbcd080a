// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/ReversibleState.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::practice {

namespace {

bool knows(const QList<JournalEntry>& journal, StepKind kind,
           const std::function<bool(const StepRequest&)>& which)
{
    return std::ranges::any_of(journal, [&](const JournalEntry& entry) {
        return kindOf(entry.request) == kind && (!which || which(entry.request));
    });
}

bool knows(const QList<JournalEntry>& journal, StepKind kind)
{
    return knows(journal, kind, {});
}

bool knowsHost(const QList<JournalEntry>& journal, const QString& scope)
{
    return knows(journal, StepKind::SetKmsHost, [&scope](const StepRequest& request) {
        return std::get<SetKmsHost>(request).scope == scope;
    });
}

const License* find(const QList<License>& licenses, const QString& activationId)
{
    const auto license = std::ranges::find(licenses, activationId, &License::activationId);
    return license == licenses.end() ? nullptr : &*license;
}

bool knowsLicense(const QList<JournalEntry>& journal, const License& license)
{
    const bool key = knows(journal, StepKind::InstallSetupKey, [&license](const StepRequest& request) {
        return std::get<InstallSetupKey>(request).family == license.family;
    });
    return key || knows(journal, StepKind::ActivateProduct, [&license](const StepRequest& request) {
               return std::get<ActivateProduct>(request).activationId == license.activationId;
           });
}

std::chrono::minutes timeBetween(const PracticeState& before, const PracticeState& after)
{
    using std::chrono::minutes;
    return floor<minutes>(after.passed) - floor<minutes>(before.passed);
}

/// Touched by nothing but the time that passed.
bool isSameLicensing(const License& before, const License& after, std::chrono::minutes passed)
{
    if (before.channel != after.channel || before.partialProductKey != after.partialProductKey)
        return false;
    const bool ranOut = before.remaining > before.remaining.zero() && before.remaining <= passed;
    if (ranOut)
        return after.remaining == after.remaining.zero() && after.status == LicenseStatus::Notification;
    const auto left = std::max(before.remaining - passed, before.remaining.zero());
    return before.status == after.status && before.statusReason == after.statusReason &&
           after.remaining == left;
}

bool jumpsByItself(const PracticeState& state)
{
    return std::ranges::any_of(
        state.events, [](const PracticeEvent& event) { return event.kind == PracticeEventKind::ClockJumps; });
}

} // namespace

void expectPutBack(const PracticeState& before, const PracticeState& after,
                   const QList<JournalEntry>& journal)
{
    EXPECT_EQ(after.zone.toStdString(), before.zone.toStdString());
    EXPECT_EQ(after.service.start, before.service.start);
    if (knows(journal, StepKind::SetLicensingService)) {
        EXPECT_EQ(after.service.running, before.service.running);
    }
    EXPECT_EQ(after.machineKms, before.machineKms);
    EXPECT_EQ(withoutEmptyLevels(after.applicationKms), withoutEmptyLevels(before.applicationKms));
    EXPECT_EQ(after.productKms, before.productKms);
    for (const License& license : before.licenses) {
        const License* const now = find(after.licenses, license.activationId);
        ASSERT_NE(now, nullptr) << license.name.toStdString();
        EXPECT_EQ(now->kmsHost.toStdString(), license.kmsHost.toStdString());
        EXPECT_EQ(now->kmsPort, license.kmsPort);
    }
}

void expectJournalKnows(const PracticeState& before, const PracticeState& after,
                        const QList<JournalEntry>& journal)
{
    EXPECT_TRUE(before.zone == after.zone || knows(journal, StepKind::SetTimeZone));
    EXPECT_TRUE(before.service.start == after.service.start || knows(journal, StepKind::SetLicensingService));
    EXPECT_TRUE(before.clockWrongBy == after.clockWrongBy || jumpsByItself(before) ||
                knows(journal, StepKind::SynchronizeClock));
    EXPECT_TRUE(before.machineKms == after.machineKms || knowsHost(journal, {}));
    for (const QString& application : before.applicationKms.keys() + after.applicationKms.keys()) {
        EXPECT_TRUE(before.applicationKms.value(application) == after.applicationKms.value(application) ||
                    knowsHost(journal, application))
            << application.toStdString();
    }
    for (const License& license : before.licenses) {
        const License* const now = find(after.licenses, license.activationId);
        ASSERT_NE(now, nullptr) << license.name.toStdString();
        const QString& id = license.activationId;
        const bool sameHost = now->kmsHost == license.kmsHost && now->kmsPort == license.kmsPort &&
                              after.productKms.value(id) == before.productKms.value(id);
        EXPECT_TRUE(sameHost || knowsHost(journal, license.activationId)) << license.name.toStdString();
        EXPECT_TRUE(isSameLicensing(license, *now, timeBetween(before, after)) ||
                    knowsLicense(journal, license))
            << license.name.toStdString();
    }
    for (const OfficeProduct& product : before.office) {
        EXPECT_TRUE(after.office.contains(product) ||
                    knows(journal, StepKind::RemoveOffice,
                          [&product](const StepRequest& request) {
                              return std::get<RemoveOffice>(request).product.releaseId == product.releaseId;
                          }))
            << product.releaseId.toStdString();
    }
    EXPECT_TRUE(before.running.size() == after.running.size() || !before.events.isEmpty() ||
                knows(journal, StepKind::CloseProgram));
}

PracticeState mended(PracticeState state)
{
    state.behaviors.clear();
    state.changesUntilLost.reset();
    state.elevation = Elevation::Elevated;
    return state;
}

} // namespace activation::practice
