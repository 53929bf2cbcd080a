// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Terminal.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace activation::ctl {

namespace {

std::FILE* fileOf(Stream stream)
{
    switch (stream) {
    case Stream::In:
        return stdin;
    case Stream::Out:
        return stdout;
    case Stream::Error:
        return stderr;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isTerminal(Stream stream)
{
    return isatty(fileno(fileOf(stream))) != 0;
}

void prepareTerminal()
{
    // Neither a reader that goes away nor a file that may not become larger must end an activation between
    // two changes. What is written says so itself.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

bool takesColors(Stream stream)
{
    return isTerminal(stream);
}

bool writeBytes(Stream stream, const QByteArray& utf8)
{
    std::FILE* file = fileOf(stream);
    const auto size = static_cast<std::size_t>(utf8.size());
    errno = 0;
    const bool written = std::fwrite(utf8.constData(), 1, size, file) == size && std::fflush(file) == 0;
    return written || errno == EPIPE;
}

qsizetype terminalColumns(Stream stream)
{
    winsize size{};
    return isTerminal(stream) && ioctl(fileno(fileOf(stream)), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

QByteArray readSome(const std::stop_token& stop)
{
    constexpr int kLookAtStopEvery = 50; // milliseconds
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, kLookAtStopEvery) <= 0)
            continue;
        char byte = 0;
        return read(STDIN_FILENO, &byte, 1) == 1 ? QByteArray(1, byte) : QByteArray();
    }
    return {};
}

} // namespace activation::ctl
