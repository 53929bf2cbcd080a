// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/system/ShownLicenses.h"

#include "core/Deadline.h"
#include "core/licensing/SignedInOffice.h"

namespace activation {

Result<QList<License>> shownLicenses(const System& system, const Limit& limit)
{
    const Deadline deadline(limit);
    auto licenses = system.licensing().licenses(deadline.left());
    if (licenses)
        addSignedIn(*licenses, system.office().products(deadline.left()).valueOr({}));
    return licenses;
}

} // namespace activation
