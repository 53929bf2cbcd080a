// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/rows/LicensingProperties.h"

namespace activation::windows {

// Everything that is asked of the licensing classes, in one place: a Windows answers, or a recording of one.

/// For the products that have a key, one question for each application; with what only explains, too.
[[nodiscard]] QList<WmiQuery> productQueries(LicensingClass which);

/// What the service of Windows tells of itself, and where it looks for a KMS host.
[[nodiscard]] WmiQuery serviceFactsQuery();
[[nodiscard]] WmiQuery serviceHostQuery();

/// Told after each application what has come so far.
using ProductsSoFar = std::function<void(const QList<LicenseRow>& products)>;

/// Products of that class that have a key. NotSupported where there is no such class, or one without what has
/// to be known; where it lacks a fact that only explains, no such facts are read. `soFar` may be empty.
[[nodiscard]] Result<QList<LicenseRow>> readProducts(const WmiAsk& ask, LicensingClass which,
                                                     const ProductsSoFar& soFar = {});

/// Where a KMS setting, or the activation of one product, is to be had.
struct LicensingTarget
{
    QString path;   ///< what methods are called on
    KmsSetting kms; ///< as it is shown there
};

/// What the service of Windows tells of itself.
[[nodiscard]] Result<LicensingServiceFacts> readServiceFacts(const WmiAsk& ask);

/// The CMID of Office 2010's own service; empty when it has none.
[[nodiscard]] Result<QString> readOffice2010MachineId(const WmiAsk& ask);

/// The service of Windows, for the whole machine.
[[nodiscard]] Result<LicensingTarget> findService(const WmiAsk& ask);

/// A product that has a key, in whichever class it is; NotFound when in none that answers.
[[nodiscard]] Result<LicensingTarget> findProduct(const WmiAsk& ask, const QString& activationId);

/// A question that the class cannot answer: one of the properties asked for is not there.
[[nodiscard]] bool isInvalidQuery(const Failure& failure);

} // namespace activation::windows
