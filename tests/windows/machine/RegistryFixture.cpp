// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/machine/RegistryFixture.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

const BYTE* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const BYTE*>(bytes.constData());
}

} // namespace

RegistryFixture::RegistryFixture(const QString& path, REGSAM view) : m_path(path), m_view(view)
{
    EXPECT_EQ(RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, nullptr, 0, KEY_ALL_ACCESS | view, nullptr,
                              &m_key, nullptr),
              ERROR_SUCCESS);
}

RegistryFixture::~RegistryFixture()
{
    RegDeleteTreeW(m_key, nullptr);
    RegCloseKey(m_key);
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, wide(m_path), m_view, 0);
}

void RegistryFixture::set(const QString& name, const QString& text)
{
    const QByteArray bytes = textBytes(text);
    EXPECT_EQ(RegSetValueExW(m_key, wide(name), 0, REG_SZ, bytesOf(bytes), static_cast<DWORD>(bytes.size())),
              ERROR_SUCCESS);
}

ValueFixture::ValueFixture(const QString& path, const QString& name, DWORD type, const QByteArray& bytes)
    : m_name(name)
{
    EXPECT_EQ(RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, nullptr, 0, KEY_ALL_ACCESS | KEY_WOW64_64KEY,
                              nullptr, &m_key, nullptr),
              ERROR_SUCCESS);
    DWORD size = 0;
    if (RegQueryValueExW(m_key, wide(name), nullptr, &m_oldType, nullptr, &size) == ERROR_SUCCESS) {
        m_old.resize(static_cast<qsizetype>(size));
        RegQueryValueExW(m_key, wide(name), nullptr, &m_oldType, reinterpret_cast<BYTE*>(m_old.data()),
                         &size);
    }
    EXPECT_EQ(RegSetValueExW(m_key, wide(name), 0, type, bytesOf(bytes), static_cast<DWORD>(bytes.size())),
              ERROR_SUCCESS);
}

ValueFixture::~ValueFixture()
{
    if (m_oldType == REG_NONE)
        RegDeleteValueW(m_key, wide(m_name));
    else
        RegSetValueExW(m_key, wide(m_name), 0, m_oldType, bytesOf(m_old), static_cast<DWORD>(m_old.size()));
    RegCloseKey(m_key);
}

QByteArray textBytes(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), (text.size() + 1) * 2);
}

QByteArray textsBytes(const QStringList& texts)
{
    QByteArray bytes;
    for (const QString& text : texts)
        bytes += textBytes(text);
    return bytes + textBytes({});
}

} // namespace activation::windows
