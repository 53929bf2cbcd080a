// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <gtest/gtest.h>

namespace activation::windows {

/// Whether this is Wine. Tests that write to the registry and to Program Files run nowhere else.
[[nodiscard]] bool isWine();

/// Takes away everything that any Office has written: keys, uninstall entries, packages, files.
void forgetOffice();

/// Keys with their values: texts, numbers and lists as Windows would store them. A key begins with HKLM,
/// HKLM32 (what 32-bit programs see) or HKCU.
void writeKeys(const QJsonObject& keys);
void deleteKey(const QString& key);

/// A file with all folders above it, with this content.
void writeFile(const QString& path, const QByteArray& content = "x");

} // namespace activation::windows

#define SKIP_ON_A_REAL_WINDOWS()                                                                             \
    if (!isWine())                                                                                           \
    GTEST_SKIP() << "would change the Office of this Windows"
