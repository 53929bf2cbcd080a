// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/KmsRegistry.h"
#include "core/windows/base/Wide.h"

#include <gtest/gtest.h>

#include <windows.h>

namespace activation::windows {

namespace {

const QString kPath = QStringLiteral("SOFTWARE\\ActivationAssistantTest\\SoftwareProtectionPlatform");
const QString kWindowsId = QString::fromUtf16(kWindowsApplication);
const QString kOfficeId = QString::fromUtf16(kOfficeApplication);
const QString kOverriddenProduct = QStringLiteral("7b1d4e06-0006-4c5d-9e11-000000000006");
const KmsSetting kMachineWide{QStringLiteral("kms.sample.example"), 1688};
const KmsSetting kForeign{QStringLiteral("127.0.0.2"), 1688};

void putText(const QString& key, const QString& name, const QString& text)
{
    const auto bytes = static_cast<DWORD>((text.size() + 1) * 2);
    ASSERT_EQ(RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name), REG_SZ, wide(text), bytes),
              ERROR_SUCCESS);
}

void putSetting(const QString& key, const QString& host, const QString& port)
{
    putText(key, QStringLiteral("KeyManagementServiceName"), host);
    putText(key, QStringLiteral("KeyManagementServicePort"), port);
}

class KmsRegistryOnWindows : public testing::Test
{
protected:
    void SetUp() override { clear(); }
    void TearDown() override { clear(); }

    static void clear() { RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(kPath)); }

    KmsRegistry m_registry{kPath};
};

} // namespace

TEST_F(KmsRegistryOnWindows, ReadsEveryLevelAndNothingElse)
{
    EXPECT_TRUE(m_registry.read().isEmpty()) << "no such key";
    putSetting(kPath, kMachineWide.host, QStringLiteral("1688"));
    putSetting(kPath + u'\\' + kOfficeId, QStringLiteral("office.sample.example"), QStringLiteral("1690"));
    putSetting(kPath + u'\\' + kWindowsId.toUpper() + u'\\' + kOverriddenProduct.toUpper(), kForeign.host,
               QString());
    putText(kPath + u'\\' + kOfficeId + u'\\' + kOverriddenProduct, QStringLiteral("Other"),
            QStringLiteral("1"));
    putSetting(kPath + QStringLiteral("\\Activation"), QStringLiteral("nobody.example"), QString());
    const KmsSettings expected{{QString(), kMachineWide},
                               {kOfficeId, {QStringLiteral("office.sample.example"), 1690}},
                               {kOverriddenProduct, {kForeign.host, 0}}};
    EXPECT_EQ(m_registry.read(), expected);
}

TEST_F(KmsRegistryOnWindows, KnowsDomainsAndTypesToo)
{
    putText(kPath, QStringLiteral("KeyManagementServiceLookupDomain"), QStringLiteral("lab.sample.example"));
    putText(kPath + u'\\' + kWindowsId, QStringLiteral("VLActivationType"), QStringLiteral("2"));
    const KmsSetting whole{kForeign.host, 1690, QStringLiteral("elsewhere.example"), ActivationType::Token};
    ASSERT_TRUE(m_registry.write(kOfficeId, whole).hasValue());
    const KmsSettings expected{{QString(), {{}, 0, QStringLiteral("lab.sample.example")}},
                               {kWindowsId, {{}, 0, {}, ActivationType::Kms}},
                               {kOfficeId, whole}};
    EXPECT_EQ(m_registry.read(), expected);
    ASSERT_TRUE(m_registry.write(kOfficeId, {}).hasValue());
    EXPECT_FALSE(m_registry.read().contains(kOfficeId));
}

TEST_F(KmsRegistryOnWindows, ClearsAnApplicationAndPutsItBack)
{
    putSetting(kPath + u'\\' + kOfficeId, kForeign.host, QStringLiteral("1688"));
    ASSERT_TRUE(m_registry.write(kOfficeId, {}).hasValue());
    EXPECT_TRUE(m_registry.read().isEmpty());
    ASSERT_TRUE(m_registry.write(kOfficeId, {}).hasValue()) << "nothing is left to clear";
    ASSERT_TRUE(m_registry.write(kOfficeId, kForeign).hasValue());
    EXPECT_EQ(m_registry.read(), (KmsSettings{{kOfficeId, kForeign}}));
    EXPECT_FALSE(m_registry.write(QStringLiteral("..\\..\\Run"), kForeign).hasValue());
}

} // namespace activation::windows
