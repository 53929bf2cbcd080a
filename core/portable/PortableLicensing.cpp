// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableLicensing.h"

#include "core/portable/OnlyOnWindows.h"

namespace activation::portable {

Result<QList<License>> PortableLicensing::licenses(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<LicensingServiceFacts> PortableLicensing::serviceFacts(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<KmsSettings> PortableLicensing::kmsSettings(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<void> PortableLicensing::setKmsSetting(const QString& /*scope*/, const KmsSetting& /*setting*/,
                                              const Limit& /*limit*/)
{
    return onlyOnWindows();
}

Result<void> PortableLicensing::installSetupKey(const QString& /*key*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

Result<void> PortableLicensing::activate(const QString& /*activationId*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

Result<void> PortableLicensing::refresh(const Limit& /*limit*/)
{
    return onlyOnWindows();
}

} // namespace activation::portable
