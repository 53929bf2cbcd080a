// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::windows {

/// The text as Windows' functions take it; valid as long as the text itself. Their wchar_t is UTF-16 too.
[[nodiscard]] inline const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

} // namespace activation::windows
