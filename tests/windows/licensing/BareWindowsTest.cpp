// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

namespace {

const QString kProducts = QStringLiteral("SoftwareLicensingProduct");

QJsonObject bareProduct(int status, bool addon = false)
{
    return {{QStringLiteral("LicenseIsAddon"), addon}, {QStringLiteral("LicenseStatus"), status}};
}

/// A Windows whose products have nothing but these two properties, as Wine's.
Recording bareWindows(const QList<QJsonObject>& products)
{
    Recording recording;
    recording.windowsBuild = 18362;
    recording.classes[kProducts] = products;
    return recording;
}

bool asksUnfiltered(const QString& wql)
{
    return wql.contains(kProducts) && !wql.contains(QStringLiteral("WHERE"));
}

} // namespace

TEST(BareWindows, IsLicensedAsItSays)
{
    for (const auto status : {LicenseStatus::Licensed, LicenseStatus::Notification}) {
        const LicensingPc pc(bareWindows({bareProduct(static_cast<int>(status))}));
        const auto licenses = pc.licensing.licenses(ample());
        ASSERT_TRUE(licenses.hasValue()) << licenses.error().code;
        ASSERT_EQ(licenses->size(), 1);
        License expected;
        expected.name = QStringLiteral("Windows 10");
        expected.version = QStringLiteral("10");
        expected.windowsBuild = 18362;
        expected.status = status;
        EXPECT_EQ(licenses->first(), expected);
        EXPECT_EQ(stateOf(licenses->first()), LicenseState::Other);
    }
}

TEST(BareWindows, IsNotWhatAddsToIt)
{
    const LicensingPc pc(bareWindows({bareProduct(5, true), bareProduct(1)}));
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue());
    ASSERT_EQ(licenses->size(), 1);
    EXPECT_EQ(licenses->first().status, LicenseStatus::Licensed);
}

TEST(BareWindows, OfSeveralProductsIsNotGuessed)
{
    const LicensingPc pc(bareWindows({bareProduct(1), bareProduct(1)}));
    EXPECT_TRUE(failsWith(pc.licensing.licenses(ample()), Cause::NotSupported, 0x80041017));
}

TEST(BareWindows, HasNothingToActivate)
{
    LicensingPc pc(bareWindows({bareProduct(1)}));
    EXPECT_EQ(pc.windowsId(), QString());
    EXPECT_TRUE(failsWith(pc.licensing.activate(pc.windowsId(), ample()), Cause::NotFound, 0));
    EXPECT_TRUE(pc.wmi.methods().isEmpty());
}

TEST(BareWindows, IsNotAskedForWhereProductsHaveKeys)
{
    const LicensingPc whole;
    EXPECT_TRUE(whole.licensing.licenses(ample()).hasValue());
    EXPECT_EQ(whole.wmi.queries().filter(kProducts).size(), 2) << "Windows and Office, and no more";

    Recording recording = recordingNamed(kUnactivated);
    for (QJsonObject& row : recording.classes[kProducts])
        row.remove(QStringLiteral("VLActivationType"));
    const LicensingPc older(recording);
    EXPECT_FALSE(older.licensing.licenses(ample()).hasValue());
    for (const LicensingPc* pc : {&whole, &older}) {
        for (const QString& wql : pc->wmi.queries())
            EXPECT_FALSE(asksUnfiltered(wql)) << qPrintable(wql);
    }
}

} // namespace activation::windows
