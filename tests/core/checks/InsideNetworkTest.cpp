// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckGroups.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

/// Of checks 5 to 8, told what check 6 says.
Findings told(Reason network)
{
    Findings findings{{CheckId::HostName, Verdict::Blocking, Reason::NameNotFound, {}, {}},
                      {CheckId::Network, Verdict::Passed, network, {}, {}},
                      {CheckId::Port, Verdict::Passed, Reason::PortOpen, {}, {}},
                      {CheckId::KmsService, Verdict::Advice, Reason::ServiceBusy, {}, {}},
                      {CheckId::Products, Verdict::Blocking, Reason::RoleNotEntitled, {}, {}}};
    tellWhereInside(findings);
    return findings;
}

} // namespace

TEST(InsideNetwork, IsToldToThoseWhoCouldNotWaitForIt)
{
    for (const Reason inside : {Reason::OnCampus, Reason::VpnConnected}) {
        const Findings findings = told(inside);
        EXPECT_TRUE(findings[0].facts.flag(Fact::InsideNetwork));
        EXPECT_TRUE(findings[3].facts.flag(Fact::InsideNetwork));
        for (const int other : {1, 2, 4})
            EXPECT_FALSE(findings[other].facts.find(Fact::InsideNetwork)) << other;
    }
}

TEST(InsideNetwork, IsNotToldWhereItIsNotProven)
{
    const Findings findings = told(Reason::ReachAllowed);
    for (const Finding& finding : findings)
        EXPECT_FALSE(finding.facts.find(Fact::InsideNetwork));
}

} // namespace activation
