// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/OpenProducts.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

License license(ProductFamily family, LicenseStatus status, Channel channel = Channel::KmsClient)
{
    License one;
    one.family = family;
    one.status = status;
    one.channel = channel;
    return one;
}

ProductRule rule(ProductFamily family, ActivationMethod method)
{
    ProductRule one;
    one.family = family;
    one.method = method;
    return one;
}

} // namespace

TEST(OpenProducts, AreCoveredAndNotActivatedByWhateverMeans)
{
    SiteProfile profile;
    profile.products = {rule(ProductFamily::Windows, ActivationMethod::Kms),
                        rule(ProductFamily::Office, ActivationMethod::SignIn)};
    const License windows = license(ProductFamily::Windows, LicenseStatus::OutOfBoxGrace);
    const License office = license(ProductFamily::Office, LicenseStatus::Notification);
    License signedIn = office;
    signedIn.signedIn = true;
    const QList<License> open =
        notActivated({windows, license(ProductFamily::Windows, LicenseStatus::Licensed, Channel::Retail),
                      office, signedIn, license(ProductFamily::Visio, LicenseStatus::Notification),
                      license(ProductFamily::Office, LicenseStatus::OutOfBoxGrace, Channel::Grace)},
                     profile);
    EXPECT_EQ(open, (QList<License>{windows, office}))
        << "not what is activated, not covered, left behind, or only Office itself can show";
    EXPECT_EQ(withoutAsking(open, profile), QList<License>{office});
}

} // namespace activation
