// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Failure.h"
#include "core/licensing/License.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

/// Begins late and leaves numbers out.
enum class Tone { Low = 3, High = 7, Highest = kLargestNamed };

constexpr QStringView nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Low:
        return u"low";
    case Tone::High:
        return u"high";
    case Tone::Highest:
        return u"highest";
    }
    return {};
}

enum class Nameless { One };

static_assert(NamedEnum<Tone> && NamedEnum<Cause> && !NamedEnum<Nameless> && !NamedEnum<int>);
static_assert(kValues<Tone> == std::array{Tone::Low, Tone::High, Tone::Highest});
static_assert(kValues<Cause>.back() == Cause::Unreadable);

TEST(Names, LeadBackToTheirValues)
{
    for (const Tone tone : kValues<Tone>)
        EXPECT_EQ(fromString<Tone>(toString(tone)), tone);
    for (const LicenseStatus status : kValues<LicenseStatus>)
        EXPECT_EQ(fromString<LicenseStatus>(toString(status)), status);
}

TEST(Names, AreTakenAsTheyAreWritten)
{
    EXPECT_EQ(fromString<Tone>(u"Low"), std::nullopt);
    EXPECT_EQ(fromString<Tone>(u"lo"), std::nullopt);
    EXPECT_EQ(fromString<Tone>(u""), std::nullopt);
    EXPECT_EQ(fromString<Tone>({}), std::nullopt);
}

TEST(Names, OfNoValueAreEmpty)
{
    EXPECT_TRUE(toString(static_cast<Tone>(4)).isEmpty());
}

} // namespace

} // namespace activation
