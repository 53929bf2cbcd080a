// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/BoundedCall.h"
#include "tests/windows/licensing/LicensingPc.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <future>

namespace activation::windows {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kMuchTooLong = 10'000; // a busy machine, not a hung one

Recording unactivated()
{
    return recordingNamed(kUnactivated);
}

WmiFaults hangingAt(WmiPlace place)
{
    WmiFaults faults;
    faults.hangsAt = place;
    return faults;
}

class HungWmi : public ::testing::TestWithParam<WmiPlace>
{
protected:
    /// A call that comes to every place.
    static Result<void> use(WindowsLicensing& licensing, const Limit& limit)
    {
        return licensing.setKmsSetting({}, {QStringLiteral("kms.example.test"), 1688}, limit);
    }
};

} // namespace

TEST_P(HungWmi, IsGivenUpAtTheLimit)
{
    LicensingPc pc(unactivated(), hangingAt(GetParam()));
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(failsWith(use(pc.licensing, {100ms, {}}), Cause::TimedOut, 0));
    EXPECT_GE(timer.elapsed(), 99);
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

TEST_P(HungWmi, IsGivenUpWhenStopped)
{
    LicensingPc pc(unactivated(), hangingAt(GetParam()));
    std::stop_source stop;
    auto answer = std::async(std::launch::async, [&] {
        return use(pc.licensing, {std::chrono::hours{1}, stop.get_token()});
    });
    pc.wmi.waitUntilHanging();
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    EXPECT_TRUE(failsWith(answer.get(), Cause::Cancelled, 0));
    std::printf("came back %.1f ms after the stop\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

TEST_P(HungWmi, DoesNotKeepOthersFromAsking)
{
    LicensingPc pc(unactivated(), hangingAt(GetParam()));
    EXPECT_FALSE(use(pc.licensing, {50ms, {}}).hasValue());
    pc.wmi.set({});
    EXPECT_TRUE(use(pc.licensing, ample()).hasValue());
}

INSTANTIATE_TEST_SUITE_P(Places, HungWmi,
                         ::testing::Values(WmiPlace::Connect, WmiPlace::Query, WmiPlace::Next,
                                           WmiPlace::Method));

TEST(HungWmi, AProviderThatNeverHasARowIsGivenUp)
{
    WmiFaults faults;
    faults.timeouts = 1'000'000'000;
    const LicensingPc pc(unactivated(), faults);
    const auto licenses = pc.licensing.licenses({150ms, {}});
    ASSERT_FALSE(licenses.hasValue());
    EXPECT_EQ(licenses.error().cause, Cause::TimedOut);
}

TEST(HungWmi, IsNotEvenAskedAfterAStop)
{
    LicensingPc pc;
    std::stop_source stop;
    stop.request_stop();
    const Limit limit{20s, stop.get_token()};
    EXPECT_TRUE(failsWith(pc.licensing.licenses(limit), Cause::Cancelled, 0));
    EXPECT_TRUE(failsWith(pc.licensing.activate(pc.windowsId(), limit), Cause::Cancelled, 0));
    EXPECT_TRUE(pc.wmi.methods().isEmpty());
    EXPECT_EQ(pc.askedForEvents, 0);
}

TEST(HungWmi, SeveralThreadsMayAskAtOnce)
{
    const LicensingPc pc;
    std::vector<std::future<Result<QList<License>>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async, [&pc] { return pc.licensing.licenses(ample()); }));
    for (auto& answer : answers) {
        const auto licenses = answer.get();
        ASSERT_TRUE(licenses.hasValue());
        EXPECT_EQ(licenses->size(), 2);
    }
}

TEST(BoundedCall, EndsWellAfterARegularExpression)
{
    // Qt keeps memory for each thread that matches one; see ThreadExitOrder.cpp.
    for (int i = 0; i < 50; ++i) {
        const auto done = runWithin(ample(), [](const Limit&) {
            const QRegularExpression expression(QStringLiteral("(a|b)+c"));
            expression.optimize();
            EXPECT_TRUE(expression.match(QStringLiteral("ababc")).hasMatch());
        });
        EXPECT_TRUE(done);
    }
}

} // namespace activation::windows
