// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/text/Readable.h"
#include "ui/text/FindingText.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

Wording told(CheckId check, Reason reason, const QStringList& tunnels, Language language)
{
    Finding finding{check, Verdict::Blocking, reason, {}, {}};
    finding.facts.set(Fact::Host, QStringLiteral("kms.example.edu"));
    finding.facts.set(Fact::Port, qint64{1688});
    if (!tunnels.isEmpty())
        finding.facts.set(Fact::Tunnels, tunnels);
    return describe(finding, sampleProfile(), phrasebook(language));
}

} // namespace

/// Whatever does not answer: from one PC's view nobody can tell that it is the server's fault.
TEST(TunnelText, WhatIsUpOnThePcIsNamedAndComesFirst)
{
    const QStringList tunnels{QStringLiteral("NordVPN")};
    for (const auto& [check, reason] :
         {std::pair(CheckId::HostName, Reason::NameNotFound),
          std::pair(CheckId::HostName, Reason::NoSrvRecord), std::pair(CheckId::Port, Reason::PortDropped),
          std::pair(CheckId::KmsService, Reason::NotRpc),
          std::pair(CheckId::KmsService, Reason::ClosedWithoutAnswer),
          std::pair(CheckId::KmsService, Reason::ServiceSilent)}) {
        for (const Language language : kLanguages) {
            const Wording with = told(check, reason, tunnels, language);
            const Wording without = told(check, reason, {}, language);
            EXPECT_TRUE(with.why.contains(tunnels.first())) << toString(reason).toStdString();
            EXPECT_TRUE(with.whatToDo.value(0).contains(tunnels.first())) << toString(reason).toStdString();
            EXPECT_FALSE(without.why.contains(tunnels.first()));
            EXPECT_TRUE(with.why.startsWith(without.why)) << toString(reason).toStdString();
        }
    }
}

TEST(TunnelText, AProxyIsNamedWhereItIsKnown)
{
    const QStringList clash{QStringLiteral("Clash")};
    for (const Language language : kLanguages) {
        const Wording known = told(CheckId::Network, Reason::TunnelProxy, clash, language);
        EXPECT_TRUE(known.whatToDo.first().contains(QStringLiteral("Clash")));
        const Wording unknown = told(CheckId::Network, Reason::TunnelProxy, {}, language);
        EXPECT_EQ(unknown.heading, known.heading);
        EXPECT_FALSE(unknown.whatToDo.first().contains(QStringLiteral("%1")));
        EXPECT_TRUE(unknown.whatToDo.first().contains(QStringLiteral("TUN")));
    }
}

} // namespace activation::text
