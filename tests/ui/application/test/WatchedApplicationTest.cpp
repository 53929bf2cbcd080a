// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/application/WatchedApplication.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

#include <ctime>
#include <thread>

namespace activation::ui {

namespace {

using namespace std::chrono_literals;

/// What was seen while this happened in an event.
WatchedApplication::Worst seenDuring(const std::function<void()>& happening)
{
    auto& application = *static_cast<WatchedApplication*>(QCoreApplication::instance());
    QObject receiver;
    receiver.setObjectName(QStringLiteral("culprit"));
    (void)application.takeWorst();
    QMetaObject::invokeMethod(&receiver, happening, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(&receiver);
    return application.takeWorst();
}

} // namespace

TEST(WatchedApplication, SeesAnEventThatWaits)
{
    const auto worst = seenDuring([] { std::this_thread::sleep_for(50ms); });
    EXPECT_GT(worst.waiting.waited, 40ms);
    EXPECT_LT(worst.working.worked, 40ms);
    EXPECT_EQ(worst.waiting.name.toStdString(), "QObject culprit: MetaCall");
}

TEST(WatchedApplication, SeesAnEventThatWorks)
{
    const auto worst = seenDuring([] {
        const std::clock_t begun = std::clock(); // of this process, whoever else is there
        while (std::clock() - begun < CLOCKS_PER_SEC / 20) {
        }
    });
    EXPECT_GT(worst.working.worked, 40ms);
    EXPECT_LT(worst.waiting.waited, 10ms);
}

TEST(WatchedApplication, SeesAnEventLoopInsideAnEvent)
{
    const auto worst = seenDuring([] {
        QEventLoop inner;
        QTimer::singleShot(0, &inner, &QEventLoop::quit);
        inner.exec();
    });
    EXPECT_TRUE(worst.looping.looped);
    EXPECT_FALSE(seenDuring([] {}).looping.looped);
}

} // namespace activation::ui
