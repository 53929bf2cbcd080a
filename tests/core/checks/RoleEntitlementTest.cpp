// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

CheckScene graduateWhoLeft(const QDate& left)
{
    CheckScene scene;
    scene.profile.roles = {{Role::Graduate, Entitlement::DaysAfterLeaving, 180, {}, {}}};
    scene.person = {Role::Graduate, left};
    return scene;
}

} // namespace

TEST(RoleEntitlement, BlocksARoleThatIsNotEntitled)
{
    CheckScene scene;
    scene.profile.roles = {{Role::Student, Entitlement::No, 0, {}, {}}};
    scene.person.role = Role::Student;
    const Finding finding = scene.look(CheckId::Products);
    expectFinding(finding, Verdict::Blocking, Reason::RoleNotEntitled);
    EXPECT_EQ(finding.facts.text(Fact::Role), QStringLiteral("student"));
    EXPECT_TRUE(finding.repairs.isEmpty());

    scene.person.role = Role::Staff;
    expectFinding(scene.look(CheckId::Products), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(RoleEntitlement, LetsAGraduateActivateUntilTheLastDay)
{
    const QDate today = CheckScene().pc.began.date();
    expectFinding(graduateWhoLeft(today.addDays(-180)).look(CheckId::Products), Verdict::Passed,
                  Reason::ReadyToActivate);
    expectFinding(graduateWhoLeft(QDate()).look(CheckId::Products), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(RoleEntitlement, BlocksAGraduateTheDayAfter)
{
    const QDate today = CheckScene().pc.began.date();
    const Finding finding = graduateWhoLeft(today.addDays(-181)).look(CheckId::Products);
    expectFinding(finding, Verdict::Blocking, Reason::GraduateTimeOver);
    EXPECT_EQ(finding.facts.number(Fact::DaysAfterLeaving), 180);
    EXPECT_EQ(finding.facts.time(Fact::EntitledUntil),
              offsetTime(today.addDays(-1), QTime(23, 59, 59), 8 * 3600))
        << "people read the day: the last one that was allowed";
}

TEST(RoleEntitlement, OfWhoHasNotSaidIsTheStrictest)
{
    CheckScene scene;
    scene.profile.roles = {{Role::Staff, Entitlement::Yes, 0, {}, {}},
                           {Role::Graduate, Entitlement::No, 0, {}, {}}};
    scene.person.role = {};
    const Finding finding = scene.look(CheckId::Products);
    expectFinding(finding, Verdict::Blocking, Reason::RoleNotEntitled);
    EXPECT_FALSE(finding.facts.find(Fact::Role));
    scene.profile.roles.last().entitlement = Entitlement::OnApplication;
    expectFinding(scene.look(CheckId::Products), Verdict::Passed, Reason::ReadyToActivate);
}

} // namespace activation
