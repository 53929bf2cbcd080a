// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

namespace {

const QString kOwnHost = QStringLiteral("kms.example.test");
const QString kDomain = QStringLiteral("lab.example.test");

KmsSettings settingsOf(const LicensingPc& pc)
{
    const auto settings = pc.licensing.kmsSettings(ample());
    EXPECT_TRUE(settings.hasValue());
    return settings.valueOr({});
}

} // namespace

TEST(KmsRestOnWindows, ADomainAndATypeAreSetForTheMachineAndCleared)
{
    LicensingPc pc;
    const KmsSetting rest{{}, 0, kDomain, ActivationType::Kms};
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, rest, ample()).hasValue());
    EXPECT_EQ(pc.wmi.methods(),
              (QStringList{method::kClearHost, method::kClearPort, method::kSetDomain, method::kSetType}));
    EXPECT_EQ(pc.wmi.calls().at(2).arguments.value(u"LookupDomain").toString(), kDomain);
    EXPECT_EQ(pc.wmi.calls().at(3).arguments.value(u"ActivationType").toInt(), 2);
    EXPECT_EQ(settingsOf(pc), (KmsSettings{{QString(), rest}}));

    ASSERT_TRUE(pc.licensing.setKmsSetting({}, {}, ample()).hasValue());
    EXPECT_EQ(pc.wmi.methods().mid(4), (QStringList{method::kClearHost, method::kClearPort,
                                                    method::kClearDomain, method::kClearType}));
    EXPECT_TRUE(settingsOf(pc).isEmpty());
}

TEST(KmsRestOnWindows, OfAProductIsItsOwnAndNotWhatItInherits)
{
    LicensingPc pc;
    const KmsSetting machine{{}, 0, kDomain};
    const KmsSetting own{kOwnHost, 1690, {}, ActivationType::Token};
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, machine, ample()).hasValue());
    ASSERT_TRUE(pc.licensing.setKmsSetting(pc.officeId(), own, ample()).hasValue());
    EXPECT_EQ(pc.wmi.methods().mid(3), (QStringList{method::kSetHost, method::kSetPort, method::kSetType}))
        << "there is no domain of its own to clear";
    EXPECT_EQ(settingsOf(pc), (KmsSettings{{QString(), machine}, {pc.officeId(), own}}));
}

/// Where nothing of the kind is set nothing of the kind is called: Windows 7's classes do not know it.
TEST(KmsRestOnWindows, AHostAloneNeedsNoOtherMethod)
{
    LicensingPc pc;
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, {kOwnHost, 1688}, ample()).hasValue());
    EXPECT_EQ(pc.wmi.methods(), (QStringList{method::kSetHost, method::kSetPort}));
}

TEST(KmsRestOnWindows, WhatWasWrittenBeforeARefusalIsTakenBack)
{
    LicensingPc pc;
    const KmsSetting before{kOwnHost, 1690, kDomain};
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, before, ample()).hasValue());
    WmiFaults faults;
    faults.answers.insert(method::kSetType, MethodAnswer{S_OK, 0x80070057});
    pc.wmi.set(faults);
    const KmsSetting wanted{QStringLiteral("other.example.test"), 0, {}, ActivationType::Kms};
    EXPECT_TRUE(failsWith(pc.licensing.setKmsSetting({}, wanted, ample()), Cause::Rejected, 0x80070057));
    EXPECT_EQ(settingsOf(pc), (KmsSettings{{QString(), before}}));
}

TEST(KmsRestOnWindows, AnApplicationThatIsForeignIsSeenAndCleared)
{
    LicensingPc pc;
    const QString office = QString::fromUtf16(kOfficeApplication);
    const KmsSetting foreign{kOwnHost, 1690, kDomain, ActivationType::ActiveDirectory};
    ASSERT_TRUE(pc.wmi.registry().write(office, foreign).hasValue());
    EXPECT_EQ(settingsOf(pc), (KmsSettings{{office, foreign}}));
    ASSERT_TRUE(pc.licensing.setKmsSetting(office, {}, ample()).hasValue());
    EXPECT_TRUE(settingsOf(pc).isEmpty());
    EXPECT_TRUE(pc.wmi.methods().isEmpty());
}

} // namespace activation::windows
