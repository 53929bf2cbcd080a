// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>
#include <QStringList>

namespace activation {

enum class OfficeTechnology { ClickToRun, WindowsInstaller, Store };

[[nodiscard]] constexpr QStringView nameOf(OfficeTechnology technology)
{
    switch (technology) {
    case OfficeTechnology::ClickToRun:
        return u"click-to-run";
    case OfficeTechnology::WindowsInstaller:
        return u"windows-installer";
    case OfficeTechnology::Store:
        return u"store";
    }
    return {};
}
enum class Bitness { Any, X86, X64 };

[[nodiscard]] constexpr QStringView nameOf(Bitness bitness)
{
    switch (bitness) {
    case Bitness::Any:
        return u"any";
    case Bitness::X86:
        return u"x86";
    case Bitness::X64:
        return u"x64";
    }
    return {};
}

/// One Office product as installed, with all its languages.
struct OfficeProduct
{
    QString releaseId;   ///< "ProPlus2021Volume", "O365HomePremRetail"; for MSI the setup id, "PROPLUS"
    QString displayName; ///< as the machine shows it
    OfficeTechnology technology = OfficeTechnology::ClickToRun;
    Bitness bitness = Bitness::X64;
    QString version;       ///< "16.0.17328.20124"
    QStringList languages; ///< culture names: "zh-tw", "en-us"
    qint64 bytes = 0;      ///< size on disk, 0 when unknown
    bool signedIn = false; ///< somebody uses it by signing in; Windows may have no row for it then

    bool operator==(const OfficeProduct&) const = default;
};

} // namespace activation
