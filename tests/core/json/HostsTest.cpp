// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Hosts.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

TEST(Hosts, AreNamesOfLettersDigitsAndHyphens)
{
    for (const char16_t* const name : {u"kms", u"KMS.sample-university.example", u"3com.example",
                                       u"xn--fiqs8s.example", u"10.1.2.3.example", u"a.b"})
        EXPECT_TRUE(isHost(QString::fromUtf16(name))) << QString::fromUtf16(name).toStdString();
    for (const char16_t* const name :
         {u"", u".", u"kms.", u".kms", u"a..b", u"-kms", u"kms-", u"kms_1", u"k ms", u"kms\n",
          u"主機.example", u"kms:1688", u"http://kms", u"kms/", u"user@kms", u"1688"})
        EXPECT_FALSE(isHost(QString::fromUtf16(name))) << QString::fromUtf16(name).toStdString();
}

TEST(Hosts, AreAtMostAsLongAsDnsAllows)
{
    const QString label(63, u'k');
    EXPECT_TRUE(isHost(label));
    EXPECT_FALSE(isHost(label + u'k'));
    const QString name = QStringList{label, label, label, QString(61, u'k')}.join(u'.');
    EXPECT_TRUE(isHost(name));
    EXPECT_FALSE(isHost(name + u'k'));
}

TEST(Hosts, AreAddressesOfOneMachine)
{
    for (const char16_t* const address :
         {u"192.0.2.1", u"10.0.0.8", u"127.0.0.1", u"2001:db8::1", u"::1", u"::ffff:192.0.2.1"})
        EXPECT_TRUE(isHost(QString::fromUtf16(address))) << QString::fromUtf16(address).toStdString();
    for (const char16_t* const address :
         {u"192.0.2", u"192.0.2.256", u"192.0.2.01", u"10.1", u"0x7f.1", u"0.0.0.0", u"255.255.255.255",
          u"224.0.0.1", u"::", u"ff02::1", u"[::1]", u"fe80::1%eth0", u"2001:db8:::1", u"1:2"})
        EXPECT_FALSE(isHost(QString::fromUtf16(address))) << QString::fromUtf16(address).toStdString();
}

TEST(Hosts, MayCarryAPort)
{
    for (const char16_t* const text :
         {u"vpn.example", u"vpn.example:443", u"192.0.2.1:1", u"[2001:db8::1]:65535", u"2001:db8::1"})
        EXPECT_TRUE(isHostAndPort(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
    for (const char16_t* const text :
         {u"vpn.example:", u"vpn.example:0", u"vpn.example:65536", u"vpn.example:https", u":443",
          u"[vpn.example]:443", u"[2001:db8::1]", u"vpn.example:443:443"})
        EXPECT_FALSE(isHostAndPort(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(AddressRange, IsANetworkAndAPrefixLength)
{
    EXPECT_EQ(addressRangeFrom(QStringLiteral("192.0.2.0/24")),
              (std::pair{QHostAddress(QStringLiteral("192.0.2.0")), 24}));
    EXPECT_EQ(addressRangeFrom(QStringLiteral("192.0.2.7/32")),
              (std::pair{QHostAddress(QStringLiteral("192.0.2.7")), 32}));
    EXPECT_EQ(addressRangeFrom(QStringLiteral("2001:db8::/32")),
              (std::pair{QHostAddress(QStringLiteral("2001:db8::")), 32}));
    for (const char16_t* const text :
         {u"192.0.2.0", u"192.0.2.0/", u"192.0.2.0/33", u"192.0.2.0/0", u"192.0.2.0/024", u"192.0.2.7/24",
          u"192.0.2/24", u"2001:db8::1/32", u"2001:db8::/129", u"192.0.2.0/24/24", u"/24", u"kms/24"})
        EXPECT_EQ(addressRangeFrom(QString::fromUtf16(text)), std::nullopt)
            << QString::fromUtf16(text).toStdString();
}

} // namespace

} // namespace activation
