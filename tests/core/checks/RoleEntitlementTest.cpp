// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

using namespace Qt::StringLiterals;

namespace {

Finding lookAt(const CheckScene& scene)
{
    return scene.look(CheckId::Products);
}

CheckScene graduateWhoLeft(const QDate& left)
{
    CheckScene scene;
    scene.profile.roles = {{Role::Graduate, Entitlement::DaysAfterLeaving, 180, {}, {}}};
    scene.person = {Role::Graduate, left};
    return scene;
}

void expect(const Finding& finding, Verdict verdict, Reason reason)
{
    EXPECT_EQ(toString(finding.verdict), toString(verdict));
    EXPECT_EQ(toString(finding.reason), toString(reason));
}

} // namespace

TEST(RoleEntitlement, BlocksARoleThatIsNotEntitled)
{
    CheckScene scene;
    scene.profile.roles = {{Role::Student, Entitlement::No, 0, {}, {}}};
    scene.person.role = Role::Student;
    const Finding finding = lookAt(scene);
    expect(finding, Verdict::Blocking, Reason::RoleNotEntitled);
    EXPECT_EQ(finding.facts.text(Fact::Role), u"student"_s);
    EXPECT_TRUE(finding.repairs.isEmpty());

    scene.person.role = Role::Staff;
    expect(lookAt(scene), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(RoleEntitlement, LetsAGraduateActivateUntilTheLastDay)
{
    const QDate today = CheckScene().pc.began.date();
    expect(lookAt(graduateWhoLeft(today.addDays(-180))), Verdict::Passed, Reason::ReadyToActivate);
    expect(lookAt(graduateWhoLeft(QDate())), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(RoleEntitlement, BlocksAGraduateTheDayAfter)
{
    const QDate today = CheckScene().pc.began.date();
    const Finding finding = lookAt(graduateWhoLeft(today.addDays(-181)));
    expect(finding, Verdict::Blocking, Reason::GraduateTimeOver);
    EXPECT_EQ(finding.facts.number(Fact::DaysAfterLeaving), 180);
    EXPECT_EQ(finding.facts.time(Fact::EntitledUntil),
              QDateTime(today, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600));
}

} // namespace activation
