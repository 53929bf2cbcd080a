// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

/// bench-meter PROGRAM [ARGUMENT…]: prints how long it ran in microseconds, the most memory it held in KiB,
/// and its exit code. Small on purpose: what starts a program leaves its own size in the program's peak.
int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    const auto began = std::chrono::steady_clock::now();
    pid_t process = 0;
    if (posix_spawnp(&process, argv[1], &actions, nullptr, argv + 1, environ) != 0)
        return 2;
    int status = 0;
    rusage usage{};
    if (wait4(process, &status, 0, &usage) != process || !WIFEXITED(status))
        return 2;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    std::printf("%lld %ld %d\n", static_cast<long long>(took.count()), usage.ru_maxrss, WEXITSTATUS(status));
    return 0;
}
