// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsClock.h"
#include "core/windows/Privilege.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kSetsTheClock = QStringLiteral("SeSystemtimePrivilege");

/// Whether this process has it enabled at this moment.
bool isEnabled(const QString& privilege)
{
    Handle token;
    LUID id{};
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, token.out()) ||
        !LookupPrivilegeValueW(nullptr, qUtf16Printable(privilege), &id))
        return false;
    PRIVILEGE_SET asked{1, PRIVILEGE_SET_ALL_NECESSARY, {{id, 0}}};
    BOOL enabled = FALSE;
    return PrivilegeCheck(token.get(), &asked, &enabled) && enabled;
}

} // namespace

TEST(Privilege, IsEnabledForAsLongAsItIsNeeded)
{
    ASSERT_FALSE(isEnabled(kSetsTheClock));
    {
        const auto privilege = Privilege::enable(kSetsTheClock);
        ASSERT_TRUE(privilege.hasValue()) << privilege.error().code;
        EXPECT_TRUE(isEnabled(kSetsTheClock));
    }
    EXPECT_FALSE(isEnabled(kSetsTheClock));
}

// One that exists but is not held is refused by Windows; Wine says nothing about those.
TEST(Privilege, ThatDoesNotExistIsRefused)
{
    const auto privilege = Privilege::enable(QStringLiteral("SeNothingPrivilege"));
    ASSERT_FALSE(privilege.hasValue());
    EXPECT_EQ(privilege.error().code,
              static_cast<std::uint32_t>(HRESULT_FROM_WIN32(ERROR_NO_SUCH_PRIVILEGE)));
}

TEST(WindowsClock, IsLeftToTheDomainAndToWhoIsElevated)
{
    EXPECT_TRUE(mayCorrect(false, Elevation::Elevated).hasValue());
    EXPECT_EQ(mayCorrect(true, Elevation::Elevated).error().cause, Cause::NotSupported);
    EXPECT_EQ(mayCorrect(false, Elevation::CanBeElevated).error().cause, Cause::AccessDenied);
    EXPECT_EQ(mayCorrect(false, Elevation::StandardUser).error().cause, Cause::AccessDenied);
}

} // namespace activation::windows
