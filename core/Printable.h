// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace activation {

// Text from outside (a file, the network, Windows, an argument) as something a terminal, a log or a label can
// show: a character that is not seen itself, but changes how the others are shown, has U+FFFD in its place.

/// Not so: controls, line and paragraph separators, formatting (of the direction of writing, too), and halves
/// of surrogate pairs.
[[nodiscard]] bool isPrintable(char32_t character);

/// Whether a line feed, which is not printable, may stand in a text.
enum class LineEnds { Refused, Taken };

/// What is not printable and stands first, in Unicode's notation: "U+202E". Empty when all is.
[[nodiscard]] QString firstUnprintable(const QString& text, LineEnds ends = LineEnds::Refused);

/// One line whatever the text says.
[[nodiscard]] QString printable(const QString& text);

/// The same for a text that line feeds divide.
[[nodiscard]] QString printableLines(const QString& text);

/// JSON that Qt has written, which leaves all but ASCII's controls as they are: with the escapes of JSON in
/// their place. It still means the same.
[[nodiscard]] QByteArray printableJson(const QByteArray& json);

} // namespace activation
