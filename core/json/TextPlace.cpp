// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/TextPlace.h"

#include <algorithm>

namespace activation {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Sequence
{
    qsizetype length = 0; ///< 0: no character begins like this
    unsigned char lowest = 0x80;
    unsigned char highest = 0xBF; ///< bounds of the second byte: no long forms, surrogates, beyond U+10FFFF
};

Sequence sequenceOf(unsigned char first)
{
    if (first < 0x80)
        return {1};
    if (first >= 0xC2 && first <= 0xDF)
        return {2};
    if (first == 0xE0)
        return {3, 0xA0};
    if (first == 0xED)
        return {3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF)
        return {3};
    if (first == 0xF0)
        return {4, 0x90};
    if (first >= 0xF1 && first <= 0xF3)
        return {4};
    if (first == 0xF4)
        return {4, 0x80, 0x8F};
    return {};
}

} // namespace

JsonPlace TextPlace::at(qint64 offset)
{
    offset = std::min<qint64>(offset, m_bytes.size());
    for (; m_place.offset < offset; ++m_place.offset) {
        const char byte = m_bytes.at(m_place.offset);
        const bool isCrOfCrLf =
            byte == '\r' && m_place.offset + 1 < m_bytes.size() && m_bytes.at(m_place.offset + 1) == '\n';
        if (byte == '\n' || (byte == '\r' && !isCrOfCrLf)) {
            ++m_place.line;
            m_place.column = 1;
        } else if (!isContinuation(byte)) {
            ++m_place.column;
        }
    }
    return m_place;
}

std::optional<qint64> firstBadByte(const QByteArray& bytes)
{
    // Nearly every text is UTF-8, and Qt is quick to see it.
    if (bytes.isValidUtf8())
        return std::nullopt;
    for (qsizetype i = 0; i < bytes.size();) {
        const Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes.at(i)));
        if (sequence.length == 0 || i + sequence.length > bytes.size())
            return i;
        for (qsizetype j = 1; j < sequence.length; ++j) {
            const auto byte = static_cast<unsigned char>(bytes.at(i + j));
            const unsigned char lowest = j == 1 ? sequence.lowest : 0x80;
            const unsigned char highest = j == 1 ? sequence.highest : 0xBF;
            if (byte < lowest || byte > highest)
                return i;
        }
        i += sequence.length;
    }
    return std::nullopt;
}

} // namespace activation
