// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace activation {

/// The products of one look: read once, by the first check that wants them, and shared with all the others.
/// Each read costs a walk over every license that Windows knows of, and the first one after a start costs the
/// start of the licensing service besides. A read that has failed is no answer: the next who asks tries anew.
class LicensesRead final
{
public:
    explicit LicensesRead(const System& system) : m_system(system) {}

    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const;

private:
    const System& m_system;
    mutable std::mutex m_mutex; ///< of all below
    mutable std::condition_variable m_asked;
    mutable bool m_asking = false; ///< somebody is at it
    mutable std::optional<QList<License>> m_licenses;
};

} // namespace activation
