// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/licensing/License.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace activation {

/// ApplicationID of Windows.
inline constexpr char16_t kWindowsApplication[] = u"55c92734-d682-4d71-983e-d6ec3f16059f";
/// ApplicationID of Office 2013 and everything later.
inline constexpr char16_t kOfficeApplication[] = u"0ff1ce15-a989-479d-af46-f275c6370663";
/// ApplicationID of Office 2010.
inline constexpr char16_t kOffice2010Application[] = u"59a52881-a989-479d-af46-f275c6370663";

/// By what a volume license may be activated, with Microsoft's numbers (slmgr /act-type).
enum class ActivationType { Any, ActiveDirectory, Kms, Token };

[[nodiscard]] constexpr QStringView nameOf(ActivationType type)
{
    switch (type) {
    case ActivationType::Any:
        return u"any";
    case ActivationType::ActiveDirectory:
        return u"active-directory";
    case ActivationType::Kms:
        return u"kms";
    case ActivationType::Token:
        return u"token";
    }
    return {};
}

/// How a product finds what activates it, as it was set by hand on one level. Whatever is empty there counts
/// as the next level has it; below the last one are DNS discovery, the PC's own domains, and any type.
struct KmsSetting
{
    QString host;
    std::uint16_t port = 0;    ///< 0 means not set: 1688
    QString lookupDomain = {}; ///< DNS domain for discovery; of no effect where a host is set
    ActivationType activationType = ActivationType::Any;

    bool operator==(const KmsSetting&) const = default;
};

/// What is set by hand on this PC, by scope: the activation id of a product, the id of an application, or
/// empty for the whole machine. Each level's own, never what it inherits; a level on which nothing is set is
/// not there.
using KmsSettings = QMap<QString, KmsSetting>;

/// Without levels on which nothing is set; a port without a host is nothing.
[[nodiscard]] KmsSettings withoutEmptyLevels(KmsSettings settings);

[[nodiscard]] bool isApplication(const QString& scope);

/// The levels on which Windows looks for the host of a product, as they outrank each other: its own, that of
/// its application, the machine's. (That its own outranks its application's is not yet seen on a real PC;
/// nothing depends on it, since every level that is not the organization's is replaced.)
[[nodiscard]] QStringList scopesOf(const License& license);

/// The scope whose host the product follows; the machine's when none is set anywhere.
[[nodiscard]] QString scopeInForce(const KmsSettings& settings, const License& license);

/// What counts for the product, each part from the first level that has it; the port goes with the host.
[[nodiscard]] KmsSetting settingInForce(const KmsSettings& settings, const License& license);

} // namespace activation
