// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/ComApartment.h"
#include "tests/windows/licensing/LicensingPc.h"

#include <QElapsedTimer>
#include <QSysInfo>

#include <future>

namespace activation::windows {

namespace {

/// This machine's own WMI: Windows' or Wine's.
Result<QList<WmiRow>> ask(const QString& from, const QStringList& properties, const QString& where = {})
{
    const WmiQuery query{from, properties, where};
    return Wmi().ask<QList<WmiRow>>(ample(),
                                    [query](const WmiSession& session) { return session.query(query); });
}

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

const QString kOperatingSystem = QStringLiteral("Win32_OperatingSystem");

} // namespace

TEST(RealWmi, KnowsItsOperatingSystem)
{
    QElapsedTimer timer;
    timer.start();
    const auto rows = ask(kOperatingSystem, {QStringLiteral("BuildNumber"), QStringLiteral("ProductType"),
                                             QStringLiteral("Primary"), QStringLiteral("Caption")});
    std::printf("connected and asked in %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    ASSERT_TRUE(rows.hasValue()) << rows.error().code;
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().text(u"BuildNumber"), QSysInfo::kernelVersion().section(u'.', 2));
    EXPECT_EQ(rows->first().number(u"ProductType"), 1U);
    EXPECT_TRUE(rows->first().flag(u"Primary"));
    EXPECT_TRUE(rows->first().text(u"Caption").contains(QStringLiteral("Windows")));
}

TEST(RealWmi, FiltersAsItIsAsked)
{
    const QStringList name{QStringLiteral("ProcessId"), QStringLiteral("Caption")};
    const auto all = ask(QStringLiteral("Win32_Process"), name);
    ASSERT_TRUE(all.hasValue());
    EXPECT_GT(all->size(), 1);
    const QString where = QStringLiteral("ProcessId = %1").arg(GetCurrentProcessId());
    const auto own = ask(QStringLiteral("Win32_Process"), name, where);
    ASSERT_TRUE(own.hasValue());
    ASSERT_EQ(own->size(), 1);
    EXPECT_EQ(own->first().number(u"ProcessId"), GetCurrentProcessId());
}

TEST(RealWmi, HasTheProductsOfTheLicensingService)
{
    const auto rows = ask(QStringLiteral("SoftwareLicensingProduct"),
                          {QStringLiteral("LicenseStatus"), QStringLiteral("LicenseIsAddon")});
    ASSERT_TRUE(rows.hasValue()) << rows.error().code;
    EXPECT_GE(rows->size(), 1);
}

TEST(RealWmi, RefusesWhatIsNoQuery)
{
    const auto rows = ask(QStringLiteral("FROM nothing"), {QStringLiteral("x")});
    ASSERT_FALSE(rows.hasValue());
    EXPECT_EQ(rows.error().code, 0x80041017U); // WBEM_E_INVALID_QUERY
}

TEST(RealWmi, HasNoRowsOfAClassThatDoesNotExist)
{
    const auto rows = ask(QStringLiteral("NoSuchClassAnywhere"), {QStringLiteral("ID")});
    // Wine gives none; Windows says that there is no such class.
    if (rows)
        EXPECT_TRUE(rows->isEmpty());
    else
        EXPECT_TRUE(failsWith(rows, Cause::NotSupported, 0x80041010));
}

TEST(RealWmi, AnswersSeveralThreadsAtOnce)
{
    if (isWine())
        GTEST_SKIP()
            << "Wine fills its tables anew for every query, and two threads at once corrupt its heap";
    std::vector<std::future<Result<QList<WmiRow>>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async,
                                     [] { return ask(kOperatingSystem, {QStringLiteral("BuildNumber")}); }));
    for (auto& answer : answers)
        EXPECT_EQ(answer.get()->size(), 1);
}

TEST(RealWmi, AnswersAThreadOfAnotherApartment)
{
    ASSERT_EQ(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED), S_OK);
    EXPECT_TRUE(ask(kOperatingSystem, {QStringLiteral("BuildNumber")}).hasValue());
    const ComApartment other; // stays in the one it is in
    EXPECT_TRUE(ask(kOperatingSystem, {QStringLiteral("BuildNumber")}).hasValue());
    CoUninitialize();
}

TEST(RealWmi, ADifferentSecurityOfTheProcessIsTakenAsItIs)
{
    const ComApartment apartment; // keeps COM as it is, between the questions
    const auto decided = CoInitializeSecurity(nullptr, -1, nullptr, nullptr, RPC_C_AUTHN_LEVEL_DEFAULT,
                                              RPC_C_IMP_LEVEL_IDENTIFY, nullptr, EOAC_NONE, nullptr);
    EXPECT_TRUE(SUCCEEDED(decided) || decided == RPC_E_TOO_LATE);
    EXPECT_TRUE(ask(kOperatingSystem, {QStringLiteral("BuildNumber")}).hasValue());
}

TEST(RealWmi, LicensingSaysWhatThisMachineTells)
{
    const WindowsLicensing licensing(19045);
    const auto licenses = licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue()) << licenses.error().code;
    ASSERT_FALSE(licenses->isEmpty());
    if (isWine()) { // one bare product, which is Windows
        EXPECT_EQ(licenses->size(), 1);
        EXPECT_EQ(licenses->first().name, u"Windows 10");
        EXPECT_EQ(licenses->first().status, LicenseStatus::Licensed);
        EXPECT_EQ(licenses->first().channel, Channel::Unknown);
    }
    const auto facts = licensing.serviceFacts(ample());
    EXPECT_TRUE(facts.hasValue() || facts.error().cause == Cause::NotSupported);
    const auto setting = kmsSettingAt(licensing, {}, ample());
    EXPECT_TRUE(setting.hasValue() || setting.error().cause == Cause::NotSupported);
}

} // namespace activation::windows
