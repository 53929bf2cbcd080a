// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace activation::ctl {

/// How a piece of a line looks on a terminal that shows colors.
enum class Style { Plain, Bold, Green, Yellow, Red, Magenta };

/// What is said, and how its pieces look. The text may come from anywhere: only who prints the line knows the
/// terminal's codes, so that a text which holds some cannot pass them on.
class Line final
{
public:
    Line() = default;
    /// Plain text is a line.
    Line(const QString& text, Style style = Style::Plain) : m_pieces{{text, style}} {}

    /// Without its styles.
    [[nodiscard]] QString text() const;

    /// For standard output or a terminal: printable, each piece in the terminal's codes where colors are
    /// wanted, and with a line feed at the end.
    [[nodiscard]] QByteArray bytes(bool colors) const;

    Line& operator+=(const Line& more);
    friend Line operator+(Line line, const Line& more) { return line += more; }

    bool operator==(const Line&) const = default;

private:
    struct Piece
    {
        QString text;
        Style style = Style::Plain;

        bool operator==(const Piece&) const = default;
    };

    QList<Piece> m_pieces;
};

} // namespace activation::ctl
