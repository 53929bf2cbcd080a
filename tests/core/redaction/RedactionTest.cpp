// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/redaction/Redaction.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

std::string redactedText(const char16_t* text, const QStringList& keep = {})
{
    return redacted(QStringView(text).toString(), keep).toStdString();
}

/// An environment variable for one test.
class Variable final
{
public:
    Variable(const char* name, const char* value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_was(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_was)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char* m_name;
    QByteArray m_before;
    bool m_was;
};

/// A computer and an account of which only the names below are known, whoever runs the tests.
class Redaction : public ::testing::Test
{
private:
    Variable m_computer{"COMPUTERNAME", "LAB-PC-042"};
    Variable m_host{"HOSTNAME", "LAB-PC-042"};
    Variable m_userName{"USERNAME", "wang.xm"};
    Variable m_user{"USER", "wang.xm"};
    Variable m_login{"LOGNAME", "wang.xm"};
    Variable m_home{"HOME", "/home/wang.xm"};
    Variable m_profile{"USERPROFILE", "C:\\Users\\wang.xm"};
};

TEST_F(Redaction, TakesTheNameOutOfHomePaths)
{
    EXPECT_EQ(redactedText(u"cannot open C:\\Users\\wang\\Desktop\\a.txt now"),
              "cannot open C:\\Users\\<user>\\Desktop\\a.txt now");
    EXPECT_EQ(redactedText(u"C:\\Users\\Wang Xiaoming\\x"), "C:\\Users\\<user>\\x");
    EXPECT_EQ(redactedText(u"d:/users/王小明/x"), "d:/users/<user>/x");
    EXPECT_EQ(redactedText(u"\"C:\\\\Users\\\\wang\\\\x\""), "\"C:\\\\Users\\\\<user>\\\\x\"");
    EXPECT_EQ(redactedText(u"C:\\Documents and Settings\\kim\\x"), "C:\\Documents and Settings\\<user>\\x");
    EXPECT_EQ(redactedText(u"C:\\Users\\wang was not found"), "C:\\Users\\<user> was not found");
    EXPECT_EQ(redactedText(u"/home/tanaka/.config/x: denied"), "/home/<user>/.config/x: denied");
    EXPECT_EQ(redactedText(u"(/Users/tanaka)"), "(/Users/<user>");
    EXPECT_EQ(redactedText(u"C:\\Windows\\System32\\spp"), "C:\\Windows\\System32\\spp");
    EXPECT_EQ(redactedText(u"/usr/share/home"), "/usr/share/home");
    EXPECT_EQ(redactedText(u"D:\\Profiles\\wang\\x"), "D:\\Profiles\\<user>\\x");
    EXPECT_EQ(redactedText(u"/mnt/c/Users/wang/x, /c/Users/kim"), "/mnt/c/Users/<user>/x, /c/Users/<user>");
    EXPECT_EQ(redactedText(u"https://university.example/users/all"), "https://university.example/users/all");
}

TEST_F(Redaction, TakesOutNetworkPaths)
{
    EXPECT_EQ(redactedText(u"copy \\\\filer01\\homes\\wang\\a.txt"), "copy <network path>");
    EXPECT_EQ(redactedText(u"\\\\filer01\\homes\\Wang Xiaoming\\a.txt failed"), "<network path> failed");
    EXPECT_EQ(redactedText(u"\\\\.\\pipe\\spool"), "\\\\.\\pipe\\spool");
}

TEST_F(Redaction, TakesOutMailAddresses)
{
    EXPECT_EQ(redactedText(u"請洽wang.xm+it@mail.university.example。"), "請洽<email>。");
    EXPECT_EQ(redactedText(u"<a_b@x.test>"), "<<email>>");
    EXPECT_EQ(redactedText(u"wang\uFF20university.example"), "<email>");
    EXPECT_EQ(redactedText(u"josé.müller@université.example, o'neil@x.test"), "<email>, <email>");
    EXPECT_EQ(redactedText(u"josé@x.test"), "<email>") << "its accent apart";
    EXPECT_EQ(redactedText(u"wang@例え.テスト"), "<email>");
    EXPECT_EQ(redactedText(u"信箱：王小明@university.example"), "信箱：<email>");
    EXPECT_EQ(redactedText(u"請寫信給wang@university.example聯絡"), "請寫信給<email>聯絡");
}

TEST_F(Redaction, TakesOutAddressLiterals)
{
    EXPECT_EQ(redactedText(u"from 192.0.2.17 to 198.51.100.4:1688."), "from <address> to <address>:1688.");
    EXPECT_EQ(redactedText(u"192.0.2.17."), "<address>.");
    EXPECT_EQ(redactedText(u"[2001:db8::1]:1688"), "[<address>]:1688");
    EXPECT_EQ(redactedText(u"at 2001:DB8:0:0:0:0:0:7, fe80::1%eth0: silent"),
              "at <address>, <address>: silent");
    EXPECT_EQ(redactedText(u"::ffff:192.0.2.1"), "<address>");
    EXPECT_EQ(redactedText(u"02:00:5e:10:00:00 and 02-00-5E-10-00-00"), "<address> and <address>");
    EXPECT_EQ(redactedText(u"0200.5e10.0000, 02005E100000; 02 00 5e 10 00 00"),
              "<address>, <address>; <address>");
}

TEST_F(Redaction, TakesOutProductKeys)
{
    EXPECT_EQ(redactedText(u"key XXXXX-11111-AAAAA-22222-BBBBB."), "key <key>.");
    EXPECT_EQ(redactedText(u"xxxxx-11111-aaaaa-22222-bbbbb"), "<key>");
    EXPECT_EQ(redactedText(u"ＸＸＸＸＸ－１１１１１－ＡＡＡＡＡ－２２２２２－ＢＢＢＢＢ"), "<key>");
    EXPECT_EQ(redactedText(u"金鑰XXXXX–11111–AAAAA–22222–BBBBB無效"), "金鑰<key>無效");
    EXPECT_EQ(redactedText(u"XXXXX - 11111 - AAAAA - 22222 - BBBBB"), "<key>");
    EXPECT_EQ(redactedText(u"XXXXX.11111.AAAAA.22222.BBBBB"), "<key>");
    EXPECT_EQ(redactedText(u"key BCDFG2346BCDFGHJKMNPQ79RT, bcdfg2346bcdfghjkmnpq79rt"), "key <key>, <key>");
    EXPECT_EQ(redactedText(u"BCDFG2346BCDFGHJKMNPQ79RTX"), "BCDFG2346BCDFGHJKMNPQ79RTX") << "one too many";
}

TEST_F(Redaction, TakesOutAccountNumbers)
{
    EXPECT_EQ(redactedText(u"owner S-1-5-21-1004336348-1177238915-682003330-512"), "owner <account>");
    EXPECT_EQ(redactedText(u"(S-1-12-1-1234567890-1234567890-1234567890-1234567890)"), "(<account>)");
    EXPECT_EQ(redactedText(u"group S-1-5-32-544"), "group S-1-5-32-544");
}

TEST_F(Redaction, TakesOutTheNamesOfThisPcAndItsUser)
{
    EXPECT_EQ(redactedText(u"lab-pc-042.university.example said no to UNI\\Wang.XM"),
              "<computer>.university.example said no to UNI\\<user>");
    EXPECT_EQ(redactedText(u"LAB-PC-0421"), "LAB-PC-0421");
    EXPECT_EQ(redactedText(u"backup_wang.xm_old of LAB-PC-042_D"), "backup_<user>_old of <computer>_D");
    EXPECT_EQ(redactedText(u"在LAB-PC-042上"), "在<computer>上");
}

TEST_F(Redaction, LeavesNamesThatEveryPcHas)
{
    const Variable user("USERNAME", "Administrator");
    EXPECT_EQ(redactedText(u"needs an administrator"), "needs an administrator");
}

TEST_F(Redaction, LeavesWhatIsNeededToHelp)
{
    for (const char16_t* text : {u"0xC004F074",
                                 u"-1073418124",
                                 u"Version 16.0.17328.20124",
                                 u"build 10.0.22631",
                                 u"10.0.19045.4291",
                                 u"2026-05-20",
                                 u"2026-05-20T09:15:00+08:00",
                                 u"09:15:00",
                                 u"12:30",
                                 u"kms.university.example:1688",
                                 u"Taipei Standard Time",
                                 u"ProPlus2021Volume",
                                 u"2de67392-b7a7-462a-b1ca-108dd189f588",
                                 u"2047 1183 6051",
                                 u"204711836051",
                                 u"std::vector",
                                 u"a :: b",
                                 u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft",
                                 u"SL_E_VL_NOT_ENOUGH_COUNT",
                                 u""}) {
        EXPECT_EQ(redactedText(text), QStringView(text).toString().toStdString());
    }
}

TEST_F(Redaction, KeepsTheHostsOfTheProfile)
{
    const Variable user("USERNAME", "kms");
    const QStringList keep{QStringLiteral("kms.university.example"), QStringLiteral("192.0.2.10"),
                           QStringLiteral("2001:db8::10")};
    EXPECT_EQ(redactedText(u"kms at kms.university.example (192.0.2.10) from 192.0.2.101", keep),
              "<user> at kms.university.example (192.0.2.10) from <address>");
    EXPECT_EQ(redactedText(u"2001:db8::10 and 2001:db8::11", keep), "2001:db8::10 and <address>");
    EXPECT_EQ(redactedText(u"wang@kms.university.example", keep), "<email>");
}

TEST_F(Redaction, OfRedactedTextChangesNothing)
{
    const Variable user("USERNAME", "user1");
    const QString once = redacted(QStringLiteral("C:\\Users\\user1\\x 192.0.2.1 a@b.test \\\\s\\t user1"));
    EXPECT_EQ(redacted(once), once);
}

} // namespace

} // namespace activation
