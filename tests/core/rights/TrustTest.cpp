// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rights/Trust.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

constexpr QStringView kUser = u"S-1-5-21-1004336348-1177238915-682003330-1001";

/// As Windows 10 and 11 make it (icacls %ProgramData%: Users may make files and folders, and own what they
/// make).
constexpr QStringView kProgramData = u"O:SYG:SYD:PAI(A;OICIIO;GA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
                                     u"(A;CI;DCLCRPCR;;;BU)(A;OICI;0x1200a9;;;BU)";
/// What an administrator makes by hand below it.
constexpr QStringView kMadeByAdministrator =
    u"O:BAG:S-1-5-21-1004336348-1177238915-682003330-513D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)"
    u"(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)";
/// A file that an administrator puts there.
constexpr QStringView kFileOfAdministrator = u"O:BAG:S-1-5-21-1004336348-1177238915-682003330-513D:AI"
                                             u"(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)";
/// Windows' own.
constexpr QStringView kOfWindows =
    u"O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464G:SYD:PAI(A;;0x1200a9;;;SY)"
    u"(A;;0x1200a9;;;BA)(A;;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)";

QString folderOf(QStringView owner)
{
    return QStringLiteral("O:%1G:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;ID;FA;;;%2)").arg(owner, kUser);
}

::testing::AssertionResult isTrusted(QStringView sddl, Guard guard)
{
    const auto list = accessListFromSddl(sddl.toString());
    if (!list)
        return ::testing::AssertionFailure() << "not read: " << qPrintable(list.error().detail);
    const auto trust = checkTrust(*list, guard);
    if (trust)
        return ::testing::AssertionSuccess();
    EXPECT_EQ(trust.error().cause, Cause::Untrusted);
    return ::testing::AssertionFailure() << qPrintable(trust.error().detail);
}

} // namespace

TEST(Trust, IsGivenToWhatOnlyAdministratorsCanHaveWritten)
{
    EXPECT_TRUE(isTrusted(kGuardedFolder, Guard::Contents));
    EXPECT_TRUE(isTrusted(kGuardedFolder, Guard::Place));
    EXPECT_TRUE(isTrusted(kFileOfAdministrator, Guard::Contents));
    EXPECT_TRUE(isTrusted(kOfWindows, Guard::Contents));
    EXPECT_TRUE(isTrusted(u"O:S-1-5-32-544D:P(A;;FA;;;S-1-5-18)(A;;FR;;;WD)", Guard::Contents));
    EXPECT_TRUE(isTrusted(u"O:SYD:P", Guard::Contents)) << "nobody may do anything";
}

TEST(Trust, IsNotGivenToAFolderWhereUsersMayAdd)
{
    EXPECT_FALSE(isTrusted(kProgramData, Guard::Contents));
    EXPECT_FALSE(isTrusted(kMadeByAdministrator, Guard::Contents));
    // But nobody takes away or exchanges what an administrator has put there.
    EXPECT_TRUE(isTrusted(kProgramData, Guard::Place));
    EXPECT_TRUE(isTrusted(kMadeByAdministrator, Guard::Place));
}

TEST(Trust, IsNotGivenToWhatAUserMadeBeforehand)
{
    EXPECT_FALSE(isTrusted(folderOf(kUser), Guard::Contents));
    EXPECT_FALSE(isTrusted(folderOf(kUser), Guard::Place));
    EXPECT_FALSE(isTrusted(folderOf(u"BA"), Guard::Contents)) << "it may still be written by the user";
    // Owning is enough: who owns may give any right at any time.
    EXPECT_FALSE(isTrusted(QStringLiteral("O:%1D:P(A;;FA;;;SY)").arg(kUser), Guard::Place));
    EXPECT_FALSE(isTrusted(u"O:BUD:P(A;;FA;;;SY)", Guard::Contents));
    EXPECT_FALSE(isTrusted(u"D:P(A;;FA;;;SY)", Guard::Contents)) << "nobody says whose it is";
}

