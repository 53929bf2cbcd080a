// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/OwnNetwork.h"

#include <QProcess>

#include <future>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace activation {

namespace {

bool enterOwnNetwork()
{
#ifdef Q_OS_LINUX
    return unshare(CLONE_NEWNET | CLONE_NEWNS) == 0;
#else
    return false;
#endif
}

bool runAll(const QStringList& commands)
{
    for (const QString& command : commands) {
        if (QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}) != 0)
            return false;
    }
    return true;
}

} // namespace

bool inOwnNetwork(const QStringList& commands, const std::function<void()>& work)
{
    // A namespace belongs to a thread, and so to all threads and programs that it starts.
    return std::async(std::launch::async,
                      [&] {
                          const bool possible = enterOwnNetwork() && runAll(commands);
                          if (possible)
                              work();
                          return possible;
                      })
        .get();
}

} // namespace activation
