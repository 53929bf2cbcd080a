// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <stop_token>

namespace activation::ctl {

/// The three standard streams as the platform has them.
enum class Stream { In, Out, Error };

[[nodiscard]] bool isTerminal(Stream stream);

/// Makes a terminal take colors. Called once, before anything is written.
void prepareTerminal();

/// Whether colors would be shown, wanted or not.
[[nodiscard]] bool takesColors(Stream stream);

/// A terminal that shows colors, for somebody who wants them (https://no-color.org).
[[nodiscard]] bool showsColors(Stream stream);

/// Whole characters, at once; bytes as they are where no terminal shows them. False when they could not be
/// written; a reader that has gone away is no error.
[[nodiscard]] bool writeBytes(Stream stream, const QByteArray& utf8);

/// How wide the terminal is; 0 where there is none.
[[nodiscard]] qsizetype terminalColumns(Stream stream);

/// What there is to read next, at least a byte; nothing at the end of the input or after a stop.
[[nodiscard]] QByteArray readSome(const std::stop_token& stop);

/// One line from the person; nothing at the end of the input or after a stop.
[[nodiscard]] std::optional<QString> readLine(const std::stop_token& stop);

/// Everything up to the end of the input, or its first 64 KiB; nothing after a stop.
[[nodiscard]] std::optional<QString> readText(const std::stop_token& stop);

/// How many columns a terminal needs for a text: East Asian wide characters take two.
[[nodiscard]] qsizetype columnsOf(const QString& text);

} // namespace activation::ctl
