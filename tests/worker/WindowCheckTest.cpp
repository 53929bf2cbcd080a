// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WindowCheck.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace activation::app {

TEST(WindowCheck, KnowsAProcessByItsProgramAndItsStart)
{
    const auto self = runningProcess(QCoreApplication::applicationPid());
    ASSERT_TRUE(self.hasValue());
    EXPECT_GT(self->started, 0);
    EXPECT_TRUE(checkWindow(self, *self, QCoreApplication::applicationFilePath()).hasValue());
}

TEST(WindowCheck, RefusesAnotherProgramAndAYoungerProcess)
{
    const RunningProcess worker{QStringLiteral("/bin/sh"), 100};
    EXPECT_TRUE(checkWindow(RunningProcess{QStringLiteral("/bin/sh"), 100}, worker, worker.program));
    EXPECT_FALSE(checkWindow(RunningProcess{QStringLiteral("/bin/true"), 50}, worker, worker.program));
    EXPECT_FALSE(checkWindow(RunningProcess{QStringLiteral("/no/such/program"), 50}, worker,
                             QStringLiteral("/no/such/program")));
    EXPECT_FALSE(checkWindow(RunningProcess{QStringLiteral("/bin/sh"), 101}, worker, worker.program));
}

TEST(WindowCheck, RefusesWhomItCannotSee)
{
    const RunningProcess worker{QStringLiteral("/bin/sh"), 100};
    EXPECT_FALSE(checkWindow(runningProcess(0), worker, worker.program));
    EXPECT_FALSE(checkWindow(Failure{Cause::AccessDenied, 0, {}}, worker, worker.program));
}

} // namespace activation::app
