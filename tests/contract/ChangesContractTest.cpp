// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/Systems.h"

namespace activation {

namespace {

class ChangesContract : public SystemContract
{
protected:
    /// Sets, reads back, clears, reads back; and leaves the setting as it was.
    void expectRoundTrip(const QString& scope)
    {
        const auto original = kmsSettingAt(shown().licensing(), scope, ample());
        SKIP_WHERE_NOT_SUPPORTED(original);
        ASSERT_TRUE(original.hasValue());
        for (const KmsSetting& wanted : {KmsSetting{QStringLiteral("kms.example.test"), 1690}, KmsSetting{},
                                         KmsSetting{QStringLiteral("192.0.2.9"), 0}, *original}) {
            const auto set = system().licensing().setKmsSetting(scope, wanted, ample());
            SKIP_WHERE_NOT_SUPPORTED(set);
            ASSERT_TRUE(set.hasValue());
            const auto read = kmsSettingAt(shown().licensing(), scope, ample());
            ASSERT_TRUE(read.hasValue());
            EXPECT_EQ(*read, wanted);
        }
    }
};

OfficeProduct unknownProduct()
{
    OfficeProduct product;
    product.releaseId = QStringLiteral("NoSuchProduct2021Volume");
    return product;
}

const QString kNobody = QStringLiteral("00000000-0000-4000-8000-000000000000");

} // namespace

TEST_P(ChangesContract, TheZoneThatWasSetIsTheZone)
{
    const auto original = shown().clock().zone();
    SKIP_WHERE_NOT_SUPPORTED(original);
    ASSERT_TRUE(original.hasValue());
    for (const QString& id :
         {QStringLiteral("Tokyo Standard Time"), QStringLiteral("Taipei Standard Time"), original->id}) {
        const auto set = system().clock().setZone(id, ample());
        SKIP_WHERE_NOT_SUPPORTED(set);
        ASSERT_TRUE(set.hasValue());
        const auto read = shown().clock().zone();
        ASSERT_TRUE(read.hasValue());
        EXPECT_EQ(read->id, id);
        EXPECT_EQ(read, shown().clock().findZone(id));
    }
}

TEST_P(ChangesContract, AnUnknownZoneIsNotFoundAndChangesNothing)
{
    const auto before = shown().clock().zone();
    const auto set = system().clock().setZone(QStringLiteral("Atlantis Standard Time"), ample());
    SKIP_WHERE_NOT_SUPPORTED(set);
    EXPECT_TRUE(failsWith(set, Cause::NotFound));
    EXPECT_EQ(shown().clock().zone(), before);
}

TEST_P(ChangesContract, TheKmsSettingOfTheMachineIsReadBackAndCleared)
{
    expectRoundTrip({});
}

TEST_P(ChangesContract, TheKmsSettingOfAProductIsReadBackAndCleared)
{
    const auto licenses = shown().licensing().licenses(ample());
    SKIP_WHERE_NOT_SUPPORTED(licenses);
    ASSERT_TRUE(licenses.hasValue());
    ASSERT_FALSE(licenses->isEmpty());
    const auto machine = kmsSettingAt(shown().licensing(), {}, ample());
    expectRoundTrip(licenses->first().activationId);
    EXPECT_EQ(kmsSettingAt(shown().licensing(), {}, ample()), machine);
}

TEST_P(ChangesContract, AnEmptyHostClearsThePortToo)
{
    const auto original = kmsSettingAt(shown().licensing(), {}, ample());
    SKIP_WHERE_NOT_SUPPORTED(original);
    ASSERT_TRUE(original.hasValue());
    ASSERT_TRUE(system().licensing().setKmsSetting({}, KmsSetting{{}, 1690}, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(shown().licensing(), {}, ample()), KmsSetting{});
    ASSERT_TRUE(system().licensing().setKmsSetting({}, *original, ample()).hasValue());
}

TEST_P(ChangesContract, WhatDoesNotExistIsNotFound)
{
    const auto setting = system().licensing().setKmsSetting(kNobody, {kNobody, 1688}, ample());
    SKIP_WHERE_NOT_SUPPORTED(setting);
    EXPECT_TRUE(failsWith(setting, Cause::NotFound));
    EXPECT_TRUE(failsWith(system().licensing().activate(kNobody, ample()), Cause::NotFound));
    EXPECT_TRUE(failsWith(system().office().remove(unknownProduct(), {}, ample()), Cause::NotFound));
}

TEST_P(ChangesContract, AKeyThatIsNoneIsRejectedAndChangesNothing)
{
    const auto before = shown().licensing().licenses(ample());
    const auto installed = system().licensing().installSetupKey(QStringLiteral("not a key"), ample());
    SKIP_WHERE_NOT_SUPPORTED(installed);
    EXPECT_TRUE(failsWith(installed, Cause::Rejected) || failsWith(installed, Cause::InvalidInput));
    EXPECT_EQ(shown().licensing().licenses(ample()), before);
}

TEST_P(ChangesContract, TheLicensingServiceIsAsItWasSet)
{
    const auto original = shown().machine().licensingService(ample());
    SKIP_WHERE_NOT_SUPPORTED(original);
    if (isWine() && failsWith(original, Cause::NotFound))
        GTEST_SKIP() << "Wine has no licensing service";
    ASSERT_TRUE(original.hasValue());
    const ServiceState wanted{ServiceStart::Manual, true};
    ASSERT_TRUE(system().machine().setLicensingService(wanted, ample()).hasValue());
    EXPECT_EQ(*shown().machine().licensingService(ample()), wanted);
    ASSERT_TRUE(system().machine().setLicensingService({original->start, true}, ample()).hasValue());
}

TEST_P(ChangesContract, AProgramThatIsNotRunningIsClosedAlready)
{
    const RunningProgram nobody{QStringLiteral("WINPROJ.EXE"), QStringLiteral("Project")};
    const auto closed = system().office().askToClose(nobody, ample());
    SKIP_WHERE_NOT_SUPPORTED(closed);
    EXPECT_TRUE(closed.hasValue());
}

TEST_P(ChangesContract, AStoppedChangeIsCancelledAndChangesNothing)
{
    const auto zone = shown().clock().zone();
    const auto kms = kmsSettingAt(shown().licensing(), {}, ample());
    const Limit limit = stopped();
    EXPECT_TRUE(
        isCancelledOrNotSupported(system().clock().setZone(QStringLiteral("Korea Standard Time"), limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(system().clock().correct(std::chrono::hours{1}, limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(system().licensing().setKmsSetting({}, {kNobody, 1}, limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(system().licensing().activate(kNobody, limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(system().licensing().refresh(limit)));
    EXPECT_EQ(shown().clock().zone(), zone);
    EXPECT_EQ(kmsSettingAt(shown().licensing(), {}, ample()), kms);
}

TEST_P(ChangesContract, WhatNeedsElevationIsDeniedWithoutIt)
{
    if (!GetParam().makeUnelevated)
        GTEST_SKIP() << "rights cannot be chosen here";
    const auto ordinary = GetParam().makeUnelevated();
    const Cause denied = Cause::AccessDenied;
    EXPECT_TRUE(failsWith(ordinary->machine().setLicensingService({}, ample()), denied));
    EXPECT_TRUE(failsWith(ordinary->clock().correct(std::chrono::hours{1}, ample()), denied));
    EXPECT_TRUE(failsWith(ordinary->licensing().setKmsSetting({}, {kNobody, 1688}, ample()), denied));
    EXPECT_TRUE(failsWith(ordinary->licensing().installSetupKey(QStringLiteral("key"), ample()), denied));
    const auto products = std::as_const(*ordinary).office().products(ample());
    ASSERT_TRUE(products.hasValue());
    for (const OfficeProduct& product : *products)
        EXPECT_TRUE(failsWith(ordinary->office().remove(product, {}, ample()), denied));
}

INSTANTIATE_TEST_SUITE_P(Systems, ChangesContract, ::testing::ValuesIn(systemRows()), nameOfRow);

} // namespace activation
