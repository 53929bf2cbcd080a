// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/rows/LicensingProperties.h"
#include "core/windows/wmi/WmiSession.h"

namespace activation::windows {

/// Products of that class that have a key. NotSupported where there is no such class, or one without what has
/// to be known; where it lacks a fact that only explains, no such facts are read.
[[nodiscard]] Result<QList<LicenseRow>> readProducts(const WmiSession& session, LicensingClass which);

/// Where a KMS setting, or the activation of one product, is to be had.
struct LicensingTarget
{
    QString path;   ///< what methods are called on
    KmsSetting kms; ///< as it is shown there
};

/// What the service of Windows tells of itself.
[[nodiscard]] Result<LicensingServiceFacts> readServiceFacts(const WmiSession& session);

/// The CMID of Office 2010's own service; empty when it has none.
[[nodiscard]] Result<QString> readOffice2010MachineId(const WmiSession& session);

/// The service of Windows, for the whole machine.
[[nodiscard]] Result<LicensingTarget> findService(const WmiSession& session);

/// A product that has a key, in whichever class it is; NotFound when in none that answers.
[[nodiscard]] Result<LicensingTarget> findProduct(const WmiSession& session, const QString& activationId);

/// A method of one of these classes. What the licensing service answers is AccessDenied where the error table
/// says that rights are missing, and otherwise Rejected.
[[nodiscard]] Result<void> callLicensing(const WmiSession& session, const QString& path,
                                         const QString& method, const QList<WmiArgument>& arguments = {});

} // namespace activation::windows
