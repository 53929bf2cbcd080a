// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/ReadAtMost.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace activation {
namespace {

QByteArray readFrom(const QByteArray& held, qint64 largest)
{
    QBuffer device;
    device.setData(held);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    return readAtMost(device, largest);
}

TEST(ReadAtMost, GivesAllThereIs)
{
    const QByteArray held(200'001, 'x');
    EXPECT_EQ(readFrom(held, held.size()), held);
    EXPECT_EQ(readFrom({}, 10), QByteArray());
}

TEST(ReadAtMost, StopsAtTheLimit)
{
    EXPECT_EQ(readFrom(QByteArray(200'001, 'x'), 100'000), QByteArray(100'000, 'x'));
    EXPECT_EQ(readFrom("abc", 2), "ab");
}

TEST(ReadAtMost, MakesRoomForWhatIsThereOnly)
{
    constexpr qint64 kLargest = qint64{1} << 30;
    EXPECT_LT(readFrom("abc", kLargest).capacity(), 1024 * 1024);
}

} // namespace
} // namespace activation
