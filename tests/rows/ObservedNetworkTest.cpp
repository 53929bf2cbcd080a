// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/AdapterJudgement.h"
#include "core/adapters/VpnClients.h"
#include "core/adapters/VpnProducts.h"
#include "core/checks/Check.h"
#include "core/json/JsonTree.h"
#include "core/practice/PracticePc.h"
#include "core/practice/RecordedPc.h"
#include "core/recording/PublishedPc.h"
#include "tests/rows/ObservedPc.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::windows {

namespace {

using namespace std::chrono_literals;

const QString kTold = QStringLiteral("network-told.json");

QStringList networkNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/network")).entryList({QStringLiteral("*.json")}))
        names.append(file.chopped(5));
    return names;
}

QList<recording::Recording> recordingsOf(const QString& name)
{
    const JsonValue tree = jsonTree(observedDocument(QStringLiteral("network/%1.json").arg(name)));
    ProblemList problems(name);
    const Field field(tree, problems);
    QList<recording::Recording> pcs = recording::publishedPcs(field);
    EXPECT_FALSE(problems.first()) << name.toStdString() << problems.first()->pointer.toStdString();
    return pcs;
}

/// An organization whose VPN is the one that this PC shows, if it shows one that an organization may have.
SiteProfile organizationOf(const QList<VpnClient>& clients)
{
    SiteProfile profile;
    profile.kms.hosts = {{std::nullopt, {}, {{{QStringLiteral("kms01.sample.example"), 1688}, {}}}}};
    profile.network.campusRanges = {{QHostAddress(QStringLiteral("192.0.2.0")), 24}};
    VpnRule vpn;
    vpn.product = QStringLiteral("windows");
    for (const VpnClient& client : clients) {
        if (vpnProductsInProfiles().contains(client.product)) {
            vpn.product = client.product;
            break;
        }
    }
    profile.network.vpn = vpn;
    profile.products = {ProductRule{}};
    return profile;
}

QString networkLine(const recording::Recording& recording)
{
    const SiteProfile profile = organizationOf(recording.network->value->vpnClients);
    const practice::PracticePc pc(practice::recordedPc(recording, profile));
    const Check& network = *std::ranges::find(checkList(), CheckId::Network, &Check::id);
    const Finding finding = network.look({pc, LicensesRead(pc), profile, Person{}, {}, {2s, {}}});
    QStringList line{QStringLiteral("network"), toString(finding.verdict), toString(finding.reason)};
    line += finding.facts.list(Fact::Tunnels);
    return line.join(u' ');
}

/// What we make of one PC: its adapters in use, its VPN clients, and what a person is told of its network.
QJsonArray linesOf(const recording::Recording& pc)
{
    QJsonArray lines;
    for (const Adapter& adapter : adaptersInUse(pc.adapters))
        lines.append(QString(adapter.name + QStringLiteral(": ") + toString(adapter.kind)));
    for (const VpnClient& client : vpnClientsFrom({{}, {}, pc.adapters, false}))
        lines.append(QString(client.product +
                             (client.connected ? QStringLiteral(" connected") : QStringLiteral(" there"))));
    lines.append(pc.network ? networkLine(pc) : QStringLiteral("network not shown"));
    return lines;
}

class ObservedNetworks : public ::testing::TestWithParam<QString>
{};

} // namespace

TEST_P(ObservedNetworks, AreToldAsWhatTheyAre)
{
    QJsonArray now;
    for (const recording::Recording& pc : recordingsOf(GetParam()))
        now.append(linesOf(pc));
    EXPECT_EQ(now, observedDocument(kTold).value(GetParam()).toArray())
        << QJsonDocument(QJsonObject{{GetParam(), now}}).toJson().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, ObservedNetworks, ::testing::ValuesIn(networkNames()), [](const auto& row) {
    return QString(row.param).replace(u'-', u'_').toStdString();
});

TEST(ObservedNetwork, EveryOneIsToldAndNothingElse)
{
    EXPECT_EQ(observedDocument(kTold).keys(), networkNames());
    EXPECT_GE(networkNames().size(), 7);
}

/// What was not printed of an adapter is not known of it.
TEST(ObservedNetwork, NothingIsFilledIn)
{
    const auto names = recordingsOf(QStringLiteral("network-names-zh-tw-ko-ja"));
    ASSERT_EQ(names.size(), 8);
    const NetworkAdapter& softEther = names.last().adapters.first();
    EXPECT_EQ(softEther.description, QString());
    EXPECT_EQ(softEther.type, kTypePropVirtual) << "by its heading in Japanese";
    EXPECT_TRUE(softEther.addresses.isEmpty());
    const auto dialed = recordingsOf(QStringLiteral("network-campus-pppoe-dial"));
    ASSERT_EQ(dialed.size(), 2);
    EXPECT_FALSE(dialed.first().network) << "routes alone tell no adapter";
    EXPECT_FALSE(dialed.first().windows);
    EXPECT_EQ(dialed.last().adapters.first().type, kTypeNotTold);
}

/// Shapes that a tunnel has while it is connected.
TEST(ObservedNetwork, ATunnelStandsAloneWithAnAddressOfItsOwn)
{
    const auto pcs = recordingsOf(QStringLiteral("network-vpn-globalprotect-anyconnect-pulse"));
    const NetworkAdapter& globalProtect = pcs.first().adapters.first();
    EXPECT_EQ(globalProtect.prefixLengths, QList<std::uint32_t>{32});
    EXPECT_FALSE(hasGateway(globalProtect)) << "0.0.0.0 is none";
    EXPECT_FALSE(hasGateway(pcs[3].adapters.first())) << ":: is none";
    EXPECT_EQ(pcs[4].adapters.first().state, AdapterState::Disabled);
    EXPECT_EQ(pcs[5].adapters.first().state, AdapterState::NotPresent);
}

} // namespace activation::windows
