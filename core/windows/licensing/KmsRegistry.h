// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/licensing/KmsSetting.h"

namespace activation::windows {

/// Where Windows keeps on which level a KMS host was set; its management classes tell only which one counts.
/// Below `SoftwareProtectionPlatform` stands one key for each application and below that one for each
/// product, as `slmgr /skms HOST ID` and `ospp /sethst` write them, with `KeyManagementServiceName` and
/// `KeyManagementServicePort`, both texts (activation scripts that people publish write them the same way),
/// `KeyManagementServiceLookupDomain`, a text, and `VLActivationType`, a number (below a product likely, not
/// seen).
class KmsRegistry final
{
public:
    explicit KmsRegistry(QString path = QStringLiteral(
                             "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform"));

    /// Every level that has one. What may not be read counts as not set.
    [[nodiscard]] KmsSettings read() const;

    /// For an application, which the management classes cannot write; what is empty is taken away. Needs
    /// elevation.
    [[nodiscard]] Result<void> write(const QString& application, const KmsSetting& setting) const;

private:
    QString m_path;
};

} // namespace activation::windows
