// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/ChildProcess.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <shellapi.h>

#include <memory>
#include <random>

namespace activation::windows {

namespace {

struct FreeLocal
{
    void operator()(wchar_t** words) const { LocalFree(words); }
};

/// As Windows reads it.
QStringList read(const QString& line)
{
    int count = 0;
    const std::unique_ptr<wchar_t*, FreeLocal> words(
        CommandLineToArgvW(reinterpret_cast<const wchar_t*>(line.utf16()), &count));
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::fromWCharArray(words.get()[i]));
    return list;
}

} // namespace

TEST(CommandLine, IsReadBackByWindowsAsItWasMeant)
{
    const QString program = QStringLiteral("C:\\Program Files\\Some\\tool.exe");
    const QList<QStringList> all{
        {},
        {QStringLiteral("")},
        {QStringLiteral("plain"), QStringLiteral("two words"), QStringLiteral("tab\there")},
        {QStringLiteral("say \"yes\""), QStringLiteral("\""), QStringLiteral("\\\""),
         QStringLiteral("a\\\\\"b c")},
        {QStringLiteral("C:\\folder\\"), QStringLiteral("C:\\a folder\\"),
         QStringLiteral("\\\\server\\share \\")},
        {QStringLiteral("교직원"), QStringLiteral("ソフト ウェア"), QStringLiteral("啟用"),
         QStringLiteral("%PATH% & | > ^")},
    };
    for (const QStringList& arguments : all)
        EXPECT_EQ(read(commandLine(program, arguments)), QStringList(program) + arguments);
}

TEST(CommandLine, HoldsForAnyMixOfBlanksMarksAndBackslashes)
{
    std::mt19937 random(20'26);
    const QString letters = QStringLiteral("a \\\"\t=");
    std::uniform_int_distribution<int> letter(0, int(letters.size()) - 1);
    std::uniform_int_distribution<int> length(0, 9);
    for (int round = 0; round < 2000; ++round) {
        QStringList arguments;
        for (int n = length(random) / 3; n >= 0; --n) {
            QString argument;
            for (int i = length(random); i > 0; --i)
                argument += letters.at(letter(random));
            arguments.append(argument);
        }
        const QString line = commandLine(QStringLiteral("C:\\t.exe"), arguments);
        ASSERT_EQ(read(line), QStringList(QStringLiteral("C:\\t.exe")) + arguments) << line.toStdString();
    }
}

} // namespace activation::windows
