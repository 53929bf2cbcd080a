// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeCatalog.h"

#include <QList>
#include <QStringView>

namespace activation {

/// One release id, or Windows Installer setup id, with what it stands for.
struct OfficeReleaseRow
{
    const char16_t* id;
    ProductFamily family;
    OfficeLicensing licensing;
    const char16_t* year;
    bool suite;
    bool organization;
    const char16_t* name; ///< %1 stands for the year where the id does not tell it
};

/// Click-to-Run release ids ("Product IDs that are supported by the Office Deployment Tool") and Store
/// packages.
[[nodiscard]] const QList<OfficeReleaseRow>& officeReleaseRows();

/// Windows Installer setup ids, the same in every version; year is empty.
[[nodiscard]] const QList<OfficeReleaseRow>& officeSetupRows();

} // namespace activation
