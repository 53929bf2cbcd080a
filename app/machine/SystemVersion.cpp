// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/SystemVersion.h"

namespace activation::app {

bool isTooOld(const QOperatingSystemVersion& system)
{
    const QOperatingSystemVersion windows10v1809(QOperatingSystemVersion::Windows, 10, 0, 17763);
    return system.type() == QOperatingSystemVersion::Windows && system < windows10v1809;
}

} // namespace activation::app
