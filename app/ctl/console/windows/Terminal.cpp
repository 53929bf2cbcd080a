// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Terminal.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace activation::ctl {

namespace {

constexpr DWORD kLookAtStopEvery = 50; // milliseconds

HANDLE handleOf(Stream stream)
{
    switch (stream) {
    case Stream::In:
        return GetStdHandle(STD_INPUT_HANDLE);
    case Stream::Out:
        return GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::Error:
        return GetStdHandle(STD_ERROR_HANDLE);
    }
    Q_UNREACHABLE();
}

/// A console takes UTF-16 whatever its code page is; bytes it would show one by one, each as a character.
bool writeToConsole(HANDLE console, const QString& text)
{
    constexpr qsizetype kMost = 8000; // of old, one call took less than 64 KiB
    for (qsizetype at = 0; at < text.size();) {
        qsizetype count = std::min(kMost, text.size() - at);
        if (at + count < text.size() && text[at + count - 1].isHighSurrogate())
            --count;
        DWORD written = 0;
        if (!WriteConsoleW(console, text.utf16() + at, static_cast<DWORD>(count), &written, nullptr))
            return false;
        at += count;
    }
    return true;
}

/// The line as it is when Enter is pressed. Waiting can be stopped before the first key and after it.
QByteArray readFromConsole(HANDLE console, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (WaitForSingleObject(console, kLookAtStopEvery) != WAIT_OBJECT_0)
            continue;
        const std::stop_callback cancel(stop, [console] { CancelIoEx(console, nullptr); });
        std::array<wchar_t, 256> characters{};
        DWORD count = 0;
        ReadConsoleW(console, characters.data(), static_cast<DWORD>(characters.size()), &count, nullptr);
        return QString::fromWCharArray(characters.data(), static_cast<qsizetype>(count)).toUtf8();
    }
    return {};
}

/// Whether there is something to read, or the end of it, without waiting for it; not so after a stop.
bool waitForPipe(HANDLE pipe, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        DWORD available = 0;
        if (!PeekNamedPipe(pipe, nullptr, 0, nullptr, &available, nullptr) || available > 0)
            return true;
        Sleep(kLookAtStopEvery);
    }
    return false;
}

} // namespace

bool isTerminal(Stream stream)
{
    DWORD mode = 0; // NUL is a character device as well, but no console
    return GetConsoleMode(handleOf(stream), &mode) != FALSE;
}

void prepareTerminal()
{
    for (const Stream stream : {Stream::Out, Stream::Error}) {
        DWORD mode = 0;
        if (GetConsoleMode(handleOf(stream), &mode))
            SetConsoleMode(handleOf(stream), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
    // Without it the line ends of pipes would become CR LF, and piped JSON would differ by platform.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

bool takesColors(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) && (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

bool writeBytes(Stream stream, const QByteArray& utf8)
{
    if (isTerminal(stream))
        return writeToConsole(handleOf(stream), QString::fromUtf8(utf8));
    std::FILE* file = stream == Stream::Out ? stdout : stderr;
    const auto size = static_cast<std::size_t>(utf8.size());
    errno = 0;
    const bool written = std::fwrite(utf8.constData(), 1, size, file) == size && std::fflush(file) == 0;
    // The C runtime tells ERROR_NO_DATA, a pipe that nobody reads any more, as EINVAL or EPIPE.
    return written || errno == EPIPE || errno == EINVAL;
}

qsizetype terminalColumns(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    return GetConsoleScreenBufferInfo(handleOf(stream), &info) ? info.srWindow.Right - info.srWindow.Left + 1
                                                               : 0;
}

QByteArray readSome(const std::stop_token& stop)
{
    const HANDLE input = handleOf(Stream::In);
    if (isTerminal(Stream::In))
        return readFromConsole(input, stop);
    if (GetFileType(input) == FILE_TYPE_PIPE && !waitForPipe(input, stop))
        return {};
    char byte = 0;
    DWORD count = 0;
    return ReadFile(input, &byte, 1, &count, nullptr) && count == 1 ? QByteArray(1, byte) : QByteArray();
}

} // namespace activation::ctl
