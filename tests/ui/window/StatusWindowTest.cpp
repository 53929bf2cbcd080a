// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StatusWindow.h"
#include "tests/support/window/Happens.h"
#include "tests/support/window/PracticeVisit.h"
#include "ui/widgets/LicenseRow.h"
#include "ui/widgets/Notice.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

QString lead(const StatusWindow& window)
{
    return window.findChild<QLabel*>(QStringLiteral("lead"))->text();
}

QString notice(const StatusWindow& window)
{
    return window.findChild<Notice*>()->findChild<QLabel*>()->text();
}

} // namespace

TEST(StatusWindow, WaitsForALicensingServiceThatHasYetToStart)
{
    for (const char* name : {"cold-start", "very-slow"}) {
        PracticeVisit visit(name);
        StatusWindow window(visit.inspector, Language::English);
        window.show();
        int times = 0;
        QSet<qsizetype> rows;
        QObject::connect(&visit.inspector, &MachineInspector::stillAsking, &window, [&] {
            ++times;
            EXPECT_TRUE(lead(window).startsWith(QStringLiteral("Windows is still being asked, ")));
            rows.insert(window.findChildren<LicenseRow*>().size());
        });
        window.start();
        ASSERT_TRUE(happens([&window] { return window.findChildren<LicenseRow*>().size() == 2; })) << name;
        EXPECT_GT(times, 1) << name;
        EXPECT_EQ(rows, (QSet<qsizetype>{0, 1})) << name << ": it fills as they come";
        EXPECT_FALSE(lead(window).contains(QStringLiteral("asked"))) << name;
    }
}

TEST(StatusWindow, SaysThatWindowsDidNotAnswerRatherThanThatItCannot)
{
    PracticeVisit visit("healthy");
    StatusWindow window(visit.inspector, Language::English);
    window.show();
    StatusState state;
    state.reading = false;
    state.knowsProfile = true;
    state.failure = Failure{Cause::TimedOut, 0, {}};
    window.present(state);
    EXPECT_EQ(notice(window),
              QStringLiteral("Windows has not answered. Please look again in a few minutes."));
    state.failure->cause = Cause::Rejected;
    window.present(state);
    EXPECT_EQ(notice(window), QStringLiteral("This computer cannot say what is activated."));
}

} // namespace activation::ui
