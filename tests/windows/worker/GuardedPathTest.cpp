// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/GuardedPath.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::app {

TEST(GuardedPath, IsBelowTheFolderOfAllUsers)
{
    const QFileInfo folder(guardedJournalFolder());
    EXPECT_TRUE(QFileInfo(folder.absolutePath()).isDir());
    EXPECT_EQ(folder.fileName(), QStringLiteral("Activation Assistant Journal"));
}

TEST(GuardedPath, IsNotWhatThisUserMade)
{
    // Whoever runs this test owns its temporary folder, or has left it to every user of the PC.
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(QStringLiteral("guarded"));
    const auto made = makeGuardedFolder(path);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().cause, Cause::Untrusted) << qPrintable(made.error().detail);
    EXPECT_TRUE(made.error().detail.contains(QStringLiteral("owned by"))) << qPrintable(made.error().detail);
}

TEST(GuardedPath, CannotBeToldWhereNothingIs)
{
    EXPECT_EQ(checkGuarded(QStringLiteral("C:/no/such/file.json")).error().cause, Cause::StorageFailed);
}

} // namespace activation::app
