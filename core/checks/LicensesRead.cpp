// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/LicensesRead.h"

#include "core/Deadline.h"

namespace activation {

Result<QList<License>> LicensesRead::licenses(const Limit& limit) const
{
    const Deadline deadline(limit);
    std::unique_lock lock(m_mutex);
    // Whoever asks keeps a limit of its own, and has the same stop.
    if (!m_asked.wait_for(lock, limit.timeout, [this] { return !m_asking; }))
        return Failure{Cause::TimedOut, 0, QStringLiteral("the products are being read")};
    if (m_licenses)
        return *m_licenses;
    m_asking = true;
    lock.unlock();
    auto read = m_system.licensing().licenses(deadline.left());
    lock.lock();
    m_asking = false;
    if (read)
        m_licenses = *read;
    m_asked.notify_one();
    return read;
}

} // namespace activation
