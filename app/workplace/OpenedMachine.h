// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Machine.h"

#include <QByteArray>

#include <mutex>
#include <optional>

namespace activation::app {

/// What has to be known of the machine that is open to start a worker for it. The machine itself belongs to
/// its Workplace, which may be opened again at any time.
struct OpenedMachine
{
    QByteArray profileSha256;          ///< empty: no profile
    std::optional<Elevation> practice; ///< the person's rights on a practice PC; none: a real machine

    friend bool operator==(const OpenedMachine&, const OpenedMachine&) = default;
};

/// Passes it from the thread that opens machines to the one that starts workers.
class LastOpened final
{
public:
    void set(OpenedMachine machine)
    {
        const std::lock_guard lock(m_mutex);
        m_machine = std::move(machine);
    }

    [[nodiscard]] OpenedMachine get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_machine;
    }

private:
    mutable std::mutex m_mutex;
    OpenedMachine m_machine;
};

} // namespace activation::app
