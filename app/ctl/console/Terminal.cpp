// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Terminal.h"

#include <QList>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace activation {

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

/// Ranges of wide characters that our four languages and the names in them use (Unicode East Asian Width).
bool isWide(char32_t character)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 6> kWide{{{0x1100, 0x115F},
                                                                  {0x2E80, 0xA4CF},
                                                                  {0xAC00, 0xD7A3},
                                                                  {0xF900, 0xFAFF},
                                                                  {0xFF00, 0xFF60},
                                                                  {0x20000, 0x3FFFD}}};
    for (const auto& [first, last] : kWide) {
        if (character >= first && character <= last)
            return true;
    }
    return false;
}

/// Nothing at the end of the input or after a stop.
std::optional<char> readByte(const std::stop_token& stop)
{
#ifdef Q_OS_WIN
    const int byte = std::getc(stdin);
    if (byte == EOF || stop.stop_requested())
        return std::nullopt;
    return static_cast<char>(byte);
#else
    constexpr int kLookAtStopEvery = 50; // milliseconds
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, kLookAtStopEvery) <= 0)
            continue;
        char byte = 0;
        return read(STDIN_FILENO, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
    }
    return std::nullopt;
#endif
}

} // namespace

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(fileOf(stream))) != 0;
#else
    return isatty(fileno(fileOf(stream))) != 0;
#endif
}

void prepareTerminal()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    for (const Stream stream : {Stream::Out, Stream::Error}) {
        // Without it the line ends of pipes would become CR LF, and piped JSON would differ by platform.
        _setmode(_fileno(fileOf(stream)), _O_BINARY);
        const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(fileOf(stream))));
        DWORD mode = 0;
        if (GetConsoleMode(handle, &mode))
            SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
#else
    // A reader that goes away in the middle of an activation must not end it between two changes.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

bool showsColors(Stream stream)
{
    return isTerminal(stream) && qEnvironmentVariableIsEmpty("NO_COLOR") &&
           qgetenv("TERM") != QByteArrayLiteral("dumb");
}

void writeBytes(Stream stream, const QByteArray& utf8)
{
    std::FILE* file = fileOf(stream);
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), file);
    std::fflush(file);
}

qsizetype terminalColumns(Stream stream)
{
    if (!isTerminal(stream))
        return 0;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info{};
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(fileOf(stream))));
    return GetConsoleScreenBufferInfo(handle, &info) ? info.srWindow.Right - info.srWindow.Left + 1 : 0;
#else
    winsize size{};
    return ioctl(fileno(fileOf(stream)), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
#endif
}

std::optional<QString> readLine(const std::stop_token& stop)
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        const std::optional<char> byte = readByte(stop);
        if (!byte)
            break;
        line.append(*byte);
    }
    if (line.isEmpty() || stop.stop_requested())
        return std::nullopt;
    return QString::fromUtf8(line).trimmed();
}

std::optional<QString> readText(const std::stop_token& stop)
{
    constexpr qsizetype kMost = 64 * 1024;
    QByteArray text;
    while (text.size() < kMost) {
        const std::optional<char> byte = readByte(stop);
        if (!byte)
            break;
        text.append(*byte);
    }
    if (stop.stop_requested())
        return std::nullopt;
    return QString::fromUtf8(text);
}

qsizetype columnsOf(const QString& text)
{
    qsizetype columns = 0;
    const auto characters = text.toUcs4();
    for (const uint character : characters)
        columns += isWide(character) ? 2 : 1;
    return columns;
}

} // namespace activation
