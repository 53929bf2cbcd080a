// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/InstalledWindows.h"
#include "tests/windows/machine/RegistryFixture.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kVersion = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

/// Windows as its registry describes it, for as long as this lives.
class DescribedWindows
{
public:
    DescribedWindows(const QString& edition, const QString& product, const QString& build,
                     const QString& type = QStringLiteral("WinNT"))
        : m_edition(kVersion, QStringLiteral("EditionID"), REG_SZ, textBytes(edition))
        , m_product(kVersion, QStringLiteral("ProductName"), REG_SZ, textBytes(product))
        , m_build(kVersion, QStringLiteral("CurrentBuildNumber"), REG_SZ, textBytes(build))
        , m_type(QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
                 QStringLiteral("ProductType"), REG_SZ, textBytes(type))
    {}

private:
    ValueFixture m_edition;
    ValueFixture m_product;
    ValueFixture m_build;
    ValueFixture m_type;
};

} // namespace

TEST(InstalledWindows, Windows11IsCalledByItsName)
{
    const DescribedWindows described(QStringLiteral("Enterprise"), QStringLiteral("Windows 10 Enterprise"),
                                     QStringLiteral("22631"));
    const auto windows = readInstalledWindows();
    ASSERT_TRUE(windows.hasValue());
    EXPECT_EQ(windows->productName, QStringLiteral("Windows 11 Enterprise"));
    EXPECT_EQ(windows->editionId, QStringLiteral("Enterprise"));
    EXPECT_EQ(windows->build, 22631);
    EXPECT_FALSE(windows->server);
    EXPECT_FALSE(windows->evaluation);
    EXPECT_FALSE(windows->sMode);
    EXPECT_FALSE(windows->domainJoined);
    EXPECT_EQ(windows->architecture, Architecture::X64);
}

TEST(InstalledWindows, Windows10KeepsItsName)
{
    const DescribedWindows described(QStringLiteral("Professional"), QStringLiteral("Windows 10 Pro"),
                                     QStringLiteral("19045"));
    EXPECT_EQ(readInstalledWindows()->productName, QStringLiteral("Windows 10 Pro"));
}

TEST(InstalledWindows, ServersAreToldByTheirProductType)
{
    for (const char16_t* type : {u"ServerNT", u"LanmanNT"}) {
        const DescribedWindows described(QStringLiteral("ServerStandard"),
                                         QStringLiteral("Windows Server 2022 Standard"),
                                         QStringLiteral("20348"), QString::fromUtf16(type));
        EXPECT_TRUE(readInstalledWindows()->server);
    }
}

TEST(InstalledWindows, MultiSessionWindowsIsAClientThoughItSaysServer)
{
    const DescribedWindows described(QStringLiteral("ServerRdsh"),
                                     QStringLiteral("Windows 10 Enterprise multi-session"),
                                     QStringLiteral("26100"), QStringLiteral("ServerNT"));
    EXPECT_FALSE(readInstalledWindows()->server);
    EXPECT_EQ(readInstalledWindows()->productName, QStringLiteral("Windows 11 Enterprise multi-session"));
}

TEST(InstalledWindows, EvaluationsAreToldByTheirEdition)
{
    const DescribedWindows described(QStringLiteral("EnterpriseEval"),
                                     QStringLiteral("Windows 10 Enterprise Evaluation"),
                                     QStringLiteral("19045"));
    EXPECT_TRUE(readInstalledWindows()->evaluation);
}

TEST(InstalledWindows, SModeIsAPolicyOfCodeIntegrity)
{
    const DWORD on = 1;
    const ValueFixture policy(QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\CI\\Policy"),
                              QStringLiteral("SkuPolicyRequired"), REG_DWORD,
                              QByteArray(reinterpret_cast<const char*>(&on), sizeof on));
    EXPECT_TRUE(readInstalledWindows()->sMode);
}

TEST(InstalledWindows, WithoutABuildNumberNothingIsSaid)
{
    const DescribedWindows described(QStringLiteral("Enterprise"), QStringLiteral("Windows"), {});
    const auto windows = readInstalledWindows();
    ASSERT_FALSE(windows.hasValue());
    EXPECT_EQ(windows.error().cause, Cause::BadReply);
}

TEST(InstalledWindows, VirtualMachinesAreToldByTheirMaker)
{
    const auto isVirtual = [](const char* maker, const char* product) {
        return isVirtualMachine(QString::fromLatin1(maker), QString::fromLatin1(product));
    };
    EXPECT_TRUE(isVirtual("Microsoft Corporation", "Virtual Machine"));
    EXPECT_TRUE(isVirtual("VMware, Inc.", "VMware20,1"));
    EXPECT_TRUE(isVirtual("innotek GmbH", "VirtualBox"));
    EXPECT_TRUE(isVirtual("QEMU", "Standard PC (Q35 + ICH9, 2009)"));
    EXPECT_FALSE(isVirtual("Microsoft Corporation", "Surface Laptop 5"));
    EXPECT_FALSE(isVirtual("LENOVO", "20XW004AUS"));
    EXPECT_FALSE(isVirtual("", ""));
}

TEST(InstalledWindows, MacsAreToldByTheirMaker)
{
    EXPECT_TRUE(isMac(QStringLiteral("Apple Inc.")));
    EXPECT_TRUE(isMac(QStringLiteral("Parallels International GmbH.")));
    EXPECT_FALSE(isMac(QStringLiteral("LENOVO")));
    EXPECT_FALSE(isMac({}));
}

} // namespace activation::windows
