// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/Service.h"

#include "core/windows/base/BoundedCall.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <semaphore>
#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

/// One that starts on demand, ends when told, and that neither Windows nor Wine needs for the tests.
const QString kService = QStringLiteral("Spooler");

Limit ample()
{
    return {20s, {}};
}

void expectSet(const ServiceState& wanted)
{
    const auto set = setServiceState(kService, wanted, ample());
    ASSERT_TRUE(set.hasValue()) << qUtf8Printable(set.error().detail) << std::hex << set.error().code;
    EXPECT_EQ(*serviceState(kService, ample()), wanted);
}

/// Puts the service back as it was.
class KeptService : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto state = serviceState(kService, ample());
        if (!state)
            GTEST_SKIP() << "no service to try this with";
        m_before = *state;
    }
    void TearDown() override
    {
        if (m_before.start != ServiceStart::Disabled)
            expectSet(m_before);
    }

private:
    ServiceState m_before{ServiceStart::Disabled, false};
};

} // namespace

TEST_F(KeptService, IsAsItWasSet)
{
    expectSet({ServiceStart::Manual, false});
    expectSet({ServiceStart::Manual, true});
    expectSet({ServiceStart::Automatic, true});
    expectSet({ServiceStart::Automatic, false});
}

TEST_F(KeptService, IsEnabledBeforeItIsStarted)
{
    expectSet({ServiceStart::Disabled, false});
    expectSet({ServiceStart::Automatic, true});
}

TEST_F(KeptService, IsStartedBeforeItIsDisabled)
{
    expectSet({ServiceStart::Manual, false});
    expectSet({ServiceStart::Disabled, true});
}

TEST(Service, ThatDoesNotExistIsNotFound)
{
    const QString nobody = QStringLiteral("NoSuchServiceHere");
    const auto state = serviceState(nobody, ample());
    ASSERT_FALSE(state.hasValue());
    EXPECT_EQ(state.error().cause, Cause::NotFound);
    EXPECT_EQ(state.error().code, 0x80070424u); // ERROR_SERVICE_DOES_NOT_EXIST
    EXPECT_EQ(setServiceState(nobody, {}, ample()).error().cause, Cause::NotFound);
}

TEST(BoundedCall, GivesUpWhenTimeIsOver)
{
    const auto never = std::make_shared<std::binary_semaphore>(0);
    QElapsedTimer timer;
    timer.start();
    const auto answer = callWithin({50ms, {}}, [never] {
        never->acquire();
        return Result<int>(1);
    });
    EXPECT_LT(timer.elapsed(), 5000);
    ASSERT_FALSE(answer.hasValue());
    EXPECT_EQ(answer.error().cause, Cause::TimedOut);
    never->release();
}

TEST(BoundedCall, GivesUpWhenStopped)
{
    const auto never = std::make_shared<std::binary_semaphore>(0);
    std::stop_source source;
    const std::jthread stopper([&source] { source.request_stop(); });
    const auto answer = callWithin({60s, source.get_token()}, [never] {
        never->acquire();
        return Result<int>(1);
    });
    ASSERT_FALSE(answer.hasValue());
    EXPECT_EQ(answer.error().cause, Cause::Cancelled);
    never->release();
}

TEST(BoundedCall, IsNotMadeWhenStoppedBefore)
{
    std::stop_source source;
    source.request_stop();
    bool made = false;
    const auto answer = callWithin({60s, source.get_token()}, [&made] {
        made = true;
        return Result<void>();
    });
    EXPECT_FALSE(answer.hasValue());
    EXPECT_FALSE(made);
}

TEST(BoundedCall, AnswersAsTheCallDoes)
{
    EXPECT_EQ(*callWithin(ample(), [] { return Result<int>(7); }), 7);
    EXPECT_EQ(callWithin(ample(), [] { return Result<int>(Failure{Cause::Busy, 3, {}}); }).error().code, 3u);
}

} // namespace activation::windows
