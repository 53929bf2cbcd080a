// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace activation::windows {

/// Whether an ACPI SLIC table, from its header on, is whole and carries a Windows marker made out for the
/// same manufacturer. The marker's signature is for Windows to check. Layout: Microsoft's OEM activation 2.x
/// (header 36 bytes, public key structure 156, marker structure 182).
[[nodiscard]] bool hasWindowsMarker(QByteArrayView slic);

} // namespace activation::windows
