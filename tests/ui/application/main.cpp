// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/FailOnWarning.h"
#include "tests/ui/application/WatchedApplication.h"

#include <gtest/gtest.h>

// The main of test-support, with a screen and somebody who watches.
int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    activation::ui::WatchedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("activation-tests"));
    activation::ui::watchEveryTest(application);
    const activation::FailOnWarning failOnWarning;
    return RUN_ALL_TESTS();
}
