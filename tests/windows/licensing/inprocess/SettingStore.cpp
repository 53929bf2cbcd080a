// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/SettingStore.h"

#include "core/windows/base/Wide.h"

#include <QMap>
#include <QUuid>

#include <windows.h>

namespace activation::windows {

namespace {

/// The registry has names of its own for two of the properties.
QString valueNameOf(const QString& property)
{
    static const QMap<QString, QString> kNames{
        {QStringLiteral("KeyManagementServiceMachine"), QStringLiteral("KeyManagementServiceName")},
        {QStringLiteral("VLActivationTypeEnabled"), QStringLiteral("VLActivationType")}};
    return kNames.value(property, property);
}

void putText(const QString& key, const QString& name, const QString& text)
{
    const auto bytes = static_cast<DWORD>((text.size() + 1) * 2);
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name), REG_SZ, wide(text), bytes);
}

void putNumber(const QString& key, const QString& name, int value)
{
    const auto number = static_cast<DWORD>(value);
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name), REG_DWORD, &number, sizeof(number));
}

} // namespace

SettingStore::SettingStore()
    : m_path(QStringLiteral("SOFTWARE\\ActivationAssistantTest-") +
             QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

SettingStore::~SettingStore()
{
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(m_path));
}

void SettingStore::put(const QJsonObject& row, const QString& property, const QJsonValue& value) const
{
    QString key = m_path;
    if (row.contains(u"ID"))
        key += u'\\' + row.value(u"ApplicationID").toString() + u'\\' + row.value(u"ID").toString();
    const QString name = valueNameOf(property);
    if (value.isNull() || value == QJsonValue(0))
        RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name)); // that may not be there
    else if (name == QStringLiteral("VLActivationType"))
        putNumber(key, name, value.toInt());
    else
        putText(key, name, value.toVariant().toString());
}

} // namespace activation::windows
