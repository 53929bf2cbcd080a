// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/ChildProcess.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <shellapi.h>

#include <memory>
#include <random>

namespace activation::windows {

using namespace Qt::StringLiterals;

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
    const QString program = u"C:\\Program Files\\Some\\tool.exe"_s;
    const QList<QStringList> all{
        {},
        {u""_s},
        {u"plain"_s, u"two words"_s, u"tab\there"_s},
        {u"say \"yes\""_s, u"\""_s, u"\\\""_s, u"a\\\\\"b c"_s},
        {u"C:\\folder\\"_s, u"C:\\a folder\\"_s, u"\\\\server\\share \\"_s},
        {u"교직원"_s, u"ソフト ウェア"_s, u"啟用"_s, u"%PATH% & | > ^"_s},
    };
    for (const QStringList& arguments : all)
        EXPECT_EQ(read(commandLine(program, arguments)), QStringList(program) + arguments);
}

TEST(CommandLine, HoldsForAnyMixOfBlanksMarksAndBackslashes)
{
    std::mt19937 random(20'26);
    const QString letters = u"a \\\"\t="_s;
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
        const QString line = commandLine(u"C:\\t.exe"_s, arguments);
        ASSERT_EQ(read(line), QStringList(u"C:\\t.exe"_s) + arguments) << line.toStdString();
    }
}

} // namespace activation::windows