TEST(Trust, IsLostByEveryRightThatChangesSomething)
{
    for (const QStringView right :
         QList<QStringView>{u"FA", u"GA", u"FW", u"GW", u"WD", u"WO", u"SD", u"DT", u"DC", u"LC", u"RP",
                            u"CR", u"0x2", u"0x10000000", u"0x40000000", u"0x1301bf"}) {
        for (const QStringView account :
             QList<QStringView>{u"BU", u"WD", u"AU", u"IU", u"AN", u"PU", kUser}) {
            EXPECT_FALSE(isTrusted(QStringLiteral("O:BAD:P(A;;FA;;;SY)(A;;%1;;;%2)").arg(right, account),
                                   Guard::Contents))
                << qPrintable(right.toString());
        }
    }
    for (const QStringView right :
         QList<QStringView>{u"FR", u"FX", u"GR", u"GX", u"0x1200a9", u"RC", u"CCSW"})
        EXPECT_TRUE(isTrusted(QStringLiteral("O:BAD:P(A;;%1;;;BU)").arg(right), Guard::Contents));
}

TEST(Trust, LooksAtWhatIsMadeInside)
{
    EXPECT_FALSE(isTrusted(u"O:BAD:P(A;OICIIO;FA;;;BU)", Guard::Contents));
    EXPECT_TRUE(isTrusted(u"O:BAD:P(A;OICIIO;FA;;;BU)", Guard::Place));
    EXPECT_TRUE(isTrusted(u"O:BAD:P(A;OICIIO;FA;;;CO)", Guard::Contents)) << "who makes it is its owner";
}

TEST(Trust, IsNotGivenBackByADenial)
{
    EXPECT_FALSE(isTrusted(u"O:BAD:P(D;;FA;;;BU)(A;;FA;;;AU)", Guard::Contents));
    EXPECT_TRUE(isTrusted(u"O:BAD:P(D;;FA;;;BU)(A;;FA;;;BA)", Guard::Contents));
}

TEST(Trust, IsNotGivenWithoutAList)
{
    EXPECT_FALSE(isTrusted(u"O:BA", Guard::Contents));
    EXPECT_FALSE(isTrusted(u"O:BAD:NO_ACCESS_CONTROL", Guard::Place));
}

TEST(AccessList, IsRefusedWhereSomethingIsNotUnderstood)
{
    for (const QStringView sddl : QList<QStringView>{
             u"nonsense", u"O:", u"O:BAD:P(A;;ZZ;;;SY)", u"O:BAD:P(A;;F;;;SY)", u"O:BAD:P(A;;0xq;;;SY)",
             u"O:BAD:P(A;;FA;;;)", u"O:BAD:P(A;;FA;SY)", u"O:BAD:P(OA;;FA;;;SY)",
             u"O:BAD:P(XA;;FA;;;WD;(@User.Title==\"PM\"))", u"O:BAD:P(A;;FA;;;SY", u"O:BAD:P(ZA;;FA;;;WD)",
             u"O:BAD:P(A;;FA;bf967aba-0de6-11d0-a285-00aa003049e2;;WD)", u"O:BA\nD:P(A;;FA;;;SY)x"})
        EXPECT_FALSE(accessListFromSddl(sddl.toString())) << qPrintable(sddl.toString());
}

TEST(AccessList, TellsOwnerAndEntries)
{
    const auto list = accessListFromSddl(
        QStringLiteral("O:BAG:SYD:PAI(A;OICI;FA;;;SY)(D;OICIIO;0x1200a9;;;BU)S:(ML;;NW;;;HI)"));
    ASSERT_TRUE(list);
    EXPECT_EQ(list->owner, QStringLiteral("BA"));
    EXPECT_EQ(list->entries, (QList<AccessEntry>{{true, false, 0x1f01ff, QStringLiteral("SY")},
                                                 {false, true, 0x1200a9, QStringLiteral("BU")}}));
}

} // namespace activation::windows
