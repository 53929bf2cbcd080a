// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/ClosestName.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const QStringList kNames{QStringLiteral("hosts"), QStringLiteral("hostsFor"), QStringLiteral("source"),
                         QStringLiteral("id")};

TEST(ClosestName, FindsOneLetterMissingExtraWrongOrSwapped)
{
    for (const QStringView written : {u"host", u"hostss", u"hostz", u"hsots", u"Hosts"})
        EXPECT_EQ(closestName(written, kNames), QStringLiteral("hosts")) << written.toUtf8().constData();
}

TEST(ClosestName, FindsTwoMistakesAndNotThree)
{
    EXPECT_EQ(closestName(u"suorec", kNames), QStringLiteral("source"));
    EXPECT_EQ(closestName(u"sxxxce", kNames), QString());
}

TEST(ClosestName, PrefersTheCloserName)
{
    EXPECT_EQ(closestName(u"hostFor", kNames), QStringLiteral("hostsFor"));
}

TEST(ClosestName, DoesNotTakeAShortWordForAnother)
{
    EXPECT_EQ(closestName(u"ok", kNames), QString());
    EXPECT_EQ(closestName(u"it", kNames), QString());
}

} // namespace

} // namespace activation
