// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/KmsLevels.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kWindowsId = QString::fromUtf16(kWindowsApplication);
const QString kOverriddenProduct = QStringLiteral("7b1d4e06-0006-4c5d-9e11-000000000006");
const KmsSetting kMachineWide{QStringLiteral("kms.sample.example"), 1688};
const KmsSetting kForeign{QStringLiteral("127.0.0.2"), 1688};

License shown(const QString& id, const KmsSetting& setting)
{
    License license;
    license.activationId = id;
    license.kmsHost = setting.host;
    license.kmsPort = setting.port;
    return license;
}

} // namespace

TEST(KmsLevels, ARowThatShowsTheMachineWideHostHasInheritedIt)
{
    const KmsSettings levels =
        kmsLevels(kMachineWide, {shown(kOverriddenProduct, {QStringLiteral("KMS.sample.example"), 0})}, {});
    EXPECT_EQ(levels, (KmsSettings{{QString(), kMachineWide}}));
}

TEST(KmsLevels, ARowThatShowsAnotherHostHasItsOwn)
{
    EXPECT_EQ(kmsLevels(kMachineWide, {shown(kOverriddenProduct, kForeign)}, {}),
              (KmsSettings{{QString(), kMachineWide}, {kOverriddenProduct, kForeign}}));
    EXPECT_EQ(kmsLevels({}, {shown(kOverriddenProduct, kForeign)}, {}),
              (KmsSettings{{kOverriddenProduct, kForeign}}));
    EXPECT_EQ(kmsLevels({}, {shown(kOverriddenProduct, kForeign)}, {{kWindowsId, kForeign}}),
              (KmsSettings{{kWindowsId, kForeign}}))
        << "that of its application";
}

TEST(KmsLevels, AHostInTwoPlacesIsSeenInBoth)
{
    EXPECT_EQ(kmsLevels(kForeign, {shown(kOverriddenProduct, kForeign)},
                        {{QString(), kForeign}, {kOverriddenProduct, kForeign}}),
              (KmsSettings{{QString(), kForeign}, {kOverriddenProduct, kForeign}}));
}

/// The row of a product shows what it inherits, that of the service has no activation type.
TEST(KmsLevels, TheRestOfALevelIsAsTheRegistryHasIt)
{
    const KmsSetting domain{{}, 0, QStringLiteral("lab.example")};
    const KmsSetting token{{}, 0, {}, ActivationType::Token};
    KmsSetting both = domain;
    both.activationType = ActivationType::Token;
    EXPECT_EQ(kmsLevels(domain, {shown(kOverriddenProduct, {})}, {{QString(), token}, {kWindowsId, domain}}),
              (KmsSettings{{QString(), both}, {kWindowsId, domain}}));
    KmsSetting foreign = kForeign;
    foreign.activationType = ActivationType::Token;
    EXPECT_EQ(kmsLevels({}, {shown(kOverriddenProduct, kForeign)}, {{kOverriddenProduct, token}}),
              (KmsSettings{{kOverriddenProduct, foreign}}));
}

/// A PC that never saw a KMS has 1688 there (observed on Windows 10 1803).
TEST(KmsLevels, APortWithoutAHostIsNoSetting)
{
    EXPECT_TRUE(kmsLevels({{}, 1688}, {shown(kOverriddenProduct, {{}, 1688})}, {}).isEmpty());
}

} // namespace activation::windows
