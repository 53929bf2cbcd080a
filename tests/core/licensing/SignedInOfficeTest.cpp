// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/SignedInOffice.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

OfficeProduct signedIn(const QString& releaseId)
{
    OfficeProduct product;
    product.releaseId = releaseId;
    product.signedIn = true;
    return product;
}

License row(Channel channel, const QString& version = {})
{
    License license;
    license.family = ProductFamily::Office;
    license.channel = channel;
    license.version = version;
    return license;
}

QList<License> with(QList<License> rows, const QString& releaseId)
{
    addSignedIn(rows, {signedIn(releaseId)});
    return rows;
}

} // namespace

TEST(SignedInOffice, IsALicenseThatWindowsHasNoRowFor)
{
    const QList<License> licenses = with({}, QStringLiteral("O365ProPlusRetail"));
    ASSERT_EQ(licenses.size(), 1);
    EXPECT_EQ(licenses.first().channel, Channel::Subscription);
    EXPECT_EQ(licenses.first().name.toStdString(), "Microsoft 365 Apps for enterprise");
    EXPECT_TRUE(licenses.first().signedIn);
    EXPECT_TRUE(licenses.first().activationId.isEmpty());
    const QList<License> bought = with({}, QStringLiteral("HomeStudent2021Retail"));
    ASSERT_EQ(bought.size(), 1);
    EXPECT_EQ(bought.first().channel, Channel::Retail);
}

/// Observed: the row of the first days stays and says nothing; a row of the subscription itself says all.
TEST(SignedInOffice, StandsBesideItsFirstDaysAndNotBesideItsRow)
{
    const QList<License> licenses = with({row(Channel::Grace)}, QStringLiteral("O365ProPlusRetail"));
    ASSERT_EQ(licenses.size(), 2);
    EXPECT_TRUE(isLeftBehind(licenses.first(), licenses));
    EXPECT_EQ(with({row(Channel::Subscription)}, QStringLiteral("O365ProPlusRetail")).size(), 1);
    EXPECT_EQ(
        with({row(Channel::Retail, QStringLiteral("2021"))}, QStringLiteral("HomeStudent2021Retail")).size(),
        1);
}

TEST(SignedInOffice, IsNoVolumeProductAndNothingThatNobodySignedInTo)
{
    EXPECT_TRUE(with({}, QStringLiteral("ProPlus2021Volume")).isEmpty());
    QList<License> licenses;
    OfficeProduct product = signedIn(QStringLiteral("O365ProPlusRetail"));
    product.signedIn = false;
    addSignedIn(licenses, {product});
    EXPECT_TRUE(licenses.isEmpty());
}

} // namespace activation
