// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/DnsSuffixes.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/windows/NetworkAdapters.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

NetworkAdapter adapterWith(const QStringList& suffixes, bool up = true)
{
    NetworkAdapter adapter;
    adapter.type = kTypeEthernet;
    adapter.state = up ? AdapterState::Up : AdapterState::Disconnected;
    adapter.dnsSuffixes = suffixes;
    return adapter;
}

} // namespace

TEST(DnsSuffixes, ThePrimaryOneIsTriedFirstAndEachOnce)
{
    const QList<NetworkAdapter> adapters{
        adapterWith({QStringLiteral("lan")}), adapterWith({QStringLiteral("cafe.test")}, false),
        adapterWith({QStringLiteral("CAMPUS.test"), QStringLiteral("vpn.test")})};
    EXPECT_EQ(inOrderOfTrying(QStringLiteral("campus.test"), adapters,
                              {QStringLiteral("vpn.test"), QStringLiteral("lab.test")}),
              (QStringList{QStringLiteral("campus.test"), QStringLiteral("lan"), QStringLiteral("vpn.test"),
                           QStringLiteral("lab.test")}));
    EXPECT_TRUE(inOrderOfTrying({}, {adapterWith({})}, {}).isEmpty());
}

TEST(DnsSuffixes, ASearchListIsOneTextWithCommas)
{
    EXPECT_EQ(searchListFrom(QStringLiteral("campus.test, lab.test.,,")),
              (QStringList{QStringLiteral("campus.test"), QStringLiteral("lab.test")}));
    EXPECT_TRUE(searchListFrom(QStringLiteral(" , ")).isEmpty());
}

TEST(DnsSuffixes, ThisPcIsAskedForTheSameOnes)
{
    const auto adapters = networkAdapters();
    ASSERT_TRUE(adapters.hasValue());
    const QStringList own = dnsSuffixes(*adapters);
    for (const NetworkAdapter& adapter : *adapters) {
        for (const QString& suffix : adapter.dnsSuffixes)
            EXPECT_TRUE(!isInUse(adapter) || own.contains(suffix, Qt::CaseInsensitive))
                << suffix.toStdString();
    }
}

} // namespace activation::windows
