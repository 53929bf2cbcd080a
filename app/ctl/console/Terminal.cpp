// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Terminal.h"

#include <QList>

#include <array>

namespace activation::ctl {

namespace {

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

} // namespace

bool showsColors(Stream stream)
{
    return takesColors(stream) && qEnvironmentVariableIsEmpty("NO_COLOR") &&
           qgetenv("TERM") != QByteArrayLiteral("dumb");
}

std::optional<QString> readLine(const std::stop_token& stop)
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        const QByteArray more = readSome(stop);
        if (more.isEmpty())
            break;
        line.append(more);
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
        const QByteArray more = readSome(stop);
        if (more.isEmpty())
            break;
        text.append(more);
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

} // namespace activation::ctl
