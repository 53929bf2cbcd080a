// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/JsonValue.h"

#include <QByteArray>

#include <optional>

namespace activation {

/// Turns offsets in UTF-8 bytes, asked for in rising order, into lines and columns. Lines end with LF, CR LF
/// or CR.
class TextPlace final
{
public:
    /// `bytes` stay where they are; counting begins at `start`, behind a byte order mark.
    TextPlace(const QByteArray& bytes, qint64 start) : m_bytes(bytes) { m_place.offset = start; }

    [[nodiscard]] JsonPlace at(qint64 offset);

private:
    const QByteArray& m_bytes;
    JsonPlace m_place;
};

/// Offset of the first byte that cannot stand in UTF-8 (RFC 3629); nothing when all can.
[[nodiscard]] std::optional<qint64> firstBadByte(const QByteArray& bytes);

} // namespace activation
