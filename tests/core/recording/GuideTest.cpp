// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Guide.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::recording {

TEST(Guide, GoesThroughEveryStepOnce)
{
    GuideProgress progress;
    for (const GuideStep step : kValues<GuideStep>) {
        ASSERT_EQ(progress.next(), step);
        progress.results.append({step, GuideOutcome::AsTold, {}});
    }
    EXPECT_EQ(progress.next(), std::nullopt);
}

TEST(Guide, GoesOnWhereItWasLeft)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("guide.json"));
    auto progress = loadGuide(path);
    ASSERT_TRUE(progress);
    EXPECT_FALSE(progress->salt.isEmpty());
    EXPECT_EQ(progress->next(), GuideStep::StateBefore);
    progress->results = {{GuideStep::StateBefore, GuideOutcome::Otherwise, QStringLiteral("一天")}};
    progress->begun = true;
    ASSERT_TRUE(saveGuide(*progress, path));
    EXPECT_EQ(loadGuide(path), progress);
}

TEST(Guide, ADamagedFileIsNotTakenForANewBeginning)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("guide.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto read = loadGuide(file.fileName());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().cause, Cause::StorageFailed);
}

} // namespace activation::recording
