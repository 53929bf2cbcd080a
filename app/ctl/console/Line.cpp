// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Line.h"

#include "core/Printable.h"

namespace activation::ctl {

namespace {

/// "Select Graphic Rendition" of ECMA-48.
QByteArray codeOf(Style style)
{
    switch (style) {
    case Style::Plain:
        return {};
    case Style::Bold:
        return "1";
    case Style::Green:
        return "32";
    case Style::Yellow:
        return "33";
    case Style::Red:
        return "31";
    case Style::Magenta:
        return "35";
    }
    Q_UNREACHABLE();
}

} // namespace

QString Line::text() const
{
    QString whole;
    for (const Piece& piece : m_pieces)
        whole += piece.text;
    return whole;
}

QByteArray Line::bytes(bool colors) const
{
    QByteArray bytes;
    for (const Piece& piece : m_pieces) {
        const QByteArray text = printableLines(piece.text).toUtf8();
        const QByteArray code = colors ? codeOf(piece.style) : QByteArray();
        bytes += code.isEmpty() ? text : "\x1B[" + code + 'm' + text + "\x1B[0m";
    }
    return bytes + '\n';
}

Line& Line::operator+=(const Line& more)
{
    m_pieces += more.m_pieces;
    return *this;
}

} // namespace activation::ctl
