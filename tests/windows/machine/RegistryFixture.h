// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <windows.h>

namespace activation::windows {

/// A key below HKEY_LOCAL_MACHINE that is made for one test and taken away after it, with all that is below.
class RegistryFixture final
{
public:
    explicit RegistryFixture(const QString& path, REGSAM view = KEY_WOW64_64KEY);
    ~RegistryFixture();
    Q_DISABLE_COPY_MOVE(RegistryFixture)

    void set(const QString& name, const QString& text);

private:
    QString m_path;
    REGSAM m_view;
    HKEY m_key = nullptr;
};

/// A value in a key that is there anyway; what was there before is put back.
class ValueFixture final
{
public:
    ValueFixture(const QString& path, const QString& name, DWORD type, const QByteArray& bytes);
    ~ValueFixture();
    Q_DISABLE_COPY_MOVE(ValueFixture)

private:
    HKEY m_key = nullptr;
    QString m_name;
    DWORD m_oldType = REG_NONE;
    QByteArray m_old;
};

/// As REG_SZ has it.
[[nodiscard]] QByteArray textBytes(const QString& text);

/// As REG_MULTI_SZ has it; empty texts are kept, as they stand in PendingFileRenameOperations.
[[nodiscard]] QByteArray textsBytes(const QStringList& texts);

} // namespace activation::windows
