// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Licensing.h"
#include "core/windows/rows/LicenseRow.h"
#include "core/windows/rows/WmiRow.h"

#include <QStringList>

namespace activation::windows {

/// The management classes behind product licenses. Windows' own hold Windows and, since Windows 8, Office
/// 2013 and later; the twins that Office brings along hold Office 2010.
enum class LicensingClass { Windows, OfficeOnly };

/// Where a level, or what is in force on it, keeps its KMS host; the same in every licensing class.
inline constexpr char16_t kHostProperty[] = u"KeyManagementServiceMachine";
inline constexpr char16_t kPortProperty[] = u"KeyManagementServicePort";

/// The same for the domain in which discovery looks; since Windows 8.
inline constexpr char16_t kLookupDomainProperty[] = u"KeyManagementServiceLookupDomain";

/// "SoftwareLicensingProduct".
[[nodiscard]] QString productClass(LicensingClass which);

/// What has to be known of a product.
[[nodiscard]] QStringList productProperties(LicensingClass which);

/// What explains, but decides nothing; by the token a license has another name, but no other state.
[[nodiscard]] QStringList productFacts(LicensingClass which);

/// The column of one counter of a KMS host.
[[nodiscard]] QString counterProperty(const NamedKmsHostCounter& counter);

/// A row that was asked for these; whatever it does not tell is empty, zero or kNotTold.
[[nodiscard]] LicenseRow licenseRowFrom(const WmiRow& row);

/// What has to be known of Windows' own service.
[[nodiscard]] QStringList serviceProperties();

/// Without the id of Office 2010's own service, which is another row.
[[nodiscard]] LicensingServiceFacts serviceFactsFrom(const WmiRow& service);

/// Microsoft's number of an activation type, 0 to 3 (slmgr /act-type); any other number rules nothing out.
[[nodiscard]] ActivationType activationTypeFrom(std::uint32_t number);

/// What a row shows, that of the service its own, that of a product what is in force; without the activation
/// type, which the service has no column for.
[[nodiscard]] KmsSetting kmsSettingFrom(const WmiRow& row);

/// A client machine id: in lower case and without braces; empty for the null GUID and for anything that is
/// not a GUID.
[[nodiscard]] QString clientMachineIdFrom(const WmiRow& service);

} // namespace activation::windows
