// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/base/Wide.h"

#include <QByteArray>
#include <QString>

#include <windows.h>

namespace activation::windows {

/// A key of the person's own registry that is gone after the test.
class ScratchKey
{
public:
    ScratchKey() { (void)RegCreateKeyW(HKEY_CURRENT_USER, wide(path()), &m_key); }
    ScratchKey(const ScratchKey&) = delete;
    ScratchKey& operator=(const ScratchKey&) = delete;
    ~ScratchKey()
    {
        RegDeleteTreeW(m_key, nullptr);
        RegCloseKey(m_key);
        RegDeleteKeyW(HKEY_CURRENT_USER, wide(path()));
    }

    [[nodiscard]] static QString path() { return QStringLiteral("Software\\ActivationTests"); }

    void set(const QString& name, DWORD type, const QByteArray& bytes) const
    {
        RegSetValueExW(m_key, wide(name), 0, type, reinterpret_cast<const BYTE*>(bytes.constData()),
                       static_cast<DWORD>(bytes.size()));
    }

    void makeBelow(const QString& name) const
    {
        HKEY key = nullptr;
        if (RegCreateKeyW(m_key, wide(name), &key) == ERROR_SUCCESS)
            RegCloseKey(key);
    }

    /// As Windows stores a text, with what follows it.
    [[nodiscard]] static QByteArray characters(const QString& text)
    {
        return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }

private:
    HKEY m_key = nullptr;
};

} // namespace activation::windows
