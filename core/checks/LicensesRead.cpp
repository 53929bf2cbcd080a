// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/LicensesRead.h"

#include "core/Deadline.h"

namespace activation {

Result<QList<License>> LicensesRead::licenses(const Limit& limit) const
{
    const Deadline deadline(limit);
    // Whoever holds it keeps a limit of its own, and has the same stop.
    const std::unique_lock lock(m_mutex, limit.timeout);
    if (!lock)
        return Failure{Cause::TimedOut, 0, QStringLiteral("the products are being read")};
    if (m_licenses)
        return *m_licenses;
    auto read = m_system.licensing().licenses(deadline.left());
    if (read)
        m_licenses = *read;
    return read;
}

} // namespace activation
