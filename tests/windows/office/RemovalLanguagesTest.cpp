// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/office/RemovalScene.h"

#include <QElapsedTimer>

namespace activation::windows {

TEST_F(OfficeRemoval, RemovesEveryLanguage)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "remove");
    ASSERT_TRUE(remove(kTrial).hasValue());
    EXPECT_EQ(remaining(), QStringList{QStringLiteral("ProPlus2021Volume")});
    EXPECT_EQ(log().size(), 3);
    EXPECT_GE(progress().size(), 4);
    EXPECT_TRUE(std::ranges::is_sorted(progress()));
}

TEST_F(OfficeRemoval, RemovesTwelveLanguagesAndLeavesWhatIsFree)
{
    begin(QStringLiteral("preload-in-twelve-languages-beside-volume"), "remove");
    ASSERT_TRUE(remove(QStringLiteral("O365ProPlusRetail")).hasValue());
    EXPECT_EQ(remaining(),
              (QStringList{QStringLiteral("OneNoteFreeRetail"), QStringLiteral("ProPlus2021Volume")}));
    EXPECT_EQ(log().size(), 12);
}

/// Each has the limit to itself: together they take longer.
TEST_F(OfficeRemoval, GivesEveryLanguageItsOwnTime)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "slowly");
    QElapsedTimer timer;
    timer.start();
    const auto done = remove(kTrial, {4s, {}});
    ASSERT_TRUE(done.hasValue()) << done.error().detail.toStdString();
    EXPECT_GE(timer.elapsed(), 4500);
    EXPECT_EQ(log().size(), 3);
}

/// The uninstaller ends at once; its service takes its time, and the next command would end with 17002.
TEST_F(OfficeRemoval, StartsNoLanguageBeforeTheLastOneIsGone)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "nothing");
    Result<void> done;
    {
        const std::jthread remover([&] { done = remove(kTrial); });
        qsizetype begun = 0;
        for (const QString& culture :
             {QStringLiteral("en-us"), QStringLiteral("ja-jp"), QStringLiteral("zh-tw")}) {
            static_cast<void>(awaitLog(++begun));
            for (const QDeadlineTimer aWhile(1500ms); !aWhile.hasExpired();)
                ASSERT_EQ(log().size(), begun) << "begins with the next";
            deleteKey(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"
                                     "O365HomePremRetail - ") +
                      culture);
        }
    }
    EXPECT_TRUE(done.hasValue());
}

TEST_F(OfficeRemoval, StartsNothingWhenOneLanguageOfSeveralIsTampered)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "remove");
    writeKeys(
        {{QStringLiteral(
              "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\O365HomePremRetail - zh-tw"),
          QJsonObject{{QStringLiteral("UninstallString"), QStringLiteral("calc.exe")}}}});
    const auto done = remove(kTrial);
    EXPECT_TRUE(failsWith(done, Cause::InvalidInput));
    EXPECT_TRUE(log().isEmpty());
}

} // namespace activation::windows
