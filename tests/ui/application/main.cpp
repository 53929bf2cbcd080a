// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/FailOnWarning.h"

#include <QApplication>

#include <gtest/gtest.h>

// The main of test-support, with a screen.
int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("activation-tests"));
    const activation::FailOnWarning failOnWarning;
    return RUN_ALL_TESTS();
}
