// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace activation::ui {

/// Does one job after the other on a thread of its own. Ends when all of them are done.
class JobThread final
{
public:
    JobThread();
    ~JobThread();
    Q_DISABLE_COPY_MOVE(JobThread)

    void start(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace activation::ui
