// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/ArchiveFolder.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

constexpr QStringView kTemp = u"C:/Users/kim/AppData/Local/Temp/";

bool isInside(QStringView folder)
{
    return isInsideArchive(kTemp.toString() + folder.toString() +
                           QStringLiteral("/activation-assistant.exe"));
}

} // namespace

TEST(ArchiveFolder, IsWhereExplorerAndOthersUnpackOneFile)
{
    EXPECT_TRUE(isInside(u"Temp1_Activation Assistant.zip"));
    EXPECT_TRUE(isInside(u"Temp12_tools.zip/tools/windows"));
    EXPECT_TRUE(isInside(u"5b0f6bb0-8a43-4d2e-9d0b-6a2f5c1d7e11_tools.zip.e11"));
    EXPECT_TRUE(isInside(u"7zO4C21B3A8"));
    EXPECT_TRUE(isInside(u"Rar$EXa9132.4711"));
    EXPECT_TRUE(isInside(u"BNZ.5f0c1a2b3c"));
    EXPECT_TRUE(isInside(u"_AZTMP0_"));
    EXPECT_TRUE(
        isInsideArchive(QStringLiteral("C:\\Users\\KIM~1\\AppData\\Local\\TEMP\\Temp1_a.ZIP\\a.exe")));
}

TEST(ArchiveFolder, IsNoOtherFolder)
{
    EXPECT_FALSE(isInside(u"activation"));
    EXPECT_FALSE(isInside(u"zipped tools"));
    EXPECT_FALSE(
        isInsideArchive(QStringLiteral("C:/Users/kim/Downloads/tools.zip/activation-assistant.exe")));
    EXPECT_FALSE(isInsideArchive(QStringLiteral("D:/tools/activation-assistant.exe")));
    EXPECT_FALSE(isInsideArchive(QStringLiteral("/usr/bin/activation-assistant")));
    EXPECT_FALSE(isInsideArchive(QString()));
}

} // namespace activation
