// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Interrupt.h"

namespace activation::ctl {

void Interrupt::limitTo(std::chrono::milliseconds limit)
{
    m_deadline = std::jthread([this, limit](const std::stop_token& ended) {
        std::unique_lock lock(m_mutex);
        m_waiting.wait_for(lock, ended, limit, [] { return false; });
        if (!ended.stop_requested() && !m_stop.stop_requested()) {
            m_byDeadline = true;
            m_stop.request_stop();
        }
    });
}

} // namespace activation::ctl
