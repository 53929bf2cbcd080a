// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/NetworkAdapters.h"

#include <gtest/gtest.h>

namespace activation::windows {

TEST(NetworkAdapters, ThisPcHasALoopbackThatLeadsToItself)
{
    const auto adapters = networkAdapters();
    ASSERT_TRUE(adapters.hasValue());
    const QHostAddress loopback(QHostAddress::LocalHost);
    EXPECT_TRUE(std::any_of(adapters->cbegin(), adapters->cend(), [&loopback](const NetworkAdapter& own) {
        return own.type == 24 && own.addresses.contains(loopback);
    }));
    const auto route = adapterTowards(loopback);
    ASSERT_TRUE(route.hasValue());
    EXPECT_TRUE(route->addresses.contains(loopback));
    EXPECT_EQ(route->kind, AdapterKind::Virtual);
}

} // namespace activation::windows
